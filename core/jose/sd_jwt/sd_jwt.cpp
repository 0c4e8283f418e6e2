#include "core/jose/sd_jwt/sd_jwt.h"

#include "core/findings/catalogue.h"
#include "core/jose/sd_jwt/processed_payload.h"
#include "core/jose/sd_jwt/sd_hash.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <set>

namespace jotscope {

namespace {

using State = Disclosure::State;

/// A name given twice is for the parser to tell of; whatever else is wrong with the JSON, no verifier reads.
bool isReadable(const JsonDocument &json)
{
    return std::ranges::all_of(
        json.faults(), [](const JsonFault &fault) { return fault.kind == JsonFault::Kind::DuplicateName; });
}

/// One SD-JWT on its way through section 7.1.
class SdJwtReader
{
public:
    explicit SdJwtReader(const Token &token) : m_token(token), m_payload(token.part(PartName::Payload)) {}

    SdJwt run()
    {
        readHash();
        readDisclosures();
        m_result.presentationDigest = presentationDigest();
        if (!m_payload || !m_payload->json || !m_payload->json->root().isObject()) {
            m_notes.add("sd-payload-not-object", m_payload ? m_payload->range : ByteRange{});
            m_hash.reset();
        } else {
            m_result.processedPayload = processPayload(m_token, *m_payload, m_result, m_notes);
            m_result.requiresKeyBinding = m_result.processedPayload->root().member("cnf").exists();
        }
        concludeUnreferenced();
        m_result.findings = m_notes.take();
        return std::move(m_result);
    }

private:
    void readHash()
    {
        const JsonValue named =
            m_payload && m_payload->json ? m_payload->json->root().member("_sd_alg") : JsonValue();
        m_result.hashName = kDefaultSdHash;
        if (named.exists())
            m_result.hashName = excerpt(named.isString() ? named.string() : std::string(named.raw()));
        // Under a name that is no string, or cut short by `excerpt`, no hash is found.
        if (!named.exists() || named.isString())
            m_hash = findSdHash(m_result.hashName);
        if (!m_hash)
            m_notes.add("sd-hash-unsupported", m_payload->sourceOf(named.range()),
                        {{"hash", m_result.hashName}});
    }

    void readDisclosures()
    {
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < m_token.parts.size(); ++i) {
            const TokenPart &part = m_token.parts[i];
            if (part.name == PartName::KeyBinding)
                m_result.keyBinding = i;
            if (part.name != PartName::Disclosure)
                continue;
            Disclosure disclosure = readDisclosure(i);
            if (!seen.insert(m_token.encoded(part)).second) {
                disclosure.state = State::Repeated;
                m_notes.add("sd-disclosure-repeated", part.range);
            }
            m_result.disclosures.push_back(std::move(disclosure));
        }
    }

    Disclosure readDisclosure(std::size_t index)
    {
        const TokenPart &part = m_token.parts[index];
        Disclosure disclosure{};
        disclosure.part = index;
        disclosure.state = State::Malformed;
        if (m_hash)
            disclosure.digest = sdDigest(*m_hash, m_token.encoded(part));
        const JsonValue root = part.json ? part.json->root() : JsonValue();
        if (!root.isArray() || (root.size() != 2 && root.size() != 3) || !isReadable(*part.json)) {
            m_notes.add("sd-disclosure-malformed", part.range);
            return disclosure;
        }
        std::vector<JsonValue> elements;
        for (const JsonValue element : root.elements())
            elements.push_back(element);
        disclosure.salt = elements.front().string();
        disclosure.value = elements.back();
        if (!elements.front().isString() || (elements.size() == 3 && !elements[1].isString())) {
            m_notes.add("sd-disclosure-malformed", part.range);
            return disclosure;
        }
        if (elements.size() == 3)
            disclosure.name = elements[1].string();
        if (disclosure.name == "_sd" || disclosure.name == "...")
            m_notes.add("sd-disclosure-name-reserved", part.sourceOf(elements[1].range()),
                        {{"name", *disclosure.name}});
        else
            disclosure.state = State::Unreferenced;
        return disclosure;
    }

    /// Section 4.3.1. In JSON form it is taken over the compact form of the first signature (section 8.1),
    /// whose unprotected header is the one that holds the disclosures (section 8.3).
    std::string presentationDigest() const
    {
        if (!m_hash)
            return {};
        if (m_token.serialization == Serialization::Compact) {
            const std::size_t tilde = m_token.text.rfind('~');
            return sdDigest(
                *m_hash,
                std::string_view(m_token.text).substr(0, tilde == std::string::npos ? 0 : tilde + 1));
        }
        const JwsSignature signature =
            m_token.signatures.empty() ? JwsSignature{} : m_token.signatures.front();
        std::string compact;
        const auto append = [&](const TokenPart *part, char end) {
            if (part)
                compact += m_token.encoded(*part);
            compact += end;
        };
        append(m_token.at(signature.protectedHeader), '.');
        append(m_payload, '.');
        append(m_token.at(signature.signature), '~');
        for (const TokenPart &part : m_token.parts) {
            if (part.name == PartName::Disclosure)
                append(&part, '~');
        }
        return sdDigest(*m_hash, compact);
    }

    void concludeUnreferenced()
    {
        for (Disclosure &disclosure : m_result.disclosures) {
            if (disclosure.state != State::Unreferenced)
                continue;
            if (m_hash)
                m_notes.add("sd-disclosure-unreferenced", m_token.parts[disclosure.part].range);
            else
                disclosure.state = State::Unchecked;
        }
    }

    const Token &m_token;
    const TokenPart *m_payload;
    std::optional<crypto::Hash> m_hash;
    SdJwt m_result;
    BoundedNotes m_notes;
};

struct BindingClaim
{
    const char *name;
    JsonKind kind;
    const char *inWords;
};

/// RFC 9901 section 4.3: all are required, and `aud` is one string.
constexpr BindingClaim kBindingClaims[] = {
    {"iat", JsonKind::Number, JOT_TEXT("Word", "a number")},
    {"aud", JsonKind::String, JOT_TEXT("Word", "a string")},
    {"nonce", JsonKind::String, JOT_TEXT("Word", "a string")},
    {"sd_hash", JsonKind::String, JOT_TEXT("Word", "a string")},
};

} // namespace

SdJwt readSdJwt(const Token &token)
{
    return SdJwtReader(token).run();
}

std::vector<Finding> checkKeyBinding(const SdJwt &sdJwt, const Token &keyBinding)
{
    std::vector<Finding> findings;
    const auto note = [&](std::string_view id, ByteRange where, std::vector<FindingArgument> args = {}) {
        findings.push_back(makeFinding(id, where, std::move(args)));
    };
    const TokenPart *header = keyBinding.part(PartName::Header);
    const JsonValue typ = keyBinding.header().member("typ");
    if (typ.string() != "kb+jwt" && header)
        note("kb-typ-wrong", typ.exists() ? header->sourceOf(typ.range()) : header->range);

    const TokenPart *payload = keyBinding.part(PartName::Payload);
    const JsonValue claims = payload && payload->json ? payload->json->root() : JsonValue();
    const ByteRange whole = payload ? payload->range : ByteRange{};
    for (const BindingClaim &claim : kBindingClaims) {
        const JsonValue value = claims.member(claim.name);
        if (!value.exists())
            note("kb-claim-missing", whole, {{"name", claim.name}});
        else if (value.kind() != claim.kind)
            note("kb-claim-kind", payload->sourceOf(value.range()),
                 {{"name", claim.name}, {kWordArgument, claim.inWords}});
    }
    const JsonValue sdHash = claims.member("sd_hash");
    if (sdHash.isString() && !sdJwt.presentationDigest.empty() && sdHash.string() != sdJwt.presentationDigest)
        note("kb-sd-hash-mismatch", payload->sourceOf(sdHash.range()),
             {{"expected", sdJwt.presentationDigest}});
    return findings;
}

} // namespace jotscope
