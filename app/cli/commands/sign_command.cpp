#include "app/cli/commands/sign_command.h"

#include "app/cli/io/reading.h"
#include "app/cli/options/option_kinds.h"
#include "core/jose/jws/signing.h"
#include "core/text/limits.h"

namespace jotscope::cli {

namespace {

Outcome<const JwsAlgorithm *> signingAlgorithm(const std::string &name)
{
    if (const JwsAlgorithm *algorithm = findJwsAlgorithm(name))
        return algorithm;
    std::string message = "--alg " + name + ": no algorithm that signs; ";
    if (const JwsAlgorithm *guess = guessJwsAlgorithm(name))
        message += "did you mean " + std::string(guess->name) + "?";
    else if (findJweAlgorithm(name))
        message += "jotscope-cli encrypt uses it";
    else
        message += "man jotscope-cli lists them";
    return failed(kWrongUsage, std::move(message));
}

Outcome<std::string> headerOf(const SignOptions &options, std::size_t index, const JwsAlgorithm &algorithm,
                              const Key *key)
{
    auto header = completedHeader(options.token.headerFor(index), algorithm, key, options.isUnencoded);
    if (!header)
        return failed(kNotAcceptable, "--header: " + described(header.error()));
    return std::move(*header);
}

Outcome<Signer> signerFrom(const SignOptions &options, std::size_t index, Surroundings &around)
{
    const JwsAlgorithm *algorithm = JOT_TRY(signingAlgorithm(options.token.algorithmFor(index)));
    const KeySource &source = options.token.keys.sources().at(index);
    const KeyRing keys = JOT_TRY(readKeys(source, index + 1, around));
    const auto fits = [&](const Key &key) {
        return canSign(key, *algorithm);
    };
    const KeyPointer key =
        JOT_TRY(fittingKey(keys, sourceName(source, index + 1), options.token.headerFor(index), fits));
    std::string header = JOT_TRY(headerOf(options, index, *algorithm, key.get()));
    return Signer{algorithm, key, std::move(header), {}};
}

Outcome<std::vector<Signer>> signersFrom(const SignOptions &options, Surroundings &around)
{
    std::vector<Signer> signers;
    if (options.token.keys.sources().empty()) {
        const JwsAlgorithm *algorithm = JOT_TRY(signingAlgorithm(options.token.algorithmFor(0)));
        if (algorithm->scheme != SignatureScheme::None)
            return failed(kWrongUsage, std::string(algorithm->name) +
                                           " needs a key; give it with --key, --secret or --secret-file");
        std::string header = JOT_TRY(headerOf(options, 0, *algorithm, nullptr));
        signers.push_back({algorithm, nullptr, std::move(header), {}});
    }
    for (std::size_t i = 0; i < options.token.keys.sources().size(); ++i)
        signers.push_back(JOT_TRY(signerFrom(options, i, around)));
    return signers;
}

Result<std::string> signedIn(Serialization form, const std::vector<Signer> &signers, std::string_view payload,
                             const SigningOptions &options)
{
    switch (form) {
    case Serialization::Compact:
        return signCompact(signers.front(), payload, options);
    case Serialization::Flattened:
        return signFlattened(signers.front(), payload, options);
    case Serialization::General:
        break;
    }
    return signGeneral(signers, payload, options);
}

} // namespace

void SignOptions::addTo(CLI::App &command)
{
    token.addTo(
        command,
        {"The file to sign, byte for byte; - is standard input, which is the default.",
         "The protected header as a JSON object; alg and the key's kid are added where they are missing. "
         "With several keys: one for all, or one for each."});
    command
        .add_flag("--detached", isDetached,
                  "Leave the payload out of the token (RFC 7515 appendix F); whoever verifies it needs the "
                  "payload as well.")
        ->group(kTokenGroup);
    command
        .add_option(
            "--b64", m_isEncoded,
            "With false, sign the payload as it is and not its base64url (RFC 7797); true unless told "
            "otherwise.")
        ->type_name("true|false")
        ->group(kTokenGroup);
}

void SignOptions::complete(const CLI::App &command)
{
    token.complete(command);
    if (!m_isEncoded.empty() && m_isEncoded != "true" && m_isEncoded != "false")
        throw CLI::ValidationError("--b64", "must be true or false");
    isUnencoded = m_isEncoded == "false";
}

Outcome<ExitStatus> sign(const SignOptions &options, Surroundings &around)
{
    const std::vector<Signer> signers = JOT_TRY(signersFrom(options, around));
    const std::string payload = JOT_TRY(readInput(options.token.payload, limits::kPasteBytes, around));
    const auto token = signedIn(options.token.form, signers, payload, {options.isDetached});
    if (!token)
        return failed(kNotAcceptable, described(token.error()));
    return options.token.writeToken(*token, around);
}

} // namespace jotscope::cli
