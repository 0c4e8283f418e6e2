#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jotscope {

enum class CborForm {
    Map,
    Array,
    CoseSigned,    ///< COSE_Sign and COSE_Sign1, tags 98 and 18 (RFC 9052 section 2)
    CoseEncrypted, ///< COSE_Encrypt and COSE_Encrypt0, tags 96 and 16
    CoseMac,       ///< COSE_Mac and COSE_Mac0, tags 97 and 17
    Cwt,           ///< a CBOR Web Token, tag 61 (RFC 8392 section 6)
    Tagged,        ///< under any other tag
};

/// What `bytes` are when they are one well-formed CBOR item (RFC 8949 appendix C) that is a map, an array or
/// tagged, and nothing more. Numbers and strings alone are not told apart from bytes of another kind.
std::optional<CborForm> recognizeCbor(std::string_view bytes);

} // namespace jotscope
