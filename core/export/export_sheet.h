#pragma once

#include "core/export/redaction/json_redaction.h"
#include "core/inspect/inspection.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// A token on its way out: into a ticket, a chat, a report. All that the formats show, in words and without
/// what must not leave, so that no format decides that for itself.
namespace jotscope {

struct ExportSetting
{
    Redaction redaction = Redaction::Secrets;
    Instant at{}; ///< that the verdicts are as of
    /// From an English text of context "Export" to the reader's language; likewise for findings.
    std::function<std::string(const char *english)> words;
    std::function<std::string(const Finding &finding)> message;
    std::function<std::string(const ClaimDefinition &definition)> meaning;
    bool isRightToLeft = false;
};

/// English words, as of `at`.
ExportSetting englishExport(Redaction redaction, Instant at);

struct ExportVerdict
{
    AspectState state{};
    std::string aspect;    ///< `Signature`
    std::string stateText; ///< `passed`
    std::string why;       ///< a sentence; empty where it could tell of hidden values
};

struct ExportRun
{
    std::string text;
    std::optional<PartName> part; ///< none of the dots, tildes and JSON between
};

struct ExportPart
{
    PartName name{};
    std::string title;
    std::string text; ///< JSON over lines, or text; nothing unseen in it
    bool isJson = false;
};

struct ExportClaim
{
    std::string name;
    std::string value; ///< JSON
    std::string meaning;
    std::string time; ///< in UTC, of a NumericDate
};

struct ExportSheet
{
    std::string title; ///< `JWS, ES256`
    std::string asOf;  ///< `As of 2026-11-24T05:00:00Z`
    std::vector<ExportVerdict> verdicts;
    std::vector<ExportRun> encoded;
    std::vector<ExportPart> parts; ///< what can be read of it: headers, payload, disclosures
    std::vector<ExportClaim> claims;
    std::vector<std::string> notes;  ///< what was hidden or made visible
    std::vector<ExportSheet> nested; ///< tokens inside; none where values are hidden
    std::string encodedTitle;
    std::string claimsTitle;
    std::vector<std::string> claimHeadings; ///< of name, value, meaning and time
    bool isRightToLeft = false;
};

ExportSheet exportSheet(const InspectedToken &token, const ExportSetting &setting);

} // namespace jotscope
