#include "core/diagnosis/inputs/input_readings.h"
#include "core/diagnosis/inputs/json_spelling.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <numeric>

namespace jotscope {

namespace {

/// Of all spellings together: large payloads get the usual ones only.
constexpr std::size_t kSpeltBytes = std::size_t{16} << 20;

/// An object of that many members is tried in every order.
constexpr std::size_t kPermutedMembers = 4;

bool canBeRespelt(const JsonDocument &json)
{
    using Kind = JsonFault::Kind;
    return json.root().isObject() && std::ranges::all_of(json.faults(), [](const JsonFault &fault) {
               return fault.kind == Kind::DuplicateName || fault.kind == Kind::LoneSurrogate ||
                      fault.kind == Kind::ByteOrderMark;
           });
}

std::string withLineEnds(std::string_view text, std::string_view lineBreak)
{
    std::string changed;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            continue;
        if (text[at] == '\n')
            changed += lineBreak;
        else
            changed += text[at];
    }
    return changed;
}

std::string trimmedEnd(std::string_view text)
{
    return std::string(text.substr(0, text.find_last_not_of(" \t\r\n") + 1));
}

/// Each byte taken for a character and written as UTF-8 once more.
std::string encodedTwice(std::string_view text)
{
    std::string twice;
    for (const char byte : text)
        appendUtf8(twice, static_cast<unsigned char>(byte));
    return twice;
}

/// Nothing where a character is not in it.
std::optional<std::string> inLatin1(std::string_view utf8)
{
    std::string bytes;
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedCharacter decoded = characterAt(utf8, at);
        if (decoded.codePoint > 0xFF)
            return std::nullopt;
        bytes += static_cast<char>(decoded.codePoint);
        at += decoded.size;
    }
    return bytes;
}

/// Some libraries make a list of a single audience, others a single one of the list (RFC 7519 section 4.1.3).
std::optional<std::string> withOtherAudience(const JsonDocument &payload)
{
    const JsonValue audience = payload.root().member("aud");
    std::string text = payload.text();
    if (audience.isString())
        return text.replace(audience.range().begin, audience.range().size(),
                            "[" + std::string(audience.raw()) + "]");
    if (audience.isArray() && audience.size() == 1)
        return text.replace(audience.range().begin, audience.range().size(),
                            std::string((*audience.elements().begin()).raw()));
    return std::nullopt;
}

class Reserialising
{
public:
    Reserialising(const Case &subject, Readings &inputs)
        : m_subject(subject)
        , m_inputs(inputs)
        , m_header(JsonDocument::parse(std::string(subject.headerBytes)))
        , m_payload(JsonDocument::parse(std::string(subject.payloadBytes)))
        , m_isHeaderSpelt(canBeRespelt(m_header))
        , m_isPayloadSpelt(canBeRespelt(m_payload))
    {}

    void run()
    {
        for (const JsonSpelling &spelling : jsonSpellings()) {
            if (m_bytes > kSpeltBytes)
                return;
            offer(m_isHeaderSpelt ? respelt(m_header.root(), spelling) : m_header.text(),
                  m_isPayloadSpelt ? respelt(m_payload.root(), spelling) : m_payload.text(), spelling.word);
        }
        offerOrders();
        offerEnds();
        if (m_isPayloadSpelt) {
            if (const auto text = withOtherAudience(m_payload))
                offer(m_header.text(), *text,
                      JOT_TEXT("Word", "with a single audience written in the other way"));
        }
        offerCharsets();
    }

private:
    void offerOrders()
    {
        static constexpr const char *kWord = JOT_TEXT("Word", "with its members in another order");
        for (const std::string &header : orders(m_header, m_isHeaderSpelt))
            offer(header, m_payload.text(), kWord);
        for (const std::string &payload : orders(m_payload, m_isPayloadSpelt))
            offer(m_header.text(), payload, kWord);
    }

    static std::vector<std::string> orders(const JsonDocument &json, bool isSpelt)
    {
        std::vector<std::string> texts;
        const std::size_t count = json.root().size();
        if (!isSpelt || count > kPermutedMembers)
            return texts;
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), std::size_t{0});
        while (std::ranges::next_permutation(order).found)
            texts.push_back(respelt(json.root(), jsonSpellings().front(), order));
        return texts;
    }

    void offerEnds()
    {
        const auto offerBoth = [this](auto change, const char *word) {
            offer(change(m_header.text()), change(m_payload.text()), word);
        };
        const auto offerEnd = [&](const char *end, const char *word) {
            offerBoth([end](const std::string &text) { return text + end; }, word);
        };
        offerBoth(trimmedEnd, JOT_TEXT("Word", "without the white space at its end"));
        offerEnd("\n", JOT_TEXT("Word", "with a line break at its end"));
        offerEnd("\r\n", JOT_TEXT("Word", "with a line break at its end"));
        offerEnd(" ", JOT_TEXT("Word", "with a blank at its end"));
        offerBoth([](const std::string &text) { return std::string(kByteOrderMark) + text; },
                  JOT_TEXT("Word", "with a byte order mark in front"));
        static constexpr const char *kLineEnds = JOT_TEXT("Word", "with other line ends");
        for (const char *lineBreak : {"\n", "\r\n", "\r", " ", ""})
            offerBoth([lineBreak](const std::string &text) { return withLineEnds(text, lineBreak); },
                      kLineEnds);
    }

    void offerCharsets()
    {
        const std::string &payload = m_payload.text();
        if (!isValidUtf8(payload) || !isValidUtf8(m_header.text()))
            return;
        if (const auto text = inLatin1(payload))
            offer(m_header.text(), *text, JOT_TEXT("Word", "in Latin-1"));
        offer(encodedTwice(m_header.text()), encodedTwice(payload),
              JOT_TEXT("Word", "in UTF-8 that was encoded twice"));
        for (const bool isLittleEndian : {true, false})
            offer(inUtf16(m_header.text(), isLittleEndian), inUtf16(payload, isLittleEndian),
                  JOT_TEXT("Word", "in UTF-16"));
    }

    /// Payload or header alone, as far as it differs, and both: most often one encoder wrote the two.
    void offer(const std::string &header, const std::string &payload, const char *word)
    {
        const bool isHeaderOther = m_subject.headerPart && header != m_header.text();
        const bool isPayloadOther = !payload.empty() && payload != m_payload.text();
        if (isPayloadOther)
            offerInput(m_header.text(), payload, SignedPart::Payload, word);
        if (isHeaderOther)
            offerInput(header, m_payload.text(), SignedPart::Header, word);
        if (isHeaderOther && isPayloadOther)
            offerInput(header, payload, SignedPart::Both, word);
    }

    void offerInput(const std::string &header, const std::string &payload, SignedPart changed,
                    const char *word)
    {
        const SignedHalves halves(m_subject);
        std::string input(changed == SignedPart::Payload ? std::string(halves.header)
                                                         : encodeBase64Url(header));
        input += '.';
        if (changed == SignedPart::Header)
            input += halves.payload;
        else if (m_subject.payloadPart && m_subject.payloadPart->isUnencoded)
            input += payload;
        else
            input += encodeBase64Url(payload);
        m_bytes += input.size();
        if (m_bytes <= kSpeltBytes && input != m_subject.signingInput)
            m_inputs.offer(std::move(input),
                           partFinding(m_subject, "input-reserialised", changed, {{kWordArgument, word}}));
    }

    const Case &m_subject;
    Readings &m_inputs;
    JsonDocument m_header;
    JsonDocument m_payload;
    bool m_isHeaderSpelt;
    bool m_isPayloadSpelt;
    std::size_t m_bytes = 0;
};

} // namespace

void offerReserialised(const Case &subject, Readings &inputs)
{
    Reserialising(subject, inputs).run();
}

} // namespace jotscope
