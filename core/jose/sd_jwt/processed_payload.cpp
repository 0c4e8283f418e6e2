#include "core/jose/sd_jwt/processed_payload.h"

#include "core/json/json_writer.h"
#include "core/json/paths/json_pointer.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <set>
#include <utility>

namespace jotscope {

namespace {

using State = Disclosure::State;

constexpr std::string_view kDigestsName = "_sd";
constexpr std::string_view kHashName = "_sd_alg";
constexpr std::string_view kPlaceholderName = "...";

/// The digest of `{"...": digest}`, an array's element that is not in clear (section 4.2.4.2); else missing.
JsonValue placeholderDigest(JsonValue element)
{
    const JsonValue digest = element.size() == 1 ? element.member(kPlaceholderName) : JsonValue();
    return digest.isString() ? digest : JsonValue();
}

/// Walks the payload, and each disclosure's value where its digest stands. Every digest counts once, so that
/// the walk ends; ordered sets, since whoever made the token may have chosen the digests so that their hashes
/// collide.
class PayloadProcessor
{
public:
    PayloadProcessor(const Token &token, const TokenPart &payload, SdJwt &result, BoundedNotes &notes)
        : m_token(token), m_part(&payload), m_result(result), m_notes(notes)
    {
        for (std::size_t i = 0; i < result.disclosures.size(); ++i) {
            if (!result.disclosures[i].digest.empty())
                m_byDigest.emplace(result.disclosures[i].digest, i);
        }
    }

    std::string run()
    {
        writeValue(m_part->json->root());
        std::ranges::stable_sort(m_result.undisclosed, {},
                                 [](const UndisclosedDigest &one) { return one.where.begin; });
        return std::move(m_text);
    }

private:
    void writeValue(JsonValue value)
    {
        const bool isContainer = value.isObject() || value.isArray();
        if (isContainer && m_depth == limits::kJsonDepth) {
            m_notes.add("sd-too-deep", placeOf(value), {{"limit", std::to_string(limits::kJsonDepth)}});
            m_text += "null";
            return;
        }
        ++m_depth;
        if (value.isObject())
            writeObject(value);
        else if (value.isArray())
            writeArray(value);
        else if (value.isString())
            writeString(value);
        else
            m_text += value.raw().empty() ? "null" : value.raw();
        --m_depth;
    }

    void writeObject(JsonValue object)
    {
        const JsonValue digests = object.member(kDigestsName);
        std::set<std::string> names;
        m_text += '{';
        for (const JsonMember member : object.members()) {
            const std::string name = member.name.string();
            if (name == kDigestsName || (name == kHashName && m_depth == 1))
                continue;
            if (name == kHashName)
                m_notes.add("sd-hash-nested", placeOf(member.name));
            else if (name == kPlaceholderName)
                m_notes.add("sd-placeholder-malformed", placeOf(member.name));
            if (digests.exists())
                names.insert(name);
            separate();
            writeString(member.name);
            m_text += ':';
            writeAt(name, member.value);
        }
        if (digests.exists())
            writeDisclosedProperties(digests, names);
        m_text += '}';
    }

    /// In the order of the disclosures: that of the digests tells nothing, on purpose (section 4.2.4.1).
    void writeDisclosedProperties(JsonValue digests, std::set<std::string> &names)
    {
        if (!digests.isArray())
            return m_notes.add("sd-digests-not-list", placeOf(digests));
        std::vector<std::size_t> disclosed;
        for (const JsonValue digest : digests.elements()) {
            if (const auto index = disclosureOf(digest, false))
                disclosed.push_back(*index);
        }
        std::ranges::sort(disclosed);
        for (const std::size_t index : disclosed) {
            const Disclosure &disclosure = m_result.disclosures[index];
            if (!disclosure.name) {
                refuse(index, "sd-disclosure-wrong-kind");
            } else if (!names.insert(*disclosure.name).second) {
                refuse(index, "sd-disclosure-name-taken", {{"name", excerpt(*disclosure.name)}});
            } else {
                separate();
                m_text += jsonQuoted(*disclosure.name);
                m_text += ':';
                writeDisclosed(*disclosure.name, index);
            }
        }
    }

    void writeArray(JsonValue array)
    {
        m_text += '[';
        std::size_t count = 0;
        for (const JsonValue element : array.elements()) {
            const JsonValue digest = placeholderDigest(element);
            if (!digest.exists()) {
                separate();
                writeAt(count++, element);
                continue;
            }
            const auto index = disclosureOf(digest, true);
            if (index && m_result.disclosures[*index].name) {
                refuse(*index, "sd-disclosure-wrong-kind");
            } else if (index) {
                separate();
                writeDisclosed(count++, *index);
            }
        }
        m_text += ']';
    }

    template<typename Step>
    void writeAt(const Step &step, JsonValue value)
    {
        const std::size_t size = m_pointer.size();
        appendToPointer(m_pointer, step);
        writeValue(value);
        m_pointer.resize(size);
    }

    template<typename Step>
    void writeDisclosed(const Step &step, std::size_t index)
    {
        Disclosure &disclosure = m_result.disclosures[index];
        const std::size_t size = m_pointer.size();
        appendToPointer(m_pointer, step);
        if (disclosure.state == State::Unreferenced) { // and not Repeated, by a digest beside its own
            disclosure.state = State::Matched;
            disclosure.pointer = shownPointer();
        }
        const TokenPart *outer = std::exchange(m_part, &m_token.parts[disclosure.part]);
        writeValue(disclosure.value);
        m_part = outer;
        m_pointer.resize(size);
    }

    /// As it is spelled, unless what its text lacks would swallow what follows.
    void writeString(JsonValue string)
    {
        if (m_part->json->isStrict())
            m_text += string.raw();
        else
            m_text += jsonQuoted(string.string());
    }

    void separate()
    {
        if (m_text.back() != '{' && m_text.back() != '[')
            m_text += ',';
    }

    /// The disclosure to be put in the digest's place. None for a decoy, for one that is malformed, and for a
    /// digest that was there before (section 7.1 step 4).
    std::optional<std::size_t> disclosureOf(JsonValue digestValue, bool isArrayElement)
    {
        if (!digestValue.isString()) {
            m_notes.add("sd-digest-not-string", placeOf(digestValue));
            return std::nullopt;
        }
        if (m_seen.size() == limits::kDigests) {
            if (!std::exchange(m_hasTooManyDigests, true))
                m_notes.add("sd-too-many-digests", placeOf(digestValue),
                            {{"limit", std::to_string(limits::kDigests)}});
            return std::nullopt;
        }
        const auto [digest, isNew] = m_seen.insert(digestValue.string());
        const auto found = m_byDigest.find(*digest);
        if (!isNew) {
            m_notes.add("sd-digest-repeated", placeOf(digestValue));
            if (found != m_byDigest.end())
                noteRepeated(m_result.disclosures[found->second]);
            return std::nullopt;
        }
        if (found == m_byDigest.end()) {
            m_result.undisclosed.push_back({*digest, placeOf(digestValue), shownPointer(), isArrayElement});
            return std::nullopt;
        }
        if (m_result.disclosures[found->second].state != State::Unreferenced)
            return std::nullopt;
        return found->second;
    }

    static void noteRepeated(Disclosure &disclosure)
    {
        if (disclosure.state == State::Malformed)
            return;
        disclosure.state = State::Repeated;
        disclosure.pointer.clear();
    }

    void refuse(std::size_t index, std::string_view id, std::vector<FindingArgument> args = {})
    {
        Disclosure &disclosure = m_result.disclosures[index];
        disclosure.state = State::Malformed;
        m_notes.add(id, m_token.parts[disclosure.part].range, std::move(args));
    }

    [[nodiscard]] ByteRange placeOf(JsonValue value) const { return m_part->sourceOf(value.range()); }

    /// A pointer is kept for each of many disclosures, and one long name may be above them all.
    [[nodiscard]] std::string shownPointer() const
    {
        return m_pointer.size() <= limits::kPointerBytes ? m_pointer : std::string();
    }

    const Token &m_token;
    const TokenPart *m_part; ///< that the value being written stands in
    SdJwt &m_result;
    BoundedNotes &m_notes;
    std::map<std::string_view, std::size_t> m_byDigest;
    std::set<std::string> m_seen;
    bool m_hasTooManyDigests = false;
    std::size_t m_depth = 0;
    std::string m_pointer;
    std::string m_text;
};

} // namespace

void BoundedNotes::add(std::string_view id, ByteRange where, std::vector<FindingArgument> args)
{
    if (++m_counts[id] <= limits::kFaultsPerPart)
        m_findings.push_back(makeFinding(id, where, std::move(args)));
}

std::shared_ptr<const JsonDocument> processPayload(const Token &token, const TokenPart &payload,
                                                   SdJwt &result, BoundedNotes &notes)
{
    std::string text = PayloadProcessor(token, payload, result, notes).run();
    return std::make_shared<const JsonDocument>(std::move(text));
}

} // namespace jotscope
