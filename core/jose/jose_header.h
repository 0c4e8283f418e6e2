#pragma once

#include "core/findings/finding.h"
#include "core/jose/token.h"

#include <array>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace jotscope {

/// One header parameter, and where it stands.
struct HeaderParameter
{
    JsonValue value;
    const TokenPart *part = nullptr; ///< null when there is no such parameter

    [[nodiscard]] bool exists() const { return part != nullptr; }
    [[nodiscard]] bool isProtected() const { return part && part->name == PartName::Header; }
    [[nodiscard]] ByteRange where() const { return part ? part->sourceOf(value.range()) : ByteRange{}; }
};

/// The JOSE Header: the union of the protected header and of whatever unprotected ones the serialisation has
/// (RFC 7515 section 4, RFC 7516 section 4). A view; the token must outlive it.
class JoseHeader
{
public:
    JoseHeader() = default;
    /// At most three, as a JWE has for a recipient. Null pointers and parts without a JSON object are passed
    /// over.
    JoseHeader(std::initializer_list<const TokenPart *> parts);
    JoseHeader(const Token &token, const JwsSignature &signature);
    JoseHeader(const Token &token, const JweRecipient &recipient);

    /// The protected one first where several name it, which is a fault.
    [[nodiscard]] HeaderParameter parameter(std::string_view name) const;
    /// A string parameter's content; empty for other kinds.
    [[nodiscard]] std::string string(std::string_view name) const { return parameter(name).value.string(); }
    [[nodiscard]] std::span<const TokenPart *const> parts() const
    {
        return std::span(m_parts).first(m_count);
    }

private:
    std::array<const TokenPart *, 3> m_parts{};
    std::size_t m_count = 0;
};

/// What a JOSE Header says of how the rest is to be read (RFC 7515 section 4, RFC 7797), and what is wrong
/// with it. Trust in what it says (`jku`, `jwk` ...) is not judged here.
struct HeaderReading
{
    bool hasUnencodedPayload = false; ///< `b64` is false: the payload stands as it is (RFC 7797)
    bool isPayloadCompressed = false; ///< `zip` is there; JWS leaves it to profiles, JWE defines `DEF`
    bool promisesJson = false;        ///< `typ` says that the payload is a JWT's
    std::vector<Finding> findings;    ///< at most limits::kFaultsPerPart for each parameter
};

/// `JWT`, `application/jwt`, `at+jwt` ... in any case (RFC 7515 section 4.1.9, RFC 7519 section 5.1).
bool isJwtType(std::string_view typ);

enum class HeaderUse { Signed, Encrypted };

HeaderReading readHeader(const JoseHeader &header, HeaderUse use);

} // namespace jotscope
