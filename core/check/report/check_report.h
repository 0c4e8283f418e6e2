#pragma once

#include "core/check/check_run.h"

#include <functional>

namespace jotscope {

enum class ReportFormat : std::uint8_t {
    Json,
    Html,  ///< one page that fetches nothing and prints well
    JUnit, ///< XML as build servers read it, a test case for each token
};

std::span<const ReportFormat> reportFormats();
std::string_view reportFileName(ReportFormat format); ///< `api-check.json` ...

/// How the page for people speaks; what programs read is in English.
struct ReportLanguage
{
    std::function<std::string(const char *context, const char *english)> words;
    std::function<std::string(const Finding &finding)> message; ///< with its remedy
    bool isRightToLeft = false;
};

ReportLanguage englishReport();

/// What was sent and what came of it. Tokens and responses are cut where they are long. What would let a
/// reader in stays out: the signature of whatever the API is to accept, the values of the person's own
/// headers, and cookies that the API set.
std::string writeReport(const CheckRun &run, ReportFormat format,
                        const ReportLanguage &language = englishReport());

} // namespace jotscope
