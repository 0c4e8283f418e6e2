#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"exp-in-future", Severity::Info, JOT_TEXT("Finding", "The token expires in %{duration}, at %{time}."),
     "", "RFC 7519 section 4.1.4"},
    {"exp-within-leeway", Severity::Warning,
     JOT_TEXT("Finding", "The token expired %{duration} ago, at %{time}; only the leeway still accepts it."),
     JOT_TEXT("Finding", "Fetch a new token soon, or compare the clocks."), "RFC 7519 section 4.1.4"},
    {"exp-in-past", Severity::Error, JOT_TEXT("Finding", "The token expired %{duration} ago, at %{time}."),
     JOT_TEXT("Finding",
              "Fetch a new token. Its signature is another matter: an expired token may well be genuine."),
     "RFC 7519 section 4.1.4"},
    {"exp-absent", Severity::Info,
     JOT_TEXT("Finding", "The token names no expiry: it does not run out by itself."),
     JOT_TEXT("Finding", "Tokens should be short-lived; let the issuer set exp."), "RFC 7519 section 4.1.4"},
    {"exp-not-after-nbf", Severity::Warning,
     JOT_TEXT("Finding", "The token expires before it begins to be valid."),
     JOT_TEXT("Finding", "No moment satisfies both exp and nbf; correct them where the token is made."),
     "RFC 7519 section 4.1.5"},
    {"nbf-in-future", Severity::Error,
     JOT_TEXT("Finding", "The token is valid only in %{duration}, from %{time} on."),
     JOT_TEXT("Finding", "Wait, or compare the clocks of issuer and verifier."), "RFC 7519 section 4.1.5"},
    {"nbf-within-leeway", Severity::Warning,
     JOT_TEXT("Finding",
              "The token is valid only in %{duration}, from %{time} on; the leeway accepts it already."),
     JOT_TEXT("Finding", "Compare the clocks of issuer and verifier."), "RFC 7519 section 4.1.5"},
    {"iat-in-future", Severity::Warning,
     JOT_TEXT("Finding", "The token says that it will be issued in %{duration}, at %{time}."),
     JOT_TEXT("Finding", "Compare the clocks of issuer and verifier; some verifiers refuse such a token."),
     "RFC 7519 section 4.1.6"},
    {"time-in-milliseconds", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} looks like milliseconds; a NumericDate counts seconds."),
     JOT_TEXT("Finding", "Divide by 1000 where the token is made."), "RFC 7519 section 2"},
    {"time-not-numeric-date", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} is not a NumericDate, a number of seconds since 1970."),
     JOT_TEXT("Finding", "Write it as a JSON number, without quotation marks."), "RFC 7519 section 2"},
    {"time-not-claimed", Severity::Info,
     JOT_TEXT("Finding", "The token says nothing about time: neither exp nor nbf nor iat."), "",
     "RFC 7519 section 4.1"},
    {"claims-unreadable", Severity::Info,
     JOT_TEXT("Finding", "There are no claims to check: the payload is not a JSON object that can be read."),
     "", "RFC 7519 section 7.2"},
    {"claims-not-asked", Severity::Info,
     JOT_TEXT("Finding", "Issuer and audience were not checked: nothing was said of what they should be."),
     JOT_TEXT("Finding", "Say whom you expect to have issued the token, and for whom."),
     "RFC 7519 section 4.1"},
    {"claim-as-expected", Severity::Info,
     JOT_TEXT("Finding", "The claim %{claim} is as expected: %{expected}."), "", "RFC 7519 section 4.1"},
    {"claim-differs", Severity::Error,
     JOT_TEXT("Finding", "The claim %{claim} is %{actual}, where %{expected} was expected."),
     JOT_TEXT("Finding",
              "Check that the token comes from the right issuer and was asked for the right audience."),
     "RFC 7519 section 4.1"},
    {"claim-missing", Severity::Error,
     JOT_TEXT("Finding", "The token has no %{claim}, where %{expected} was expected."),
     JOT_TEXT("Finding", "Let the issuer include it, or ask for a token of the right kind."),
     "RFC 7519 section 4.1"},
    {"policy-not-object", Severity::Error, JOT_TEXT("Finding", "A policy is a JSON object."),
     JOT_TEXT("Finding",
              "Write it as {\"iss\": \"...\", \"aud\": \"...\", \"alg\": \"...\", \"leeway\": 60}."),
     ""},
    {"policy-member-unknown", Severity::Error, JOT_TEXT("Finding", "A policy has no member %{name}."),
     JOT_TEXT("Finding", "It may have iss, aud, alg and leeway."), ""},
    {"policy-not-strings", Severity::Error,
     JOT_TEXT("Finding", "The policy needs text here: a string, or for aud and alg also an array of them."),
     JOT_TEXT("Finding", "Put it in quotation marks."), ""},
    {"policy-leeway", Severity::Error, JOT_TEXT("Finding", "The leeway is not a whole number of seconds."),
     JOT_TEXT("Finding", "Write it as a number that is not negative, such as 60."), ""},
    {"claims-encrypted", Severity::Info,
     JOT_TEXT("Finding", "The claims were not checked: they are encrypted, and no key on hand opens them."),
     JOT_TEXT("Finding", "Give the key that the token was encrypted for."), ""},
    {"claims-in-nested-token", Severity::Info,
     JOT_TEXT("Finding", "The claims are those of the token inside this one."), "", "RFC 7519 section 5.2"},
};

} // namespace

std::span<const CatalogueRow> claimFindings()
{
    return kRows;
}

} // namespace jotscope
