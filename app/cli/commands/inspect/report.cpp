#include "app/cli/commands/inspect/report.h"

#include "app/cli/io/terminal/printable.h"
#include "core/drawing/drawing.h"
#include "core/drawing/drawing_text.h"
#include "core/findings/catalogue.h"
#include "core/inspect/json/diagnosis_json.h"
#include "core/jose/keys/names/key_name.h"

#include <algorithm>
#include <array>

namespace jotscope::cli {

namespace {

constexpr std::size_t kWidestName = 32;
constexpr std::size_t kMostFieldBytes = 24; ///< of each of the signature's fields

/// SGR codes of the terminal (ECMA-48 section 8.3.117).
constexpr std::string_view kBold = "1";
constexpr std::string_view kRed = "31";
constexpr std::string_view kGreen = "32";
constexpr std::string_view kYellow = "33";
constexpr std::string_view kGrey = "90";

class Report
{
public:
    explicit Report(const ReportStyle &style) : m_style(style) {}

    std::string write(const Inspection &inspection)
    {
        for (std::size_t i = 0; i < inspection.tokens.size(); ++i) {
            if (i > 0)
                m_text += '\n';
            const std::size_t count = inspection.tokens.size();
            writeToken(inspection.tokens[i],
                       count > 1 ? "Token " + std::to_string(i + 1) + " of " + std::to_string(count)
                                 : "Token");
        }
        writeFindings(inspection.findings);
        return std::move(m_text);
    }

    std::string write(const InspectedToken &token, const TokenPlace &place)
    {
        writeToken(token, "Token " + std::to_string(place.number),
                   "line " + std::to_string(place.line) + ", ");
        return std::move(m_text);
    }

private:
    void writeToken(const InspectedToken &token, std::string title, const std::string &place = {})
    {
        if (!token.name.empty())
            title += ": " + printable(token.name);
        title += " (" + std::string(tokenFormName(token.form)) + ", " + place + "bytes " +
                 std::to_string(token.range.begin) + "-" + std::to_string(token.range.end) + ")";
        line(coloured(title, kBold));
        for (const AspectVerdict &verdict : token.verdicts)
            writeVerdict(verdict);
        if (token.diagnosis)
            writeDiagnosis(*token.diagnosis);
        for (const TokenPart &part : token.token->parts) {
            if (part.name == PartName::Header)
                writePart("Header", &part, true);
            else if (part.name == PartName::UnprotectedHeader)
                writePart("Unprotected header", &part, true);
        }
        if (token.claims.empty())
            writePart("Payload", token.payload().get(), false);
        else
            writeClaims(token.claims);
        if (token.sdJwt)
            writeDisclosures(*token.sdJwt);
        if (token.signatures.empty())
            writeSignature(token);
        else
            writeSignatures(token);
        writeFindings(beyondVerdicts(token));
        for (const InspectedToken &inner : token.nested) {
            m_text += '\n';
            writeToken(inner, token.sdJwt ? "Key binding" : "Token inside it");
        }
    }

    void writeVerdict(const AspectVerdict &verdict)
    {
        struct Look
        {
            std::string_view word;
            std::string_view colour;
        };
        static constexpr std::array<Look, 4> kLooks = {
            {{"not checked", kGrey}, {"passed", kGreen}, {"warning", kYellow}, {"FAILED", kRed}}};
        const Look &look = kLooks[static_cast<std::size_t>(verdict.state)];
        line("  " + padded(aspectName(verdict.aspect), 11) + coloured(padded(look.word, 13), look.colour) +
             printable(englishMessage(verdict.why)));
    }

    void writeDiagnosis(const Diagnosis &diagnosis)
    {
        if (diagnosis.causes.empty() && diagnosis.isExhaustive)
            return;
        heading("Why");
        for (const Cause &cause : diagnosis.causes)
            writeCause(cause);
        if (!diagnosis.isExhaustive)
            line(coloured("  the search was ended after " + std::to_string(diagnosis.attempts) + " attempts",
                          kGrey));
    }

    void writeCause(const Cause &cause)
    {
        const bool isProven = cause.certainty == Certainty::Proven;
        std::string_view word = certaintyName(cause.certainty);
        for (const Finding &step : cause.steps) {
            line("  " + coloured(padded(word, 13), isProven ? kGreen : kYellow) +
                 printable(englishMessage(step)));
            if (const std::string remedy = englishRemedy(step); !remedy.empty())
                line("               " + printable(remedy));
            word = "and";
        }
        if (isProven && cause.key)
            line("               With that undone, the key " + printable(keyName(*cause.key)) +
                 " verifies the signature.");
        if (isProven && !cause.isConformant)
            line("               As it stands, the token departs from the standard: a verifier must refuse "
                 "it.");
        for (const Fix &fix : cause.fixes) {
            if (const auto *token = std::get_if<TokenFix>(&fix))
                line("  " + padded("token", 13) + printable(token->text));
            else if (const auto *secret = std::get_if<SecretFix>(&fix); secret && isSecretTold(cause))
                writeSecret(*secret);
        }
    }

    void writeSecret(const SecretFix &secret)
    {
        const bool isPlain = secret.encoding == SecretEncoding::Utf8;
        line("  " + padded("secret", 13) + printable(secret.text->view()) +
             (isPlain ? "" : " (" + std::string(secretEncodingName(secret.encoding)) + ")"));
    }

    void writePart(std::string_view name, const TokenPart *part, bool isMembersOnly)
    {
        if (!part || part->bytes().empty())
            return;
        heading(name);
        if (part->json && part->json->root().isObject() && isMembersOnly) {
            for (const JsonMember member : part->json->root().members())
                line("  " + padded(printable(member.name.string()), 11) + printable(member.value.raw()));
        } else {
            line("  " + printable(part->bytes()));
        }
    }

    void writeClaims(const std::vector<Claim> &claims)
    {
        heading("Payload");
        std::size_t width = 10;
        for (const Claim &claim : claims)
            width = std::max(width, std::min(claim.name.size(), kWidestName));
        for (const Claim &claim : claims) {
            std::string text = "  " + padded(printable(claim.name), width + 1) + printable(claim.value.raw());
            if (claim.time)
                text += "  " + coloured(formatUtc(*claim.time) + ", " + relative(*claim.time), kGrey);
            line(text);
        }
    }

    void writeDisclosures(const SdJwt &sdJwt)
    {
        if (!sdJwt.disclosures.empty())
            heading("Disclosures");
        for (const Disclosure &disclosure : sdJwt.disclosures) {
            const bool isMatched = disclosure.state == Disclosure::State::Matched;
            line("  " +
                 padded(printable(isMatched ? disclosure.pointer : disclosure.name.value_or("?")), 11) +
                 printable(disclosure.value.raw()) +
                 (isMatched ? "" : coloured("  not in the payload", kRed)));
        }
        if (!sdJwt.undisclosed.empty())
            line(coloured("  " + std::to_string(sdJwt.undisclosed.size()) +
                              " digests without a disclosure: kept back, or decoys",
                          kGrey));
    }

    void writeSignatures(const InspectedToken &token)
    {
        heading("Signatures");
        for (const SignatureCheck &check : token.signatures)
            line("  " + padded(printable(check.alg), 11) + padded(verdictName(check.verdict), 13) +
                 printable(englishMessage(check.findings.front())));
    }

    void writeSignature(const InspectedToken &token)
    {
        const TokenPart *part = token.token->part(PartName::Signature);
        if (!part || part->bytes().empty())
            return;
        heading("Signature");
        for (const DrawnSection &section : drawToken(token, m_style.detachedPayload).sections) {
            const bool isMeasured =
                !section.fields.empty() && section.fields.front().kind == FieldKind::Length;
            if (!section.title.isEmpty() && !isMeasured) {
                const std::string note = printable(inWords(section.note, englishWords));
                line("  " + inWords(section.title, englishWords) +
                     (note.empty() ? note : coloured(" · " + note, kGrey)));
            }
            for (const DrawnField &field : section.fields)
                writeField(section, field);
        }
    }

    /// What it is and how it stands, and below what it holds.
    void writeField(const DrawnSection &section, const DrawnField &field)
    {
        const std::vector<std::string> lines = fieldLines(section, field, englishWords, kMostFieldBytes);
        if (field.kind == FieldKind::Length) {
            std::string all;
            for (const std::string &one : lines)
                all += (all.empty() ? "" : " · ") + printable(one);
            return line("  " + all);
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            line(i == 0 ? "  " + printable(lines[i]) : "    " + coloured(printable(lines[i]), kGrey));
    }

    void writeFindings(const std::vector<Finding> &findings)
    {
        if (findings.empty())
            return;
        heading("Findings");
        for (const Finding &finding : findings) {
            const std::string_view colour = finding.severity == Severity::Error     ? kRed
                                            : finding.severity == Severity::Warning ? kYellow
                                                                                    : kGrey;
            std::string text = "  " + coloured(padded(severityName(finding.severity), 9), colour) +
                               printable(englishMessage(finding));
            if (!finding.where.isEmpty())
                text += coloured("  [" + std::to_string(finding.where.begin) + "-" +
                                     std::to_string(finding.where.end) + "]",
                                 kGrey);
            line(text);
            if (const std::string remedy = englishRemedy(finding);
                !remedy.empty() && finding.severity != Severity::Info)
                line("           " + printable(remedy));
        }
    }

    std::string relative(Instant time) const
    {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time - m_style.at).count();
        return seconds >= 0 ? "in " + englishDuration(seconds) : englishDuration(-seconds) + " ago";
    }

    void heading(std::string_view text) { line(coloured(text, kBold)); }

    void line(const std::string &text) { m_text += text + '\n'; }

    static std::string padded(std::string_view text, std::size_t width)
    {
        std::string wide(text);
        wide.append(wide.size() < width ? width - wide.size() : 1, ' ');
        return wide;
    }

    std::string coloured(std::string_view text, std::string_view code) const
    {
        if (!m_style.hasColour)
            return std::string(text);
        return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
    }

    ReportStyle m_style;
    std::string m_text;
};

} // namespace

std::string reportOn(const Inspection &inspection, const ReportStyle &style)
{
    return Report(style).write(inspection);
}

std::string reportOn(const InspectedToken &token, const TokenPlace &place, const ReportStyle &style)
{
    return Report(style).write(token, place);
}

} // namespace jotscope::cli
