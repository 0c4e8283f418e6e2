#include "app/cli/key_commands/key_thumbprint.h"

#include "app/cli/options/key_options.h"
#include "app/cli/options/option_kinds.h"
#include "core/jose/keys/names/thumbprint.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace jotscope::cli {

namespace {

struct HashName
{
    std::string_view name;
    crypto::Hash hash;
};

constexpr std::array kHashes = {
    HashName{"sha256", crypto::Hash::Sha256},
    HashName{"sha384", crypto::Hash::Sha384},
    HashName{"sha512", crypto::Hash::Sha512},
};

/// Empty when a certificate is asked for and the key brings none.
std::string thumbprintAsAsked(const Key &key, const KeyThumbprintOptions &options)
{
    const Key::Attributes &attributes = key.attributes();
    if (options.isX5t || options.isX5tS256) {
        if (!attributes.certificates.empty())
            return certificateThumbprint(attributes.certificates.front(),
                                         options.isX5t ? crypto::Hash::Sha1 : crypto::Hash::Sha256);
        return options.isX5t ? attributes.x5t : attributes.x5tS256;
    }
    return options.isUri ? thumbprintUri(key, options.hash) : thumbprintOf(key, options.hash);
}

} // namespace

void KeyThumbprintOptions::addTo(CLI::App &command)
{
    addKeyFile(command, source, "Holds the keys; - is standard input, which is the default.");
    auto *hashOption =
        command.add_option("--hash", m_hashName, "The hash function: sha256 unless told otherwise.")
            ->type_name("sha256|sha384|sha512")
            ->group(kOutputGroup);
    auto *uri = command.add_flag("--uri", isUri, "Print it as a URI (RFC 9278).")->group(kOutputGroup);
    auto *x5t =
        command.add_flag("--x5t", isX5t, "Print that of the key's certificate with SHA-1, as x5t has it.")
            ->group(kOutputGroup);
    auto *x5tS256 = command
                        .add_flag("--x5t-s256", isX5tS256,
                                  "Print that of the key's certificate with SHA-256, as x5t#S256 has it.")
                        ->group(kOutputGroup);
    for (CLI::Option *option : {hashOption, uri})
        option->excludes(x5t)->excludes(x5tS256);
    x5t->excludes(x5tS256);
    command.positionals_at_end(false);
}

void KeyThumbprintOptions::complete(const CLI::App &)
{
    if (m_hashName.empty())
        return;
    const auto row = std::ranges::find(kHashes, std::string_view(m_hashName), &HashName::name);
    if (row == kHashes.end())
        throw CLI::ValidationError("--hash", "must be sha256, sha384 or sha512");
    hash = row->hash;
}

Outcome<ExitStatus> thumbprint(const KeyThumbprintOptions &options, Surroundings &around)
{
    const KeyRing keys = JOT_TRY(readKeys(options.source, 1, around));
    for (const KeyPointer &key : keys) {
        const std::string text = thumbprintAsAsked(*key, options);
        if (text.empty())
            return failed(kNotAcceptable,
                          sourceName(options.source, 1) +
                              ": a key here has no certificate; leave --x5t and --x5t-s256 out");
        around.output << text << '\n';
    }
    return kAcceptable;
}

} // namespace jotscope::cli
