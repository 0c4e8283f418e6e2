#pragma once

#include <string>
#include <string_view>

namespace jotscope {

/// Why a token endpoint refuses (RFC 6749 section 5.2). Its words are part of the protocol, in English and
/// ASCII without quotation marks and backslashes.
struct OAuthError
{
    std::string_view code; ///< `invalid_client` ...
    std::string description;
    std::string client{}; ///< as far as it was known; not for the answer

    friend bool operator==(const OAuthError &, const OAuthError &) = default;
};

} // namespace jotscope
