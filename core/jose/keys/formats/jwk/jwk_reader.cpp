#include "core/jose/keys/formats/jwk/jwk_reader.h"

#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

std::string JwkReader::bytes(std::string_view name)
{
    const JsonValue value = member(name);
    if (!value.isString()) {
        fail("jwk-member-missing", name);
        return {};
    }
    std::string text = value.string();
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

SecretBytes JwkReader::secret(std::string_view name)
{
    std::string plain = bytes(name);
    return SecretBytes::takenFrom(plain);
}

std::string JwkReader::number(std::string_view name)
{
    std::string value = bytes(name);
    if (value.size() > 1 && value.front() == '\0') {
        tell("jwk-number-leading-zero", name);
        value.erase(0, value.find_first_not_of('\0'));
    }
    return value;
}

std::string JwkReader::coordinate(std::string_view name, std::size_t size)
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

std::string JwkReader::optionalText(std::string_view name)
{
    if (has(name) && !member(name).isString())
        tell("jwk-member-not-text", name);
    return member(name).string();
}

void JwkReader::fail(std::string_view id, std::string_view name)
{
    m_failed = true;
    tell(id, name);
}

void JwkReader::tell(std::string_view id, std::string_view name)
{
    const JsonValue value = member(name);
    m_result.findings.push_back(
        makeFinding(id, value.exists() ? value.range() : m_jwk.range(), {{"name", std::string(name)}}));
}

void JwkReader::tellOf(std::string_view id, JsonValue value)
{
    m_result.findings.push_back(makeFinding(id, value.range(), {{"value", excerpt(value.string())}}));
}

} // namespace jotscope
