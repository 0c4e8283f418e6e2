#include "app/cli/commands/inspect/inspect_options.h"

#include "app/cli/options/option_kinds.h"

#include <algorithm>
#include <array>

namespace jotscope::cli {

void InspectOptions::addTo(CLI::App &command)
{
    command
        .add_option(
            "FILE", file,
            "Text that holds tokens: a bare token, a header line, a cookie, a URL, a JSON response, a curl "
            "command, a log of any size; - is standard input, which is the default.")
        ->type_name("");
    keys.addTo(command);
    command
        .add_option("--wordlist", wordListFile,
                    "Try each line as the secret of a token with an HMAC that no key verifies, on all "
                    "processors. A list of any size will do; Ctrl-C ends it.")
        ->type_name("FILE")
        ->group(kKeyGroup);
    addRepeated(command, "--alg", algorithms, "Accept this algorithm only. May be given several times.")
        ->type_name("ALG")
        ->group(kExpectationGroup);
    command.add_option("--iss", issuer, "The issuer that the token must name.")
        ->type_name("TEXT")
        ->group(kExpectationGroup);
    addRepeated(command, "--aud", audiences,
                "An audience, one of which the token must name. May be given several times.")
        ->type_name("TEXT")
        ->group(kExpectationGroup);
    command.add_option("--leeway", leeway, "How far clocks may differ; 60 unless told otherwise.")
        ->type_name("SECONDS")
        ->group(kExpectationGroup);
    command.add_option("--at", at, "Check as of this time rather than now.")
        ->type_name("RFC3339|UNIX")
        ->group(kExpectationGroup);
    addRepeated(command, "--ca", authorityFiles,
                "Certificates that you trust, as PEM or DER, such as the system's "
                "/etc/ssl/certs/ca-certificates.crt: the path from the token's x5c, or from the certificate "
                "of a key, must lead to one of them. Revocation lists (CRL) may stand in such files too, and "
                "are then asked. May be given several times.")
        ->type_name("FILE")
        ->group(kExpectationGroup);
    command
        .add_option("--policy", policyFile,
                    "The same as a JSON object with the members iss, aud, alg and leeway, and required "
                    "(names of claims) and typ.")
        ->type_name("FILE")
        ->group(kExpectationGroup);
    command
        .add_option(
            "--payload", payloadFile,
            "The payload of a token that was signed with it but does not hold it (RFC 7515 appendix F).")
        ->type_name("FILE")
        ->group(kTokenGroup);
    auto *json =
        command.add_flag("--json", asJson, "Print one JSON object on one line; of a text of up to 64 MiB.")
            ->group(kOutputGroup);
    command
        .add_flag("--jsonl", asJsonLines,
                  "Print one JSON object a token, a line each, as soon as it is found in a large text.")
        ->excludes(json)
        ->group(kOutputGroup);
    auto *format =
        command
            .add_option("--export", exported.format,
                        "Print the tokens for a ticket or a chat: as decoded json, markdown, html or, a "
                        "single one, svg. Secrets are hidden: private keys and passwords.")
            ->type_name("FORMAT")
            ->excludes(json)
            ->excludes("--jsonl")
            ->group(kOutputGroup);
    command
        .add_flag("--redact", exported.areValuesHidden,
                  "Hide every value and the signature too; names, types and lengths stay.")
        ->needs(format)
        ->group(kOutputGroup);
    command.add_option("--token", exported.token, "Print only the token of that number, counted from 1.")
        ->type_name("NUMBER")
        ->needs(format)
        ->group(kOutputGroup);
    command.positionals_at_end(false);
}

void InspectOptions::complete(const CLI::App &command)
{
    keys.complete(command);
    if (leeway && *leeway < 0)
        throw CLI::ValidationError("--leeway", "can't be negative; give a number of seconds");
    constexpr std::array kFormats = {"", "json", "markdown", "html", "svg"};
    if (std::ranges::find(kFormats, exported.format) == kFormats.end())
        throw CLI::ValidationError("--export", exported.format + ": not a format; write json, markdown, "
                                                                 "html or svg");
    if (exported.token == 0)
        throw CLI::ValidationError("--token", "the first token is 1");
}

OutputForm InspectOptions::outputForm() const
{
    if (!exported.format.empty())
        return OutputForm::Export;
    if (asJson)
        return OutputForm::Json;
    return asJsonLines ? OutputForm::JsonLines : OutputForm::Report;
}

} // namespace jotscope::cli
