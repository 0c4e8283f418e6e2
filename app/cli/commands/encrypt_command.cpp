#include "app/cli/commands/encrypt_command.h"

#include "app/cli/io/reading.h"
#include "app/cli/options/option_kinds.h"
#include "core/jose/jwe/encryption.h"
#include "core/text/limits.h"

#include <algorithm>

namespace jotscope::cli {

namespace {

constexpr std::string_view kDefaultEncryption = "A256GCM";

Outcome<const JweAlgorithm *> keyManagementAlgorithm(const std::string &name)
{
    if (const JweAlgorithm *algorithm = findJweAlgorithm(name))
        return algorithm;
    const std::string advice =
        findJwsAlgorithm(name) ? "jotscope-cli sign uses it" : "man jotscope-cli lists them";
    return failed(kWrongUsage, "--alg " + name + ": no algorithm that manages keys; " + advice);
}

/// Null with HPKE's integrated encryption, which needs none.
Outcome<const ContentEncryption *> contentEncryptionOf(const EncryptOptions &options,
                                                       const JweAlgorithm &algorithm)
{
    if (algorithm.management == KeyManagement::HpkeIntegrated) {
        if (!options.contentEncryption.empty())
            return failed(kWrongUsage, "--enc: " + std::string(algorithm.name) +
                                           " encrypts the content itself; leave --enc out");
        return nullptr;
    }
    const std::string_view name =
        options.contentEncryption.empty() ? kDefaultEncryption : std::string_view(options.contentEncryption);
    if (const ContentEncryption *encryption = findContentEncryption(name))
        return encryption;
    return failed(kWrongUsage,
                  "--enc " + std::string(name) + ": no content encryption; man jotscope-cli lists them");
}

Outcome<EncryptionRecipient> recipientFrom(const EncryptOptions &options, std::size_t index,
                                           const ContentEncryption *encryption, Surroundings &around)
{
    const JweAlgorithm *algorithm = JOT_TRY(keyManagementAlgorithm(options.token.algorithmFor(index)));
    const KeySource &source = options.token.keys.sources().at(index);
    const KeyRing keys = JOT_TRY(readKeys(source, index + 1, around));
    const auto fits = [&](const Key &key) {
        return canEncrypt(key, *algorithm, encryption);
    };
    const KeyPointer key =
        JOT_TRY(fittingKey(keys, sourceName(source, index + 1), options.token.headerFor(0), fits));
    return EncryptionRecipient{algorithm, key, {}};
}

Result<std::string> encryptedIn(Serialization form, const std::vector<EncryptionRecipient> &recipients,
                                std::string_view plaintext, const EncryptionOptions &options,
                                const crypto::RandomSource &random)
{
    switch (form) {
    case Serialization::Compact:
        return encryptCompact(recipients.front(), plaintext, options, random);
    case Serialization::Flattened:
        return encryptFlattened(recipients.front(), plaintext, options, random);
    case Serialization::General:
        break;
    }
    return encryptGeneral(recipients, plaintext, options, random);
}

} // namespace

void EncryptOptions::addTo(CLI::App &command)
{
    token.addTo(command,
                {"The file to encrypt, byte for byte; - is standard input, which is the default.",
                 "The protected header as a JSON object; whatever the algorithms need is added where it is "
                 "missing."});
    command
        .add_option(
            "--enc", contentEncryption,
            "The content encryption, A256GCM unless told otherwise. HPKE's integrated encryption needs "
            "none.")
        ->type_name("ENC")
        ->group(kTokenGroup);
    command
        .add_flag("--zip", isCompressed,
                  "Compress before encrypting; the token's length then betrays something of what it says.")
        ->group(kTokenGroup);
    command
        .add_option("--aad", additionalData,
                    "Text that is authenticated and not encrypted; not in compact form.")
        ->type_name("TEXT")
        ->group(kTokenGroup);
}

void EncryptOptions::complete(const CLI::App &command)
{
    token.complete(command);
    if (token.keys.sources().empty())
        throw CLI::ValidationError("--key", "is missing; give it, --secret or --secret-file");
    if (token.headers.size() > 1)
        throw CLI::ValidationError("--header", "can be given once: all recipients share it");
    if (additionalData && token.form == Serialization::Compact)
        throw CLI::ValidationError("--aad", "needs --form flattened or general");
}

Outcome<ExitStatus> encrypt(const EncryptOptions &options, Surroundings &around)
{
    const JweAlgorithm *first = JOT_TRY(keyManagementAlgorithm(options.token.algorithmFor(0)));
    EncryptionOptions how;
    how.contentEncryption = JOT_TRY(contentEncryptionOf(options, *first));
    how.protectedHeader = options.token.headerFor(0);
    how.additionalData = options.additionalData;
    how.isCompressed = options.isCompressed;
    std::vector<EncryptionRecipient> recipients;
    for (std::size_t i = 0; i < options.token.keys.sources().size(); ++i)
        recipients.push_back(JOT_TRY(recipientFrom(options, i, how.contentEncryption, around)));
    const std::string plaintext = JOT_TRY(readInput(options.token.payload, limits::kPasteBytes, around));
    const auto token = encryptedIn(options.token.form, recipients, plaintext, how, around.random);
    if (!token)
        return failed(kNotAcceptable, described(token.error()));
    return options.token.writeToken(*token, around);
}

} // namespace jotscope::cli
