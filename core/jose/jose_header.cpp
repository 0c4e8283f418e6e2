#include "core/jose/jose_header.h"

#include "core/findings/catalogue.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>
#include <string>

namespace jotscope {

namespace {

/// What a registered parameter's value must be. Those that steer processing (`alg`, `crit`, `b64`) have
/// rules of their own.
struct ParameterKind
{
    std::string_view name;
    JsonKind kind;
    std::string_view inWords;
};

constexpr std::string_view kString = JOT_TEXT("Word", "a string");
constexpr std::string_view kObject = JOT_TEXT("Word", "an object");
constexpr std::string_view kArray = JOT_TEXT("Word", "an array");

constexpr ParameterKind kParameterKinds[] = {
    {"typ", JsonKind::String, kString},      {"cty", JsonKind::String, kString},
    {"kid", JsonKind::String, kString},      {"jku", JsonKind::String, kString},
    {"x5u", JsonKind::String, kString},      {"x5t", JsonKind::String, kString},
    {"x5t#S256", JsonKind::String, kString}, {"enc", JsonKind::String, kString},
    {"zip", JsonKind::String, kString},      {"jwk", JsonKind::Object, kObject},
    {"x5c", JsonKind::Array, kArray},
};

/// What RFC 7515, RFC 7516 and RFC 7518 define themselves, which `crit` may not name (RFC 7515
/// section 4.1.11).
constexpr std::string_view kOwnParameters[] = {"alg", "enc", "zip",      "jku", "jwk", "kid",  "x5u",
                                               "x5c", "x5t", "x5t#S256", "typ", "cty", "crit", "epk",
                                               "apu", "apv", "iv",       "tag", "p2s", "p2c"};

/// Extensions that this program implements and that may therefore be critical.
bool isUnderstood(std::string_view name)
{
    return name == "b64";
}

/// Gathers what there is to say about one JOSE Header.
class HeaderReader
{
public:
    HeaderReader(const JoseHeader &header, HeaderUse use) : m_header(header), m_use(use) {}

    HeaderReading read()
    {
        if (m_header.parts().empty())
            return std::move(m_reading);
        checkAlgorithm();
        checkKinds();
        checkRepeated();
        checkCritical();
        if (m_use == HeaderUse::Signed)
            readB64();
        m_reading.isPayloadCompressed = m_header.parameter("zip").value.isString();
        m_reading.promisesJson = !m_reading.isPayloadCompressed && isJwtType(m_header.string("typ"));
        return std::move(m_reading);
    }

private:
    void checkAlgorithm()
    {
        const HeaderParameter alg = m_header.parameter("alg");
        if (!alg.exists())
            note("header-alg-missing", m_header.parts().front()->range);
        else if (!alg.value.isString())
            note("header-alg-not-string", alg.where());
    }

    void checkKinds()
    {
        for (const ParameterKind &kind : kParameterKinds) {
            const HeaderParameter parameter = m_header.parameter(kind.name);
            if (parameter.exists() && parameter.value.kind() != kind.kind)
                note("header-parameter-kind", parameter.where(),
                     {{"name", std::string(kind.name)}, {kWordArgument, std::string(kind.inWords)}});
        }
    }

    /// RFC 7515 section 7.2.1, RFC 7516 section 7.2.1: the headers that make up the whole share no name.
    void checkRepeated()
    {
        if (m_header.parts().size() < 2)
            return;
        std::map<std::string, const TokenPart *> firstOf;
        std::size_t noted = 0;
        for (const TokenPart *part : m_header.parts()) {
            for (const JsonMember member : part->json->root().members()) {
                const auto [first, isNew] = firstOf.emplace(member.name.string(), part);
                if (isNew || first->second == part) // within one part, the JSON tells
                    continue;
                if (++noted > limits::kFaultsPerPart)
                    return;
                note("header-parameter-repeated", part->sourceOf(member.name.range()),
                     {{"name", excerpt(first->first)}});
            }
        }
    }

    /// RFC 7515 section 4.1.11. As long as `b64` is the one extension that is understood, a list of more than
    /// kFaultsPerPart names has a fault among the first of them, so the rest need not be looked at.
    void checkCritical()
    {
        const HeaderParameter crit = m_header.parameter("crit");
        if (!crit.exists())
            return;
        if (!crit.isProtected())
            note("header-crit-unprotected", crit.where());
        if (!crit.value.isArray() || crit.value.size() == 0)
            return note("header-crit-invalid", crit.where());
        std::vector<std::string> seen;
        for (const JsonValue element : crit.value.elements()) {
            if (seen.size() == limits::kFaultsPerPart)
                break;
            const std::string name = element.string();
            const ByteRange where = crit.part->sourceOf(element.range());
            if (!element.isString() || !m_header.parameter(name).exists() || isOwn(name) ||
                std::ranges::count(seen, name) > 0)
                note("header-crit-invalid", where);
            else if (!isUnderstood(name) || m_use == HeaderUse::Encrypted)
                note("header-crit-unknown", where, {{"name", excerpt(name)}});
            seen.push_back(name);
        }
    }

    static bool isOwn(std::string_view name)
    {
        return std::ranges::find(kOwnParameters, name) != std::end(kOwnParameters);
    }

    bool isCritical(std::string_view name) const
    {
        const JsonElements critical = m_header.parameter("crit").value.elements();
        return std::any_of(critical.begin(), critical.end(),
                           [name](JsonValue element) { return element.string() == name; });
    }

    /// RFC 7797 sections 3 and 6.
    void readB64()
    {
        const HeaderParameter b64 = m_header.parameter("b64");
        if (!b64.exists())
            return;
        const JsonKind kind = b64.value.kind();
        if (kind != JsonKind::False && kind != JsonKind::True)
            return note("header-b64-not-boolean", b64.where());
        m_reading.hasUnencodedPayload = kind == JsonKind::False;
        if (m_reading.hasUnencodedPayload && !isCritical("b64"))
            note("header-b64-not-critical", b64.where());
    }

    void note(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {})
    {
        m_reading.findings.push_back(makeFinding(id, where, std::move(args)));
    }

    const JoseHeader &m_header;
    HeaderUse m_use;
    HeaderReading m_reading;
};

} // namespace

bool isJwtType(std::string_view typ)
{
    constexpr std::string_view kEnd = "jwt";
    if (typ.size() < kEnd.size())
        return false;
    const std::size_t begin = typ.size() - kEnd.size();
    const bool endsInJwt = std::ranges::equal(typ.substr(begin), kEnd,
                                              [](char a, char b) { return a == b || a == b - 'a' + 'A'; });
    return endsInJwt && (begin == 0 || typ[begin - 1] == '+' || typ[begin - 1] == '/');
}

JoseHeader::JoseHeader(std::span<const TokenPart *const> parts)
{
    for (const TokenPart *part : parts) {
        if (part && part->json && part->json->root().isObject())
            m_parts.push_back(part);
    }
}

JoseHeader::JoseHeader(const Token &token, const JwsSignature &signature)
    : JoseHeader({token.at(signature.protectedHeader), token.at(signature.unprotectedHeader)})
{}

JoseHeader::JoseHeader(const Token &token, const JweRecipient &recipient)
    : JoseHeader(
          {token.part(PartName::Header), token.at(token.sharedHeader), token.at(recipient.unprotectedHeader)})
{}

HeaderParameter JoseHeader::parameter(std::string_view name) const
{
    for (const TokenPart *part : m_parts) {
        if (const JsonValue value = part->json->root().member(name); value.exists())
            return {value, part};
    }
    return {};
}

HeaderReading readHeader(const JoseHeader &header, HeaderUse use)
{
    return HeaderReader(header, use).read();
}

} // namespace jotscope
