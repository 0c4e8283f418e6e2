#include "app/cli/options/token_options.h"

#include "app/cli/options/option_kinds.h"
#include "core/json/json_document.h"

#include <algorithm>
#include <array>

namespace jotscope::cli {

namespace {

struct Form
{
    std::string_view name;
    Serialization serialization;
};

constexpr std::array kForms = {
    Form{"compact", Serialization::Compact},
    Form{"flattened", Serialization::Flattened},
    Form{"general", Serialization::General},
};

/// One for each key, one for all keys, or, where that is allowed, none.
void requireOneEach(const char *name, std::size_t count, std::size_t keys)
{
    if (count > 1 && count != keys)
        throw CLI::ValidationError(name, "must be given once for all keys, or once for each");
}

const std::string &oneOf(const std::vector<std::string> &values, std::size_t index)
{
    return values.at(values.size() == 1 ? 0 : index);
}

} // namespace

void TokenOptions::addTo(CLI::App &command, const Words &words)
{
    command.add_option("PAYLOAD", payload, words.payload)->type_name("");
    addRepeated(
        command, "--alg", algorithms,
        "The algorithm, such as those that the manual lists. With several keys: one for all, or one for "
        "each.")
        ->type_name("ALG")
        ->required()
        ->group(kTokenGroup);
    addRepeated(command, "--header", headers, words.header)->type_name("JSON")->group(kTokenGroup);
    command
        .add_option(
            "--form", m_form,
            "How the token is written: compact unless told otherwise. Only general takes several keys.")
        ->type_name("compact|flattened|general")
        ->group(kTokenGroup);
    keys.addTo(command);
    output.addTo(command);
    command.positionals_at_end(false);
}

void TokenOptions::complete(const CLI::App &command)
{
    keys.complete(command);
    if (!m_form.empty()) {
        const auto row = std::ranges::find(kForms, std::string_view(m_form), &Form::name);
        if (row == kForms.end())
            throw CLI::ValidationError("--form", "must be compact, flattened or general");
        form = row->serialization;
    }
    const std::size_t count = keys.sources().size();
    if (count > 1 && form != Serialization::General)
        throw CLI::ValidationError("--form", "must be general where there are several keys");
    requireOneEach("--alg", algorithms.size(), count);
    requireOneEach("--header", headers.size(), count);
    for (const std::string &header : headers) {
        if (!JsonDocument::parse(header).root().isObject())
            throw CLI::ValidationError("--header", "must be a JSON object, such as {\"typ\":\"JWT\"}");
    }
}

const std::string &TokenOptions::algorithmFor(std::size_t index) const
{
    return oneOf(algorithms, index);
}

std::string TokenOptions::headerFor(std::size_t index) const
{
    return headers.empty() ? std::string() : oneOf(headers, index);
}

Outcome<ExitStatus> TokenOptions::writeToken(const std::string &token, Surroundings &around) const
{
    const auto written = output.write(token + '\n', Readers::Owner, around);
    if (!written)
        return tl::unexpected(written.error());
    return kAcceptable;
}

Outcome<KeyPointer> fittingKey(const KeyRing &keys, const std::string &source, const std::string &header,
                               const std::function<Result<void>(const Key &)> &fits)
{
    const JsonDocument document = JsonDocument::parse(header);
    const std::string kid = document.root().member("kid").string();
    std::optional<Finding> objection;
    KeyPointer fitting;
    for (const KeyPointer &key : keys) {
        if (const auto fit = fits(*key); !fit) {
            if (!objection)
                objection = fit.error();
        } else if (!kid.empty() && key->attributes().kid == kid) {
            return key;
        } else if (!fitting) {
            fitting = key;
        }
    }
    if (fitting)
        return fitting;
    return failed(kNotAcceptable, source + ": " + described(*objection));
}

} // namespace jotscope::cli
