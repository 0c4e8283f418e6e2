#include "core/crypto/keys/certificate.h"
#include "core/diagnosis/keys/key_texts.h"
#include "core/findings/catalogue.h"
#include "core/jose/algorithm.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"

#include <algorithm>
#include <array>
#include <functional>

namespace jotscope {

namespace {

struct CurveSpelling
{
    std::string_view folded; ///< lower case, letters and digits only
    std::string_view crv;
};

constexpr std::array kCurveSpellings = {
    CurveSpelling{"p256", "P-256"},          CurveSpelling{"nistp256", "P-256"},
    CurveSpelling{"secp256r1", "P-256"},     CurveSpelling{"prime256v1", "P-256"},
    CurveSpelling{"es256", "P-256"},         CurveSpelling{"p384", "P-384"},
    CurveSpelling{"nistp384", "P-384"},      CurveSpelling{"secp384r1", "P-384"},
    CurveSpelling{"p521", "P-521"},          CurveSpelling{"p512", "P-521"},
    CurveSpelling{"nistp521", "P-521"},      CurveSpelling{"secp521r1", "P-521"},
    CurveSpelling{"secp256k1", "secp256k1"}, CurveSpelling{"p256k", "secp256k1"},
    CurveSpelling{"k256", "secp256k1"},      CurveSpelling{"ed25519", "Ed25519"},
    CurveSpelling{"curve25519", "Ed25519"},  CurveSpelling{"ed448", "Ed448"},
};

std::string folded(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c | 0x20);
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += c;
    }
    return result;
}

/// One JWK's members in order, to be changed and written again.
class DraftJwk
{
public:
    explicit DraftJwk(const JsonValue &jwk)
    {
        for (const JsonMember member : jwk.members())
            m_members.push_back({member.name.string(), ScratchText(std::string(member.value.raw()))});
    }

    [[nodiscard]] bool has(std::string_view name) const
    {
        return std::ranges::find(m_members, name, &Member::name) != m_members.end();
    }
    void set(std::string_view name, std::string_view text)
    {
        const auto member = std::ranges::find(m_members, name, &Member::name);
        if (member != m_members.end())
            member->raw = ScratchText(jsonQuoted(text));
        else
            m_members.insert(m_members.begin(), {std::string(name), ScratchText(jsonQuoted(text))});
    }
    void remove(std::string_view name)
    {
        std::erase_if(m_members, [name](const Member &member) { return member.name == name; });
    }
    [[nodiscard]] ScratchText text() const
    {
        JsonWriter json;
        json.beginObject();
        for (const Member &member : m_members)
            json.key(member.name).raw(member.raw.view());
        return ScratchText(json.endObject().take());
    }

private:
    struct Member
    {
        std::string name;
        ScratchText raw; ///< JSON text of the value
    };
    std::vector<Member> m_members;
};

/// A repair of one JWK; false where there is nothing for it to do.
using Repair = bool (*)(const JsonValue &jwk, DraftJwk &draft);

constexpr std::array<std::string_view, 9> kNumbers = {"x", "y", "d", "n", "e", "p", "q", "dp", "dq"};

bool isHexText(std::string_view text)
{
    constexpr std::size_t kFewest = 32; // below, base64url may look like it by chance
    return text.size() % 2 == 0 && (text.size() >= kFewest || text == "010001") &&
           decodeHex(text).has_value();
}

bool decodeHexMembers(const JsonValue &jwk, DraftJwk &draft)
{
    bool isChanged = false;
    for (const std::string_view name : kNumbers) {
        const ScratchText value(jwk.member(name).string());
        if (!isHexText(value.view()))
            continue;
        auto bytes = decodeHex(value.view());
        const SecretBytes kept = SecretBytes::takenFrom(*bytes);
        // A leading zero byte is a habit of hexadecimal numbers, and none of JWKs.
        const bool hasZero = name != "x" && name != "y" && name != "d" && kept.view().front() == '\0';
        draft.set(name, ScratchText(encodeBase64Url(kept.view().substr(hasZero ? 1 : 0))).view());
        isChanged = true;
    }
    return isChanged;
}

std::optional<crypto::Curve> curveOf(const JsonValue &jwk)
{
    const auto row =
        std::ranges::find(kCurveSpellings, folded(jwk.member("crv").string()), &CurveSpelling::folded);
    return row != kCurveSpellings.end() ? findCurve(row->crv) : std::nullopt;
}

/// A whole point (SEC 1 section 2.3.3) where x belongs: with its leading 04, or both coordinates alone.
bool splitPoint(const JsonValue &jwk, DraftJwk &draft)
{
    const auto curve = curveOf(jwk);
    std::string point = decodeBase64Url(jwk.member("x").string()).bytes;
    if (!curve || *curve >= crypto::Curve::Ed25519)
        return false;
    const std::size_t size = crypto::fieldSize(*curve);
    if (point.size() == 2 * size + 1 && point.front() == '\x04')
        point.erase(0, 1);
    if (point.size() != 2 * size)
        return false;
    draft.set("x", encodeBase64Url(point.substr(0, size)));
    draft.set("y", encodeBase64Url(point.substr(size)));
    return true;
}

/// Zero bytes behind a coordinate rather than before it, or too few or too many before a private one.
bool resizeNumbers(const JsonValue &jwk, DraftJwk &draft)
{
    const auto curve = curveOf(jwk);
    if (!curve)
        return false;
    const std::size_t size = crypto::fieldSize(*curve);
    bool isChanged = false;
    for (const std::string_view name : {"x", "y", "d"}) {
        std::string bytes = decodeBase64Url(jwk.member(name).string()).bytes;
        const std::size_t surplus = bytes.size() - std::min(bytes.size(), size);
        const ScratchText kept(std::move(bytes));
        if (surplus == 0 || surplus > 2)
            continue;
        const bool isBefore =
            kept.view().substr(0, surplus).find_first_not_of('\0') == std::string_view::npos;
        const bool isBehind = kept.view().substr(size).find_first_not_of('\0') == std::string_view::npos;
        if (!isBefore && !isBehind)
            continue;
        draft.set(name,
                  ScratchText(encodeBase64Url(kept.view().substr(isBefore ? surplus : 0, size))).view());
        isChanged = true;
    }
    return isChanged;
}

/// `kty` and `crv` in the words of other standards, or left out where the other members tell.
bool respell(const JsonValue &jwk, DraftJwk &draft)
{
    const std::string kty = jwk.member("kty").string();
    const std::string crv = jwk.member("crv").string();
    bool isChanged = false;
    const auto spelling = std::ranges::find(kCurveSpellings, folded(crv), &CurveSpelling::folded);
    if (spelling != kCurveSpellings.end() && spelling->crv != crv) {
        draft.set("crv", spelling->crv);
        isChanged = true;
    }
    std::string_view meant;
    if (jwk.member("n").exists() && jwk.member("e").exists())
        meant = keyTypeName(KeyType::Rsa);
    else if (jwk.member("x").exists() && jwk.member("y").exists())
        meant = keyTypeName(KeyType::Ec);
    else if (jwk.member("x").exists())
        meant = keyTypeName(KeyType::Okp);
    if (!meant.empty() && kty != meant) {
        draft.set("kty", meant);
        isChanged = true;
    }
    return isChanged;
}

/// Leaves the public half as its own members have it.
bool dropPrivateHalf(const JsonValue &, DraftJwk &draft)
{
    if (!draft.has("d"))
        return false;
    for (const std::string_view name : {"d", "p", "q", "dp", "dq", "qi", "oth"})
        draft.remove(name);
    return true;
}

struct JwkRepair
{
    std::string_view id;
    const char *word; ///< what was wrong
    Repair repair;
};

constexpr std::array kRepairs = {
    JwkRepair{"key-jwk-coordinate-length", JOT_TEXT("Word", "in hexadecimal digits, not in base64url"),
              decodeHexMembers},
    JwkRepair{"key-jwk-coordinate-length", JOT_TEXT("Word", "both coordinates stand in x"), splitPoint},
    JwkRepair{"key-jwk-coordinate-length", JOT_TEXT("Word", "zero bytes too many"), resizeNumbers},
    JwkRepair{"key-text-damaged", JOT_TEXT("Word", "its kty or crv is missing or misspelt"), respell},
};

/// The key of the certificate that the JWK brings, where its own members are another one or none.
void addCertified(std::vector<RepairedKey> &repaired, const JsonValue &jwk, const KeyImport &import,
                  ByteRange where, std::string_view label)
{
    for (const JsonValue element : jwk.member("x5c").elements()) {
        const auto der = decodeBase64(element.string());
        const auto certificate = crypto::readCertificate(der.value_or(std::string()));
        if (!certificate)
            return;
        Key::Attributes attributes;
        attributes.kid = jwk.member("kid").string();
        attributes.label = label;
        const auto key = std::make_shared<Key>(certificate->publicKey, std::move(attributes));
        const bool isOwn = std::ranges::any_of(
            import.keys, [&](const KeyPointer &own) { return own->thumbprint() == key->thumbprint(); });
        if (!isOwn)
            repaired.push_back({key,
                                makeFinding("key-is-certificate", where, {{"subject", certificate->subject}}),
                                std::make_shared<const SecretBytes>(publicJwk(*key))});
        return;
    }
}

/// A private half that is not of the public one: each alone is a key.
void addHalves(std::vector<RepairedKey> &repaired, const JsonValue &jwk, ByteRange where,
               std::string_view label)
{
    DraftJwk draft(jwk);
    if (dropPrivateHalf(jwk, draft))
        addRepaired(
            repaired, draft.text().view(),
            makeFinding("key-text-damaged", where,
                        {{kWordArgument,
                          JOT_TEXT("Word", "its halves belong to two keys, and the public one is meant")}}),
            label);
    const auto curve = curveOf(jwk);
    std::string number = decodeBase64Url(jwk.member("d").string()).bytes;
    const SecretBytes d = SecretBytes::takenFrom(number);
    if (!curve || d.isEmpty())
        return;
    const auto key = *curve < crypto::Curve::Ed25519 ? crypto::AsymmetricKey::fromEc(*curve, {}, d)
                                                     : crypto::AsymmetricKey::fromOkp(*curve, {}, d);
    if (!key)
        return;
    Key::Attributes attributes;
    attributes.kid = jwk.member("kid").string();
    attributes.label = label;
    const auto whole = std::make_shared<Key>(*key, std::move(attributes));
    repaired.push_back(
        {whole,
         makeFinding("key-text-damaged", where,
                     {{kWordArgument,
                       JOT_TEXT("Word", "its halves belong to two keys, and the private one is meant")}}),
         std::make_shared<const SecretBytes>(privateJwk(*whole))});
}

void repairJwk(std::vector<RepairedKey> &repaired, const JsonValue &jwk, const KeyTextReading &reading,
               ByteRange where, std::string_view label)
{
    const ScratchText text((std::string(jwk.raw())));
    const KeyImport import = importKeys(text.view(), label);
    const auto isTold = [&](std::string_view id) {
        return std::ranges::find(import.findings, id, &Finding::id) != import.findings.end();
    };
    // One repair, or two that have nothing to do with each other.
    for (const JwkRepair &repair : kRepairs) {
        DraftJwk draft(jwk);
        if (!repair.repair(jwk, draft))
            continue;
        const ScratchText once = draft.text();
        const Finding damage = makeFinding(repair.id, where, {{kWordArgument, repair.word}});
        addRepaired(repaired, once.view(), damage, label);
        JsonDocument document = JsonDocument::parse(std::string(once.view()));
        for (const JwkRepair &other : kRepairs) {
            DraftJwk further(document.root());
            if (other.repair != repair.repair && other.repair(document.root(), further))
                addRepaired(repaired, further.text().view(), damage, label);
        }
        document.wipeText();
    }
    addCertified(repaired, jwk, import, where, label);
    if (isTold("key-halves-differ"))
        addHalves(repaired, jwk, where, label);
    else if (reading.word && !import.keys.empty())
        addRepaired(repaired, text.view(), makeFinding(reading.id, where, {{kWordArgument, reading.word}}),
                    label);
}

} // namespace

void repairJwks(std::vector<RepairedKey> &repaired, const KeyTextReading &reading, ByteRange where,
                std::string_view label)
{
    constexpr std::size_t kMost = 100; // keys of one set
    const std::string_view text = reading.text.view();
    const std::size_t begin = text.find_first_of("{[");
    if (begin == text.npos)
        return;
    JsonDocument document = JsonDocument::parse(std::string(text.substr(begin)));
    const JsonValue root = document.root();
    const JsonValue set = root.isArray() ? root : root.member("keys");
    // In the text as it stands a place is that of the JWK.
    const auto placeOf = [&](const JsonValue &jwk) {
        return reading.word ? where : jwk.range().shiftedBy(begin);
    };
    std::size_t count = 0;
    for (const JsonValue jwk : set.elements()) {
        if (jwk.isObject() && ++count <= kMost)
            repairJwk(repaired, jwk, reading, placeOf(jwk), label);
    }
    if (!set.isArray() && root.isObject())
        repairJwk(repaired, root, reading, placeOf(root), label);
    document.wipeText();
}

} // namespace jotscope
