#pragma once

#include "app/cli/options/key_options.h"
#include "app/cli/options/output_options.h"
#include "core/jose/token.h"

#include <functional>

namespace jotscope::cli {

/// What `sign` and `encrypt` have in common: algorithms with their keys, headers, the token's form, what goes
/// in and where the token goes.
class TokenOptions
{
public:
    std::vector<std::string> algorithms;
    KeyOptions keys;
    std::vector<std::string> headers;
    Serialization form = Serialization::Compact;
    std::string payload = "-";
    OutputOptions output;

    /// What the help says where the commands differ.
    struct Words
    {
        const char *payload;
        const char *header;
    };
    void addTo(CLI::App &command, const Words &words);

    /// Throws a CLI::ParseError where something is missing or does not go together.
    void complete(const CLI::App &command);

    /// For the key at `index`: one for all, or one for each. A header is empty when none is given.
    [[nodiscard]] const std::string &algorithmFor(std::size_t index) const;
    [[nodiscard]] std::string headerFor(std::size_t index) const;

    /// The token, with a line break behind it, to where it is to go.
    Outcome<ExitStatus> writeToken(const std::string &token, Surroundings &around) const;

private:
    std::string m_form;
};

/// Of the keys of one source, the one that the `kid` of `header` names, else the first that `fits` has
/// nothing against. Where there is none, the failure that `fits` gives for the first.
Outcome<KeyPointer> fittingKey(const KeyRing &keys, const std::string &source, const std::string &header,
                               const std::function<Result<void>(const Key &)> &fits);

} // namespace jotscope::cli
