#include "core/export/export_sheet.h"

#include "core/build/editing/json_sheet.h"
#include "core/export/redaction/token_redaction.h"
#include "core/export/redaction/visible_text.h"
#include "core/findings/catalogue.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array<const char *, 6> kAspects = {
    JOT_TEXT("Export", "Structure"), JOT_TEXT("Export", "Signature"), JOT_TEXT("Export", "Decryption"),
    JOT_TEXT("Export", "Time"),      JOT_TEXT("Export", "Claims"),    JOT_TEXT("Export", "Trust")};

constexpr std::array<const char *, 4> kStateNames = {
    JOT_TEXT("Export", "not checked"), JOT_TEXT("Export", "passed"), JOT_TEXT("Export", "warning"),
    JOT_TEXT("Export", "failed")};

constexpr std::array<const char *, 6> kForms = {
    JOT_TEXT("Export", "JWS"),    JOT_TEXT("Export", "JWS in JSON"),
    JOT_TEXT("Export", "JWE"),    JOT_TEXT("Export", "JWE in JSON"),
    JOT_TEXT("Export", "SD-JWT"), JOT_TEXT("Export", "Unsecured JWT")};

struct TitleRow
{
    PartName part;
    const char *title;
};

/// The parts that can be read.
constexpr std::array kTitles = {
    TitleRow{PartName::Header, JOT_TEXT("Export", "Header")},
    TitleRow{PartName::UnprotectedHeader, JOT_TEXT("Export", "Unprotected header")},
    TitleRow{PartName::Payload, JOT_TEXT("Export", "Payload")},
    TitleRow{PartName::Disclosure, JOT_TEXT("Export", "Disclosure")},
};

class SheetWriter
{
public:
    SheetWriter(const InspectedToken &token, const ExportSetting &setting)
        : m_token(token), m_setting(setting), m_shown(redactToken(token, setting.redaction))
    {}

    ExportSheet run()
    {
        m_sheet.isRightToLeft = m_setting.isRightToLeft;
        m_sheet.title = words(kForms[static_cast<std::size_t>(m_token.form)]);
        const std::string alg = m_token.decryption ? m_token.decryption->alg : m_token.signature.alg;
        if (!alg.empty())
            m_sheet.title += ", " + seen(visibleText(alg));
        m_sheet.asOf = filled(JOT_TEXT("Export", "As of %{time}"), "time", formatUtc(m_setting.at));
        m_sheet.encodedTitle = words(JOT_TEXT("Export", "Token"));
        m_sheet.claimsTitle = words(JOT_TEXT("Export", "Claims"));
        m_sheet.claimHeadings = {words(JOT_TEXT("Export", "Claim")), words(JOT_TEXT("Export", "Value")),
                                 words(JOT_TEXT("Export", "Meaning")), words(JOT_TEXT("Export", "Time"))};
        addVerdicts();
        addEncoded();
        for (const ShownPart &part : m_shown.parts)
            addPart(part, nullptr);
        if (m_shown.decryptedPayload)
            addPart(*m_shown.decryptedPayload, JOT_TEXT("Export", "Decrypted payload"));
        addClaims();
        if (!isHidden()) {
            for (const InspectedToken &inner : m_token.nested)
                m_sheet.nested.push_back(exportSheet(inner, m_setting));
        }
        addNotes();
        return std::move(m_sheet);
    }

private:
    [[nodiscard]] bool isHidden() const { return m_setting.redaction == Redaction::Values; }
    [[nodiscard]] std::string words(const char *english) const { return m_setting.words(english); }

    std::string filled(const char *english, std::string name, std::string value) const
    {
        const FindingArgument argument{std::move(name), std::move(value)};
        return fillPlaceholders(words(english), {&argument, 1});
    }

    std::string seen(VisibleText text)
    {
        for (const char32_t one : text.substituted) {
            if (std::ranges::find(m_substituted, one) == m_substituted.end())
                m_substituted.push_back(one);
        }
        return std::move(text.text);
    }

    void addVerdicts()
    {
        for (const AspectVerdict &verdict : m_token.verdicts) {
            // What fills a sentence may be a value, a time among them.
            const bool isTold = !isHidden() || verdict.why.args.empty();
            m_sheet.verdicts.push_back(
                {verdict.state, words(kAspects[static_cast<std::size_t>(verdict.aspect)]),
                 words(kStateNames[static_cast<std::size_t>(verdict.state)]),
                 isTold ? seen(visibleText(m_setting.message(verdict.why))) : std::string()});
        }
    }

    void addEncoded()
    {
        std::vector<const ShownPart *> parts;
        for (const ShownPart &part : m_shown.parts) {
            if (!part.inText.isEmpty())
                parts.push_back(&part);
        }
        std::ranges::stable_sort(parts, {}, [](const ShownPart *part) { return part->inText.begin; });
        std::size_t at = 0;
        const auto add = [&](std::size_t end, std::optional<PartName> part) {
            if (end > at)
                m_sheet.encoded.push_back(
                    {seen(visibleText(std::string_view(m_shown.text).substr(at, end - at))), part});
            at = std::max(at, end);
        };
        for (const ShownPart *part : parts) {
            add(part->inText.begin, std::nullopt);
            add(part->inText.end, part->name);
        }
        add(m_shown.text.size(), std::nullopt);
    }

    void addPart(const ShownPart &part, const char *title)
    {
        const auto row = std::ranges::find(kTitles, part.name, &TitleRow::part);
        if (row == kTitles.end() || (part.bytes.empty() && part.inText.isEmpty()))
            return;
        const std::string bytes = part.isJson ? jsonSheet(part.bytes) : part.bytes;
        m_sheet.parts.push_back({part.name, words(title ? title : row->title),
                                 seen(part.isJson ? visibleJson(bytes) : visibleText(bytes)), part.isJson});
    }

    void addClaims()
    {
        for (const Claim &claim : m_token.claims) {
            ExportClaim &shown = m_sheet.claims.emplace_back();
            shown.name = seen(visibleText(claim.name));
            shown.value = seen(visibleJson(redactClaim(claim, m_setting.redaction)));
            if (claim.definition)
                shown.meaning = m_setting.meaning(*claim.definition);
            if (claim.time && !isHidden())
                shown.time = formatUtc(*claim.time);
        }
    }

    void addNotes()
    {
        if (isHidden())
            m_sheet.notes.push_back(words(JOT_TEXT(
                "Export", "Values are redacted: x and 0 stand for them. Names, structure and lengths are the "
                          "token's; the signature is not, and no one can use it.")));
        else if (m_shown.hasHiddenSecrets)
            m_sheet.notes.push_back(words(
                JOT_TEXT("Export",
                         "Secrets in the token are redacted, so its signature does not fit what is shown.")));
        if (m_substituted.empty())
            return;
        std::string names;
        for (const char32_t one : m_substituted)
            names += (names.empty() ? "" : ", ") + codePointName(one);
        m_sheet.notes.push_back(filled(
            JOT_TEXT("Export", "The token holds characters that one does not see or that turn the direction "
                               "of text around. They are written out: %{characters}."),
            "characters", names));
    }

    const InspectedToken &m_token;
    const ExportSetting &m_setting;
    const ShownToken m_shown;
    std::vector<char32_t> m_substituted;
    ExportSheet m_sheet;
};

} // namespace

ExportSetting englishExport(Redaction redaction, Instant at)
{
    return {redaction,
            at,
            [](const char *english) { return std::string(english); },
            englishMessage,
            [](const ClaimDefinition &definition) { return std::string(definition.meaning); },
            false};
}

ExportSheet exportSheet(const InspectedToken &token, const ExportSetting &setting)
{
    return SheetWriter(token, setting).run();
}

} // namespace jotscope
