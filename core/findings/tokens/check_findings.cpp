#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"check-header-line", Severity::Error, JOT_TEXT("Finding", "Line %{line} of the headers is no header."),
     JOT_TEXT("Finding", "Write one a line, as in Accept: application/json, in ASCII."),
     "RFC 9110 section 5.1"},
    {"check-header-taken", Severity::Error,
     JOT_TEXT("Finding", "The header %{name} is where the token goes."),
     JOT_TEXT("Finding", "Leave it out of the other headers, or put the token elsewhere."), ""},
    {"check-header-own", Severity::Error,
     JOT_TEXT("Finding", "The header %{name} follows from what is sent, and is not for setting."),
     JOT_TEXT("Finding", "Leave it out."), "RFC 9110 section 8.6"},
    {"check-method", Severity::Error, JOT_TEXT("Finding", "The request cannot have the method %{method}."),
     JOT_TEXT("Finding", "Use letters alone, such as GET or POST."), "RFC 9110 section 9.1"},
    {"check-name", Severity::Error,
     JOT_TEXT("Finding", "What the token is named in the request cannot be its name."),
     JOT_TEXT("Finding", "Use letters, digits and hyphens, such as X-Access-Token or access_token."),
     "RFC 9110 section 5.1"},
    {"check-placeholder-missing", Severity::Error,
     JOT_TEXT("Finding", "The body has no place for the token."),
     JOT_TEXT("Finding", "Write {{token}} where it goes."), ""},
    {"check-body-not-json", Severity::Error,
     JOT_TEXT("Finding", "The body is no JSON once a token stands in it."),
     JOT_TEXT("Finding", "Put {{token}} between quotation marks, as in {\"token\": \"{{token}}\"}."),
     "RFC 8259 section 7"},
    {"check-status", Severity::Error, JOT_TEXT("Finding", "No response has the status %{text}."),
     JOT_TEXT("Finding", "Write numbers from 100 to 599, ranges such as 200-299 or classes such as 2xx, with "
                         "commas between."),
     "RFC 9110 section 15"},
    {"check-status-both", Severity::Error,
     JOT_TEXT("Finding", "Status %{status} counts as accepted and as refused."),
     JOT_TEXT("Finding", "Let it be one of them."), ""},
    {"check-route-open", Severity::Error,
     JOT_TEXT("Finding", "The API accepts the request without a token: status %{status}."),
     JOT_TEXT("Finding", "Use a route that asks for one. If this is how the API refuses, say so where it is "
                         "set what counts."),
     "RFC 6750 section 3"},
    {"check-no-token-unclear", Severity::Error,
     JOT_TEXT("Finding",
              "Without a token the API answers with status %{status}, which is neither yes nor no."),
     JOT_TEXT("Finding", "Check URL and method. If this is how the API refuses, add the status to those that "
                         "count as refused."),
     "RFC 6750 section 3"},
    {"check-good-refused", Severity::Error,
     JOT_TEXT("Finding", "The API refuses the good token: status %{status}."),
     JOT_TEXT("Finding",
              "Its key, algorithm, issuer, audience and type are those of the Build page, and must be "
              "what the API expects; the response may say which is not."),
     ""},
    {"check-good-unclear", Severity::Error,
     JOT_TEXT("Finding",
              "With the good token the API answers with status %{status}, which is neither yes nor no."),
     JOT_TEXT("Finding",
              "Check URL, method and body. If this is how the API accepts, add the status to those "
              "that count as accepted."),
     ""},
    {"check-good-no-longer", Severity::Error,
     JOT_TEXT("Finding", "The API accepted the good token at first and not in the end: status %{status}."),
     JOT_TEXT("Finding",
              "Since some point it may have refused everything, such as to keep an attacker out: what "
              "it refused says little. Let it do without that for the time of the test."),
     ""},
    {"check-unreachable", Severity::Error, JOT_TEXT("Finding", "The API does not answer."),
     JOT_TEXT("Finding", "See whether it runs, and whether the URL is right."), ""},
    {"check-silent", Severity::Error, JOT_TEXT("Finding", "The API has stopped answering."),
     JOT_TEXT("Finding", "See whether it still runs: the first token without an answer may have brought it "
                         "down."),
     ""},
    {"check-rate-limited", Severity::Error,
     JOT_TEXT("Finding", "The API asks for fewer requests: it keeps answering with status 429."),
     JOT_TEXT("Finding", "Send fewer a second, or raise its limit for the time of the test."),
     "RFC 6585 section 4"},
    {"check-too-long", Severity::Error, JOT_TEXT("Finding", "It has taken %{duration}, and was ended."),
     JOT_TEXT("Finding", "Send more a second, or wait less for each response."), ""},
};

} // namespace

std::span<const CatalogueRow> checkFindings()
{
    return kRows;
}

} // namespace jotscope
