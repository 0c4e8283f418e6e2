#include "core/check/report/check_report.h"

#include "core/check/report/report_parts.h"
#include "core/export/export_colors.h"
#include "core/findings/catalogue.h"
#include "core/text/utf8.h"

#include <array>

namespace jotscope {

namespace {

constexpr std::array kFormats = {ReportFormat::Html, ReportFormat::Json, ReportFormat::JUnit};

} // namespace

std::span<const ReportFormat> reportFormats()
{
    return kFormats;
}

std::string_view reportFileName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return "api-check.json";
    case ReportFormat::Html:
        return "api-check.html";
    case ReportFormat::JUnit:
        break;
    }
    return "api-check.xml";
}

ReportLanguage englishReport()
{
    const auto words = [](const char *, const char *english) {
        return std::string(english);
    };
    const auto message = [](const Finding &finding) {
        return englishMessage(finding) + ' ' + englishRemedy(finding);
    };
    return {words, message, false};
}

std::string writeReport(const CheckRun &run, ReportFormat format, const ReportLanguage &language)
{
    switch (format) {
    case ReportFormat::Json:
        return reportJson(run);
    case ReportFormat::Html:
        return reportHtml(run, language);
    case ReportFormat::JUnit:
        break;
    }
    return reportJUnit(run);
}

std::string reportedToken(const CaseResult &result)
{
    std::string_view token = result.exchange.token;
    const std::size_t lastDot = token.rfind('.');
    if (result.row->expectation == Expectation::Accept && lastDot != token.npos)
        return excerpt(token.substr(0, lastDot + 1), kMostReportedToken) + "\xE2\x80\xA6";
    return excerpt(token, kMostReportedToken);
}

std::string reportedResponse(const ApiResponse &response)
{
    std::string text = std::to_string(response.status);
    if (!response.reason.empty())
        text += ' ' + response.reason;
    text += '\n';
    for (const HeaderField &header : response.headers) {
        const bool isCookie = &header == findHeader({&header, 1}, "Set-Cookie");
        text += header.name + ": " + (isCookie ? "\xE2\x80\xA6" : header.value) + '\n';
    }
    text = excerpt(text, kMostReportedBody);
    if (!response.body.empty())
        text += '\n' + excerpt(response.body, kMostReportedBody);
    const bool saysSo = response.body.size() > kMostReportedBody;
    return text + (response.isCut && !saysSo ? "\xE2\x80\xA6" : "");
}

std::string reportedUrl(const CheckRequest &request)
{
    const std::size_t query = request.url.find('?');
    return query == request.url.npos ? request.url : request.url.substr(0, query + 1) + "\xE2\x80\xA6";
}

std::string reportedRequest(const CheckRequest &request)
{
    CheckRequest shown = request;
    shown.url = reportedUrl(request);
    for (HeaderField &header : shown.headers)
        header.value = "\xE2\x80\xA6";
    return excerpt(messageText(messageFor(shown, "TOKEN")), kMostReportedBody);
}

std::string reportMarkup(std::string_view text)
{
    return escapedMarkup(toValidUtf8(text));
}

const char *subjectOf(const SuiteCase &row)
{
    for (const SuiteSubject &subject : suiteSubjects()) {
        if (&row >= subject.cases.data() && &row < subject.cases.data() + subject.cases.size())
            return subject.title;
    }
    return "";
}

} // namespace jotscope
