#include "core/jose/keys/jwk.h"

#include "core/jose/keys/key_faults.h"
#include "core/text/base64url.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Reads the members of one JWK, and remembers whether any was missing or broken.
class JwkReader
{
public:
    JwkReader(KeyImport &result, JsonValue jwk) : m_result(result), m_jwk(jwk) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool has(std::string_view name) const { return m_jwk.member(name).exists(); }
    [[nodiscard]] ByteRange placeOf(std::string_view name) const
    {
        const JsonValue member = m_jwk.member(name);
        return member.exists() ? member.range() : m_jwk.range();
    }

    std::string bytes(std::string_view name)
    {
        const JsonValue member = m_jwk.member(name);
        if (!member.isString()) {
            fail("jwk-member-missing", name);
            return {};
        }
        std::string text = member.string();
        Base64UrlDecoding decoding = decodeBase64Url(text);
        wipe(text.data(), text.size());
        const bool isReadable = std::ranges::none_of(decoding.faults, [](const Base64UrlFault &fault) {
            return fault.kind == Base64UrlFault::Kind::ForeignCharacter ||
                   fault.kind == Base64UrlFault::Kind::DanglingSextet;
        });
        if (!isReadable)
            fail("jwk-member-not-base64url", name);
        else if (!decoding.isStrict())
            tell("jwk-member-not-strict", name);
        return std::move(decoding.bytes);
    }

    SecretBytes secret(std::string_view name)
    {
        std::string plain = bytes(name);
        return SecretBytes::takenFrom(plain);
    }

    SecretBytes optionalSecret(std::string_view name) { return has(name) ? secret(name) : SecretBytes(); }

    /// A number, for which leading zeros are no part of the value (RFC 7518 section 2, Base64urlUInt).
    std::string number(std::string_view name)
    {
        std::string value = bytes(name);
        if (value.size() > 1 && value.front() == '\0') {
            tell("jwk-number-leading-zero", name);
            value.erase(0, value.find_first_not_of('\0'));
        }
        return value;
    }

    /// A coordinate, which must be as long as the curve's field (RFC 7518 section 6.2.1.2).
    std::string coordinate(std::string_view name, std::size_t size)
    {
        std::string value = bytes(name);
        const std::size_t zeros = std::min(value.find_first_not_of('\0'), value.size());
        if (!m_failed && value.size() < size) {
            tell("jwk-coordinate-length", name);
            value.insert(0, size - value.size(), '\0');
        } else if (value.size() > size && zeros >= value.size() - size) {
            tell("jwk-coordinate-length", name);
            value.erase(0, value.size() - size);
        }
        return value;
    }

    void fail(std::string_view id, std::string_view name)
    {
        m_failed = true;
        tell(id, name);
    }

    void tell(std::string_view id, std::string_view name)
    {
        m_result.findings.push_back(makeFinding(id, placeOf(name), {{"name", std::string(name)}}));
    }

private:
    KeyImport &m_result;
    JsonValue m_jwk;
    bool m_failed = false;
};

using Material = crypto::KeyResult<crypto::AsymmetricKey>;

Material readRsa(JwkReader &reader)
{
    const crypto::RsaPublicNumbers numbers{reader.number("n"), reader.number("e")};
    if (reader.failed())
        return tl::unexpected(crypto::KeyFault::NotAKey);
    if (!reader.has("d"))
        return crypto::AsymmetricKey::fromRsa(numbers);
    if (reader.has("oth")) {
        reader.tell("jwk-multi-prime", "oth");
        return crypto::AsymmetricKey::fromRsa(numbers);
    }
    const crypto::AsymmetricKey::RsaPrivateNumbers secrets{
        reader.secret("d"),          reader.optionalSecret("p"),  reader.optionalSecret("q"),
        reader.optionalSecret("dp"), reader.optionalSecret("dq"), reader.optionalSecret("qi")};
    return crypto::AsymmetricKey::fromRsa(numbers, secrets);
}

Material readEc(JwkReader &reader, crypto::Curve curve)
{
    const std::size_t size = crypto::fieldSize(curve);
    const crypto::EcPublicPoint point{reader.coordinate("x", size), reader.coordinate("y", size)};
    return crypto::AsymmetricKey::fromEc(curve, point, reader.optionalSecret("d"));
}

Material readOkp(JwkReader &reader, crypto::Curve curve)
{
    const std::string x = reader.bytes("x");
    return crypto::AsymmetricKey::fromOkp(curve, x, reader.optionalSecret("d"));
}

Key::Attributes attributesOf(JsonValue jwk, std::string_view label)
{
    Key::Attributes attributes{jwk.member("kid").string(),
                               jwk.member("use").string(),
                               jwk.member("alg").string(),
                               {},
                               std::string(label)};
    for (const JsonValue operation : jwk.member("key_ops").elements())
        attributes.keyOperations.push_back(operation.string());
    return attributes;
}

} // namespace

void importJwk(KeyImport &result, JsonValue jwk, std::string_view label)
{
    JwkReader reader(result, jwk);
    const std::string kty = jwk.member("kty").string();
    if (kty.empty())
        return reader.fail("jwk-member-missing", "kty");
    if (kty == "oct") {
        SecretBytes secret = reader.secret("k");
        if (!reader.failed())
            addKey(result, std::make_shared<Key>(std::move(secret), attributesOf(jwk, label)), jwk.range());
        return;
    }
    Material material = tl::unexpected(crypto::KeyFault::NotAKey);
    if (kty == "RSA") {
        material = readRsa(reader);
    } else if (kty == "EC" || kty == "OKP") {
        if (!jwk.member("crv").isString())
            return reader.fail("jwk-member-missing", "crv");
        const auto curve = findCurve(jwk.member("crv").string());
        if (!curve || (kty == "OKP") != (*curve >= crypto::Curve::Ed25519))
            return reader.fail("jwk-crv-unknown", "crv");
        material = kty == "EC" ? readEc(reader, *curve) : readOkp(reader, *curve);
    } else {
        return reader.fail("jwk-kty-unknown", "kty");
    }
    if (reader.failed())
        return;
    if (!material)
        return reportKeyFault(result, material.error(), jwk.range());
    addKey(result, std::make_shared<Key>(std::move(*material), attributesOf(jwk, label)), jwk.range());
}

} // namespace jotscope
