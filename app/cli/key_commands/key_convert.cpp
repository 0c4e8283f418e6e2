#include "app/cli/key_commands/key_convert.h"

#include "app/cli/options/key_options.h"
#include "app/cli/options/option_kinds.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"

#include <algorithm>

namespace jotscope::cli {

namespace {

Outcome<KeyRing> publicHalves(const KeyRing &keys, const std::string &source)
{
    KeyRing halves;
    for (const KeyPointer &key : keys) {
        KeyImport half = importKeys(publicJwk(*key), key->attributes().label);
        if (half.keys.empty())
            return failed(kNotAcceptable,
                          source + ": a shared secret has no public half; leave --public out");
        halves.push_back(std::move(half.keys.front()));
    }
    return halves;
}

KeyExportForm usualForm(const KeyRing &keys)
{
    const bool isPublic =
        std::ranges::none_of(keys, &Key::isSecret, [](const KeyPointer &key) -> const Key & { return *key; });
    if (keys.size() > 1)
        return isPublic ? KeyExportForm::PublicJwkSet : KeyExportForm::PrivateJwkSet;
    return isPublic ? KeyExportForm::PublicJwk : KeyExportForm::PrivateJwk;
}

} // namespace

void KeyConvertOptions::addTo(CLI::App &command)
{
    addKeyFile(command, source,
               "Holds the keys, in any form that --key of sign takes; - is standard input, which is the "
               "default.");
    command.add_flag("--raw", m_isRaw, "FILE holds a shared secret: its bytes, exactly.")->group(kKeyGroup);
    command.add_flag("--public", isPublic, "Leave the private halves out.")->group(kOutputGroup);
    output.addTo(command, "--to", "A JWK, or of several keys a JWK Set, unless told otherwise.");
    command.positionals_at_end(false);
}

void KeyConvertOptions::complete(const CLI::App &)
{
    output.complete();
    source.kind = m_isRaw ? KeySource::Kind::SecretFile : KeySource::Kind::KeyFile;
    if (m_isRaw && !source.passphraseFile.empty())
        throw CLI::ValidationError("--passphrase-file", "opens no --raw secret");
}

Outcome<ExitStatus> convert(const KeyConvertOptions &options, Surroundings &around)
{
    KeyRing keys = JOT_TRY(readKeys(options.source, 1, around));
    if (options.isPublic)
        keys = JOT_TRY(publicHalves(keys, sourceName(options.source, 1)));
    const KeyExportForm form = options.output.form.value_or(usualForm(keys));
    auto written = options.output.write(keys, form, options.output.file.path(), around);
    if (!written)
        return tl::unexpected(std::move(written).error());
    return kAcceptable;
}

} // namespace jotscope::cli
