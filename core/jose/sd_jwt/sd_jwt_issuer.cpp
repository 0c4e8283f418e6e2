#include "core/jose/sd_jwt/sd_jwt_issuer.h"

#include "core/jose/sd_jwt/sd_hash.h"
#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/json/paths/json_pointer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>
#include <set>

namespace jotscope {

namespace {

constexpr std::size_t kSaltBytes = 16;

/// Writes the payload from the inside out: a claim's own disclosures are made before the one around it.
class Issuer
{
public:
    Issuer(const SdIssuing &issuing, const crypto::RandomSource &random)
        : m_issuing(issuing)
        , m_random(random)
        , m_unmet(issuing.disclosable.begin(), issuing.disclosable.end())
        , m_pointers(m_unmet)
    {}

    Result<SdIssuance> run(JsonValue root)
    {
        SdIssuance issuance;
        issuance.payload = textOf(root);
        if (m_reserved.exists())
            return failure("sd-name-reserved", m_reserved.range(), {{"name", m_reserved.string()}});
        if (!m_unmet.empty())
            return failure("sd-pointer-unknown", {}, {{"pointer", excerpt(*m_unmet.begin())}});
        issuance.disclosures = std::move(m_disclosures);
        return issuance;
    }

private:
    std::string textOf(JsonValue value)
    {
        if (value.isObject())
            return objectText(value);
        if (value.isArray())
            return arrayText(value);
        return std::string(value.raw());
    }

    std::string objectText(JsonValue object)
    {
        const bool isRoot = m_pointer.empty();
        std::vector<std::string> digests;
        std::string clear;
        for (const JsonMember member : object.members()) {
            const std::string name = member.name.string();
            if (name == "_sd" || name == "..." || (isRoot && name == "_sd_alg"))
                m_reserved = member.name;
            const std::size_t size = m_pointer.size();
            appendToPointer(m_pointer, name);
            const std::string value = textOf(member.value);
            if (isDisclosable())
                digests.push_back(disclose(std::string(member.name.raw()) + ',' + value));
            else
                clear.append(",").append(member.name.raw()).append(":").append(value);
            m_pointer.resize(size);
        }
        if (isRoot && !m_issuing.disclosable.empty())
            clear.append(",\"_sd_alg\":").append(jsonQuoted(sdHashName(m_issuing.hash)));
        std::string text = digestsText(std::move(digests)) + clear;
        return '{' + (text.empty() ? text : text.substr(1)) + '}';
    }

    /// With a comma in front, or empty.
    std::string digestsText(std::vector<std::string> digests)
    {
        if (digests.empty())
            return {};
        for (std::size_t i = 0; i < m_issuing.decoys; ++i)
            digests.push_back(sdDigest(m_issuing.hash, randomText()));
        std::ranges::sort(digests);
        JsonWriter json;
        json.beginArray();
        for (const std::string &digest : digests)
            json.string(digest);
        return ",\"_sd\":" + json.endArray().take();
    }

    std::string arrayText(JsonValue array)
    {
        JsonWriter json;
        json.beginArray();
        std::size_t index = 0;
        for (const JsonValue element : array.elements()) {
            const std::size_t size = m_pointer.size();
            appendToPointer(m_pointer, index++);
            const std::string value = textOf(element);
            if (isDisclosable())
                json.beginObject().key("...").string(disclose(value)).endObject();
            else
                json.raw(value);
            m_pointer.resize(size);
        }
        return json.endArray().take();
    }

    /// Of what `m_pointer` leads to.
    bool isDisclosable()
    {
        m_unmet.erase(m_pointer);
        return m_pointers.contains(m_pointer);
    }

    /// The digest of a new disclosure (section 4.2): `content` is what follows the salt.
    std::string disclose(std::string_view content)
    {
        std::string json = "[" + jsonQuoted(randomText()) + ",";
        json.append(content).append("]");
        m_disclosures.push_back(encodeBase64Url(json));
        return sdDigest(m_issuing.hash, m_disclosures.back());
    }

    std::string randomText() { return encodeBase64Url(m_random(kSaltBytes).view()); }

    const SdIssuing &m_issuing;
    const crypto::RandomSource &m_random;
    std::set<std::string> m_unmet;
    std::set<std::string> m_pointers;
    std::string m_pointer;
    JsonValue m_reserved; ///< a name that no claim may have
    std::vector<std::string> m_disclosures;
};

} // namespace

Result<SdIssuance> makeDisclosable(std::string_view payload, const SdIssuing &issuing,
                                   const crypto::RandomSource &random)
{
    const JsonDocument document = JsonDocument::parse(std::string(payload));
    if (!document.isStrict()) {
        const JsonFault &fault = document.faults().front();
        return failure(jsonFaultId(fault.kind), fault.where, {{"limit", std::to_string(limits::kJsonDepth)}});
    }
    if (!document.root().isObject())
        return failure("sd-payload-not-object", document.root().range());
    return Issuer(issuing, random).run(document.root());
}

std::string joinSdJwt(std::string_view jwt, std::span<const std::string> disclosures)
{
    std::string text(jwt);
    text += '~';
    for (const std::string &disclosure : disclosures)
        text.append(disclosure).append("~");
    return text;
}

std::string sdHashOf(std::string_view presentation, crypto::Hash hash)
{
    return sdDigest(hash, presentation);
}

} // namespace jotscope
