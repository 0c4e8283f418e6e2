#include "core/export/redaction/json_redaction.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jotscope {

namespace {

constexpr char kHidden = 'x';

/// RFC 7518 sections 6.2.2, 6.3.2 and 6.4.1, RFC 8037 section 2, and the private half of an AKP key.
constexpr std::array<std::string_view, 9> kPrivateMembers = {"d",  "p",   "q", "dp",  "dq",
                                                             "qi", "oth", "k", "priv"};

/// As OAuth and common usage name them.
constexpr std::array<std::string_view, 9> kSecretNames = {"api_key",     "apikey",        "client_secret",
                                                          "passphrase",  "password",      "passwd",
                                                          "private_key", "refresh_token", "secret"};

constexpr std::string_view kStructure = "{}[]:, \t\r\n";

bool isIn(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isQuoted(std::string_view raw)
{
    return raw.size() > 1 && raw.starts_with('"') && raw.ends_with('"');
}

class Redactor
{
public:
    Redactor(const JsonDocument &json, Redaction redaction, std::span<const std::string_view> kept,
             const OwnWords &ownWords)
        : m_json(json), m_redaction(redaction), m_kept(kept), m_ownWords(ownWords)
    {}

    RedactedJson run()
    {
        if (m_json.root().exists())
            value(m_json.root(), m_redaction, m_kept);
        between(m_json.text().size());
        return {std::move(m_out), m_isChanged};
    }

private:
    /// What stands before `end` and is no value: punctuation, white space, and what is no JSON.
    void between(std::size_t end)
    {
        const std::string_view text = std::string_view(m_json.text()).substr(m_at, end - m_at);
        for (const char c : text) {
            const bool isKept = m_redaction == Redaction::Secrets || kStructure.find(c) != kStructure.npos;
            m_out += isKept ? c : kHidden;
            m_isChanged |= !isKept;
        }
        m_at = end;
    }

    void keep(JsonValue value)
    {
        between(value.range().begin);
        m_out += value.raw();
        m_at = value.range().end;
    }

    void value(JsonValue value, Redaction redaction, std::span<const std::string_view> kept)
    {
        between(value.range().begin);
        if (m_ownWords && m_ownWords(value, m_out)) {
            m_at = value.range().end;
            return;
        }
        switch (value.kind()) {
        case JsonKind::Object:
            return members(value, redaction, kept);
        case JsonKind::Array:
            for (const JsonValue element : value.elements())
                this->value(element, redaction, {});
            return;
        default:
            break;
        }
        if (redaction == Redaction::Secrets)
            return keep(value);
        const std::string shown = hiddenScalar(value);
        m_isChanged |= shown != value.raw();
        m_out += shown;
        m_at = value.range().end;
    }

    void members(JsonValue object, Redaction redaction, std::span<const std::string_view> kept)
    {
        const bool isJwk = object.member("kty").exists();
        for (const JsonMember member : object.members()) {
            const std::string name = member.name.string();
            if (isQuoted(member.name.raw())) // else it may be a value that lost what was before it
                keep(member.name);
            if (isIn(kSecretNames, name) || (isJwk && isIn(kPrivateMembers, name)))
                value(member.value, Redaction::Values, {});
            else if (isIn(kept, name))
                value(member.value, Redaction::Secrets, {});
            else
                value(member.value, redaction, {});
        }
    }

    static std::string hiddenScalar(JsonValue value)
    {
        std::string text(value.raw());
        switch (value.kind()) {
        case JsonKind::String: {
            const bool isClosed = text.size() > 1 && text.back() == '"';
            const std::size_t begin = text.starts_with('"') ? 1 : 0;
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end() - (isClosed ? 1 : 0),
                      kHidden);
            return text;
        }
        case JsonKind::Number: {
            char digit = '1'; // no number begins with two zeros
            for (char &c : text) {
                if (c >= '0' && c <= '9')
                    c = std::exchange(digit, '0');
            }
            return text;
        }
        case JsonKind::True:
            return "false";
        default:
            return text;
        }
    }

    const JsonDocument &m_json;
    const Redaction m_redaction;
    const std::span<const std::string_view> m_kept;
    const OwnWords &m_ownWords;
    std::size_t m_at = 0; ///< of the text, told up to there
    std::string m_out;
    bool m_isChanged = false;
};

} // namespace

RedactedJson redactJson(const JsonDocument &json, Redaction redaction, std::span<const std::string_view> kept,
                        const OwnWords &ownWords)
{
    return Redactor(json, redaction, kept, ownWords).run();
}

std::string hidden(std::string_view text)
{
    return std::string(text.size(), kHidden);
}

} // namespace jotscope
