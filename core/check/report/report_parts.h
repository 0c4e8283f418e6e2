#pragma once

#include "core/check/report/check_report.h"

/// What all formats of a report show, each thing without what must not leave and no longer than it is read.
namespace jotscope {

inline constexpr std::size_t kMostReportedToken = 4096;
inline constexpr std::size_t kMostReportedBody = 4096;

/// Without the signature where the API is to accept it; cut where it is long. Valid UTF-8.
std::string reportedToken(const CaseResult &result);

/// A response as it came, status and headers and body, cut where it is long. Valid UTF-8.
std::string reportedResponse(const ApiResponse &response);

std::string reportedUrl(const CheckRequest &request); ///< without the query

/// What a case was sent with, but for the token: method, URL, names of headers, body.
std::string reportedRequest(const CheckRequest &request);

/// What may come from anywhere, for HTML and XML: escaped, and valid UTF-8.
std::string reportMarkup(std::string_view text);

const char *subjectOf(const SuiteCase &row); ///< its title, in context "Suite"

std::string reportJson(const CheckRun &run);
std::string reportHtml(const CheckRun &run, const ReportLanguage &language);
std::string reportJUnit(const CheckRun &run);

} // namespace jotscope
