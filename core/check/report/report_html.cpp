#include "core/check/report/report_parts.h"
#include "core/claims/reference_link.h"
#include "core/export/export_colors.h"
#include "core/findings/catalogue.h"

namespace jotscope {

namespace {

StateInk inkOf(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::AsItShould:
        return stateInk(AspectState::Passed);
    case CaseOutcome::WronglyAccepted:
    case CaseOutcome::WronglyRefused:
        return stateInk(AspectState::Failed);
    case CaseOutcome::Unclear:
    case CaseOutcome::NoAnswer:
        return stateInk(AspectState::Warned);
    case CaseOutcome::Waiting:
    case CaseOutcome::NotCarried:
        break;
    }
    return stateInk(AspectState::NotChecked);
}

std::string element(std::string_view name, std::string_view attributes, std::string_view content)
{
    return '<' + std::string(name) + std::string(attributes) + '>' + std::string(content) + "</" +
           std::string(name) + '>';
}

std::string styleOf(const StateInk &ink)
{
    return " style=\"background:" + inkText(ink.background) + ";color:" + inkText(ink.text) +
           ";border-color:" + inkText(ink.border) + '"';
}

/// Direction is set apart: what came over the wire must not turn around what stands beside it.
std::string sheet(std::string_view text)
{
    return element("pre", " dir=\"ltr\"", reportMarkup(text)) + '\n';
}

class Page
{
public:
    Page(const CheckRun &run, const ReportLanguage &language) : m_run(run), m_language(language) {}

    [[nodiscard]] std::string written() const
    {
        const std::string title = said(JOT_TEXT("Check", "Check of an API"));
        std::string html = "<!DOCTYPE html>\n<html dir=\"";
        html += m_language.isRightToLeft ? "rtl" : "ltr";
        html += "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n" +
                element("title", "", title) + '\n' + element("style", "", styles()) + "\n</head>\n<body>\n";
        html += element("h1", "", title) + '\n' + head() + verdict() + surprises() + controls() + allCases();
        return html + "</body>\n</html>\n";
    }

private:
    /// In the reader's language, for markup.
    [[nodiscard]] std::string said(const char *english) const { return said("Check", english); }
    [[nodiscard]] std::string said(const char *context, const char *english) const
    {
        return reportMarkup(m_language.words(context, english));
    }

    [[nodiscard]] std::string chip(CaseOutcome outcome) const
    {
        const StateInk ink = inkOf(outcome);
        return element("span", " class=\"chip\"" + styleOf(ink),
                       std::string(ink.sign) + ' ' + said(outcomeText(outcome)));
    }

    [[nodiscard]] static std::string reference(const SuiteCase &row)
    {
        std::string links;
        for (const ReferenceLink &link : referenceLinks(row.reference)) {
            links += links.empty() ? "" : "; ";
            const std::string text = reportMarkup(link.text);
            links += link.url.empty() ? text : element("a", " href=\"" + reportMarkup(link.url) + '"', text);
        }
        return links;
    }

    [[nodiscard]] std::string head() const
    {
        return sheet(reportedRequest(m_run.request)) +
               element("p", " class=\"quiet\"",
                       reportMarkup(m_run.algorithm) + " \xC2\xB7 " + reportMarkup(formatUtc(m_run.began)) +
                           " \xC2\xB7 " + std::to_string(m_run.duration.count()) + " ms") +
               '\n';
    }

    [[nodiscard]] std::string counted(std::size_t count, const char *english) const
    {
        return count == 0 ? std::string()
                          : element("li", "", said(english) + ": " + element("b", "", std::to_string(count)));
    }

    [[nodiscard]] std::string verdict() const
    {
        const CheckCounts counts = countsOf(m_run);
        const bool isWrong = counts.wronglyAccepted + counts.wronglyRefused > 0;
        const bool isWhole = !m_run.stop && !m_run.isCancelled && counts.unclear == 0;
        const StateInk ink = stateInk(isWrong   ? AspectState::Failed
                                      : isWhole ? AspectState::Passed
                                                : AspectState::Warned);
        std::string list;
        list += counted(counts.wronglyAccepted, outcomeText(CaseOutcome::WronglyAccepted));
        list += counted(counts.wronglyRefused, outcomeText(CaseOutcome::WronglyRefused));
        list += counted(counts.unclear, JOT_TEXT("Check", "Unclear or without an answer"));
        list += counted(counts.asTheyShould, outcomeText(CaseOutcome::AsItShould));
        list += counted(counts.notSent, outcomeText(CaseOutcome::Waiting));
        std::string text = element("ul", "", list);
        if (m_run.stop)
            text = element("p", "", reportMarkup(m_language.message(*m_run.stop))) + text;
        else if (m_run.isCancelled)
            text = element("p", "", said(JOT_TEXT("Check", "It was called off."))) + text;
        return element("div", " class=\"verdict\"" + styleOf(ink),
                       element("span", " class=\"sign\"", ink.sign) + element("div", "", text)) +
               '\n';
    }

    [[nodiscard]] std::string answer(const Exchange &exchange) const
    {
        return exchange.response ? sheet(reportedResponse(*exchange.response))
                                 : element("p", "", reportMarkup(exchange.failure)) + '\n';
    }

    [[nodiscard]] std::string surprises() const
    {
        std::string html;
        for (const CaseResult &one : m_run.cases) {
            if (!isSurprise(one.outcome))
                continue;
            const bool isBad = one.row->expectation == Expectation::Refuse;
            const std::string name = element("code", "", reportMarkup(one.row->id)) + ' ';
            html += element("h3", "", name + chip(one.outcome));
            html += element("p", "",
                            said("Suite", one.row->tests) + ' ' +
                                (isBad ? said(JOT_TEXT("Check", "It must be refused:"))
                                       : said(JOT_TEXT("Check", "It must be accepted:"))) +
                                ' ' + reference(*one.row));
            html += element("h4", "", said(JOT_TEXT("Check", "Token"))) + sheet(reportedToken(one));
            html += element("h4", "", said(JOT_TEXT("Check", "Response"))) + answer(one.exchange);
        }
        return html.empty() ? html : element("h2", "", said(JOT_TEXT("Check", "Surprises"))) + html;
    }

    [[nodiscard]] std::string controls() const
    {
        const auto control = [this](const char *title, const Exchange &exchange) {
            return element("h4", "", said(title)) + answer(exchange);
        };
        return element("h2", "", said(JOT_TEXT("Check", "Controls"))) +
               control(JOT_TEXT("Check", "Without a token"), m_run.withoutToken) +
               control(JOT_TEXT("Check", "With the good token"), m_run.withGoodToken) +
               control(JOT_TEXT("Check", "With the good token, after all others"), m_run.withGoodTokenAgain);
    }

    [[nodiscard]] std::string allCases() const
    {
        std::string rows;
        const char *subject = "";
        for (const CaseResult &one : m_run.cases) {
            if (const char *own = subjectOf(*one.row); own != subject) {
                subject = own;
                rows +=
                    element("tr", "", element("th", " colspan=\"5\" class=\"subject\"", said("Suite", own)));
            }
            const std::string status =
                one.exchange.response ? std::to_string(one.exchange.response->status) : std::string();
            rows += element("tr", "",
                            element("td", "", chip(one.outcome)) +
                                element("td", "", element("code", "", reportMarkup(one.row->id))) +
                                element("td", "", said("Suite", one.row->tests)) +
                                element("td", "", reference(*one.row)) + element("td", "", status)) +
                    '\n';
        }
        std::string titles;
        for (const char *title :
             {JOT_TEXT("Check", "Outcome"), JOT_TEXT("Check", "Case"), JOT_TEXT("Check", "What it tests"),
              JOT_TEXT("Check", "Reference"), JOT_TEXT("Check", "Status")})
            titles += element("th", "", said(title));
        return element("h2", "", said(JOT_TEXT("Check", "All cases"))) +
               element("table", "",
                       element("thead", "", element("tr", "", titles)) + element("tbody", "", rows)) +
               '\n';
    }

    static std::string styles()
    {
        return "body{font-family:system-ui,sans-serif;font-size:11pt;color:" + inkText(kTextInk) +
               ";max-width:60em;margin:24px auto;padding:0 16px;print-color-adjust:exact;"
               "-webkit-print-color-adjust:exact}"
               "h1{font-size:16pt}h2{font-size:13pt;margin-top:28px}h3{font-size:11pt;margin:20px 0 4px}"
               "h4{font-size:10pt;margin:8px 0 2px}h2,h3,h4{break-after:avoid}"
               ".quiet{color:" +
               inkText(kQuietInk) +
               "}.chip{border:1px solid;border-radius:6px;padding:1px 8px;font-weight:bold;font-size:10pt;"
               "white-space:nowrap}"
               ".verdict{border:1px solid;border-radius:6px;padding:4px 16px;display:flex;gap:12px;"
               "align-items:center}.sign{font-size:18pt}.verdict ul{padding-inline-start:20px}"
               "pre{margin:0;padding:8px 12px;background:" +
               inkText(kSheetInk) + ";border:1px solid " + inkText(kBorderInk) +
               ";border-radius:6px;font-size:9pt;white-space:pre-wrap;overflow-wrap:anywhere}"
               "table{border-collapse:collapse;font-size:9.5pt;width:100%}th,td{border-bottom:1px solid " +
               inkText(kBorderInk) +
               ";padding:4px 6px;text-align:start;vertical-align:top}tr{break-inside:avoid}"
               ".subject{padding-top:14px}thead{display:table-header-group}";
    }

    const CheckRun &m_run;
    const ReportLanguage &m_language;
};

} // namespace

std::string reportHtml(const CheckRun &run, const ReportLanguage &language)
{
    return Page(run, language).written();
}

} // namespace jotscope
