#include "app/cli/key_commands/key_generate.h"

#include "app/cli/options/key_sources.h"
#include "app/cli/options/option_kinds.h"

namespace jotscope::cli {

namespace {

/// In which the public half goes along with a private one in `form`.
KeyExportForm publicCounterpart(KeyExportForm form)
{
    switch (form) {
    case KeyExportForm::PrivateJwk:
    case KeyExportForm::EncryptedJwk:
        return KeyExportForm::PublicJwk;
    case KeyExportForm::PrivateJwkSet:
    case KeyExportForm::EncryptedJwkSet:
        return KeyExportForm::PublicJwkSet;
    default:
        return KeyExportForm::Spki;
    }
}

} // namespace

void KeyGenerateOptions::addTo(CLI::App &command)
{
    command
        .add_option(
            "KIND", m_kindName,
            "An algorithm (ES256, HS512, RSA-OAEP-256, ECDH-ES, HPKE-0, A256GCM ...), a curve (P-256, "
            "Ed25519, X25519 ...), RSA, RSA:4096 or oct:256.")
        ->type_name("")
        ->required();
    command.add_option("--kid", attributes.kid, "The key's name; its thumbprint unless told otherwise.")
        ->type_name("TEXT")
        ->group(kKeyGroup);
    command.add_option("--use", attributes.use, "What the key is for: sig or enc.")
        ->type_name("USE")
        ->group(kKeyGroup);
    command
        .add_option("--key-ops", attributes.keyOperations,
                    "What the key may do: sign, verify, encrypt, decrypt, wrapKey, unwrapKey, deriveKey or "
                    "deriveBits, several with commas between.")
        ->type_name("OPERATIONS")
        ->delimiter(',')
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->group(kKeyGroup);
    command
        .add_option("--alg", attributes.alg,
                    "The one algorithm that the key is for; KIND unless told otherwise, when that is one.")
        ->type_name("ALG")
        ->group(kKeyGroup);
    output.addTo(command, "--format", "It must hold the private half; private-jwk unless told otherwise.");
    command
        .add_option("--public-out", publicPath,
                    "Write the public half to this file: as a JWK or JWK Set next to one, else as spki.")
        ->type_name("FILE")
        ->group(kOutputGroup);
    command.positionals_at_end(false);
}

void KeyGenerateOptions::complete(const CLI::App &)
{
    output.complete();
    if (!output.form)
        output.form = KeyExportForm::PrivateJwk;
    if (!holdsSecret(*output.form))
        throw CLI::ValidationError("--format",
                                   "must hold the private half, which would be lost; see --public-out");
    const auto found = findKeyKind(m_kindName);
    if (!found)
        throw CLI::ValidationError("KIND",
                                   "must be an algorithm, a curve, RSA, RSA:4096, oct:256 or the like");
    kind = *found;
    if (kind.type == KeyType::Oct && !publicPath.empty())
        throw CLI::ValidationError("--public-out", "can't be written: a shared secret has no public half");
    const bool isAlgorithm = findJwsAlgorithm(m_kindName) || findJweAlgorithm(m_kindName);
    if (attributes.alg.empty() && isAlgorithm)
        attributes.alg = m_kindName;
}

Outcome<ExitStatus> generate(const KeyGenerateOptions &options, Surroundings &around)
{
    // Said before minutes are spent on a large key.
    for (const std::string &path : {options.output.file.path(), options.publicPath}) {
        if (auto unused = path.empty() ? Outcome<void>() : options.output.file.expectUnused(path); !unused)
            return tl::unexpected(std::move(unused).error());
    }
    const auto key = generateKey(options.kind, options.attributes, around.random);
    if (!key)
        return failed(kNotAcceptable, described(key.error()));
    const std::span<const KeyPointer> keys(&*key, 1);
    auto written = options.output.write(keys, *options.output.form, options.output.file.path(), around);
    if (written && !options.publicPath.empty())
        written =
            options.output.write(keys, publicCounterpart(*options.output.form), options.publicPath, around);
    if (!written)
        return tl::unexpected(std::move(written).error());
    return kAcceptable;
}

} // namespace jotscope::cli
