#include "core/jose/jose_header.h"

#include "core/findings/catalogue.h"
#include "core/jose/kind_words.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace jotscope {

namespace {

/// What a registered parameter's value must be. Those that steer processing have rules of their own.
struct ParameterKind
{
    std::string_view name;
    JsonKind kind = JsonKind::Missing;
    std::string_view inWords = {};
};

constexpr std::array kParameterKinds = {
    ParameterKind{"alg"},
    ParameterKind{"crit"},
    ParameterKind{"b64"},
    ParameterKind{"typ", JsonKind::String, kStringWord},
    ParameterKind{"zip", JsonKind::String, kStringWord},
    ParameterKind{"cty", JsonKind::String, kStringWord},
    ParameterKind{"kid", JsonKind::String, kStringWord},
    ParameterKind{"jku", JsonKind::String, kStringWord},
    ParameterKind{"x5u", JsonKind::String, kStringWord},
    ParameterKind{"x5t", JsonKind::String, kStringWord},
    ParameterKind{"x5t#S256", JsonKind::String, kStringWord},
    ParameterKind{"enc", JsonKind::String, kStringWord},
    ParameterKind{"jwk", JsonKind::Object, kObjectWord},
    ParameterKind{"x5c", JsonKind::Array, kArrayWord},
};

constexpr std::size_t rowOf(std::string_view name)
{
    // Names that differ mostly do so in their first letter.
    const char first = name.empty() ? '\0' : name.front();
    std::size_t row = 0;
    while (row < kParameterKinds.size() &&
           (kParameterKinds[row].name.front() != first || kParameterKinds[row].name != name))
        ++row;
    return row;
}

constexpr std::size_t kAlg = rowOf("alg");
constexpr std::size_t kCrit = rowOf("crit");
constexpr std::size_t kB64 = rowOf("b64");
constexpr std::size_t kTyp = rowOf("typ");
constexpr std::size_t kZip = rowOf("zip");
constexpr std::size_t kSteering = 5; ///< the first rows of the table: those that are looked at by name
static_assert(kAlg < kSteering && kCrit < kSteering && kB64 < kSteering && kTyp < kSteering &&
              kZip < kSteering);

/// The parameters of that table, found in one look at each member, of which there are mostly few. As
/// JoseHeader::parameter finds them.
class KnownParameters
{
public:
    explicit KnownParameters(const JoseHeader &header)
    {
        for (const TokenPart *part : header.parts()) {
            for (const JsonMember member : part->json->root().members())
                look(member, *part);
        }
    }

    [[nodiscard]] const HeaderParameter &operator[](std::size_t row) const { return m_rows[row]; }
    /// Whether any value is of another kind than the table wants.
    [[nodiscard]] bool mayBeOfWrongKind() const { return m_mayBeOfWrongKind; }

private:
    void look(const JsonMember &member, const TokenPart &part)
    {
        const auto plain = member.name.plainString();
        const std::size_t row = plain ? rowOf(*plain) : rowOf(member.name.string());
        if (row == kParameterKinds.size())
            return;
        const JsonKind wanted = kParameterKinds[row].kind;
        m_mayBeOfWrongKind |= wanted != JsonKind::Missing && wanted != member.value.kind();
        if (row < kSteering && (!m_rows[row].part || m_rows[row].part == &part))
            m_rows[row] = member.value.exists() ? HeaderParameter{member.value, &part} : HeaderParameter();
    }

    std::array<HeaderParameter, kSteering> m_rows;
    bool m_mayBeOfWrongKind = false;
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
    HeaderReader(const JoseHeader &header, HeaderUse use, HeaderReading &reading)
        : m_header(header), m_known(header), m_use(use), m_reading(reading)
    {}

    void read()
    {
        if (m_header.parts().empty())
            return;
        checkAlgorithm();
        if (m_known.mayBeOfWrongKind())
            checkKinds();
        checkRepeated();
        checkCritical();
        if (m_use == HeaderUse::Signed)
            readB64();
        m_reading.isPayloadCompressed = m_known[kZip].value.isString();
        m_reading.promisesJson = !m_reading.isPayloadCompressed && isJwt(m_known[kTyp].value);
    }

private:
    static bool isJwt(JsonValue typ)
    {
        const auto plain = typ.plainString();
        return plain ? isJwtType(*plain) : isJwtType(typ.string());
    }

    void checkAlgorithm()
    {
        const HeaderParameter &alg = m_known[kAlg];
        if (!alg.exists())
            note("header-alg-missing", m_header.parts().front()->range);
        else if (!alg.value.isString())
            note("header-alg-not-string", alg.where());
    }

    void checkKinds()
    {
        for (const ParameterKind &kind : kParameterKinds) {
            const HeaderParameter parameter = m_header.parameter(kind.name);
            if (kind.kind != JsonKind::Missing && parameter.exists() && parameter.value.kind() != kind.kind)
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
        const HeaderParameter &crit = m_known[kCrit];
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
        const JsonElements critical = m_known[kCrit].value.elements();
        return std::any_of(critical.begin(), critical.end(),
                           [name](JsonValue element) { return element.string() == name; });
    }

    /// RFC 7797 sections 3 and 6.
    void readB64()
    {
        const HeaderParameter &b64 = m_known[kB64];
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
    KnownParameters m_known;
    HeaderUse m_use;
    HeaderReading &m_reading;
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

JoseHeader::JoseHeader(std::initializer_list<const TokenPart *> parts)
{
    for (const TokenPart *part : parts) {
        if (part && part->json && part->json->root().isObject())
            m_parts.at(m_count++) = part;
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
    for (const TokenPart *part : parts()) {
        if (const JsonValue value = part->json->root().member(name); value.exists())
            return {value, part};
    }
    return {};
}

HeaderReading readHeader(const JoseHeader &header, HeaderUse use)
{
    HeaderReading reading;
    HeaderReader(header, use, reading).read();
    return reading;
}

} // namespace jotscope
