#include "core/jose/keys/formats/jwk/encrypted_jwk.h"

#include "core/crypto/encryption/content_encryption.h"
#include "core/jose/jose_header.h"
#include "core/jose/jwe/deflate.h"
#include "core/jose/jwe/encryption.h"
#include "core/jose/jwe/key_management.h"
#include "core/jose/jwe/recipients/recipient_opening.h"
#include "core/json/json_writer.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <vector>

namespace jotscope {

namespace {

constexpr std::string_view kKeyManagement = "PBES2-HS512+A256KW";
constexpr std::string_view kContentEncryption = "A256GCM";

bool isCompactJwe(std::string_view text)
{
    constexpr std::string_view kCharacters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    // A header is a JSON object, which begins with a brace.
    return text.starts_with("ey") && std::ranges::count(text, '.') == 4 &&
           text.find_first_not_of(kCharacters) == text.npos;
}

bool isJsonJwe(std::string_view text)
{
    if (!text.starts_with('{') || text.find("\"ciphertext\"") == text.npos)
        return false;
    const JsonDocument document = JsonDocument::parse(std::string(text));
    return document.root().member("ciphertext").isString() && !document.root().member("kty").exists();
}

Token parsed(std::string_view text)
{
    const SourceMap source = SourceMap::identity({0, text.size()});
    return text.starts_with('{') ? parseJsonToken(std::string(text), source)
                                 : parseCompact(std::string(text), source);
}

SecretBytes inflated(const SecretBytes &compressed)
{
    auto plaintext = inflate(compressed.view(), limits::kInflatedBytes);
    return plaintext ? SecretBytes::takenFrom(plaintext->bytes) : SecretBytes();
}

/// The recipients that a passphrase may open, as far as they can be tried in bounded time. Where there is
/// none, the finding says why.
Result<std::vector<RecipientOpening>> passphraseRecipients(const Token &token, const CommonHeader &common,
                                                           const SealedText &content)
{
    std::vector<RecipientOpening> ready;
    Finding reason = makeFinding("key-encrypted-otherwise", {}, {{"alg", ""}});
    std::uint64_t iterations = 0;
    for (std::size_t i = 0; i < token.recipients.size() && i < limits::kRecipients; ++i) {
        RecipientOpening recipient = readRecipient(token, common, content, i, {}, {});
        const bool isPbes2 = recipient.algorithm && recipient.algorithm->management == KeyManagement::Pbes2;
        iterations += isPbes2 ? recipient.parameters.iterations : 0;
        if (!isPbes2)
            reason.args.front().value = excerpt(recipient.header.string("alg"));
        else if (recipient.state != RecipientOpening::State::Ready)
            reason = recipient.refusals.front();
        else if (iterations <= limits::kPbes2Total)
            ready.push_back(std::move(recipient));
    }
    if (ready.empty())
        return tl::unexpected(std::move(reason));
    return ready;
}

} // namespace

bool isEncryptedJwk(std::string_view text)
{
    return isCompactJwe(text) || isJsonJwe(text);
}

bool announcesJwk(std::string_view text)
{
    const Token token = parsed(text);
    const std::string cty = JoseHeader(token, token.recipients.front()).string("cty");
    return cty.ends_with("jwk+json") || cty.ends_with("jwk-set+json");
}

Result<SecretBytes> openEncryptedJwk(std::string_view text, const SecretBytes *passphrase)
{
    const Token token = parsed(text);
    if (const Finding *departure = token.departure())
        return tl::unexpected(*departure);
    const CommonHeader common(token);
    const SealedText content(token);
    const auto recipients = JOT_TRY(passphraseRecipients(token, common, content));
    if (!passphrase)
        return failure("key-passphrase-needed");
    // Not by decryptToken, which keeps the plaintext to be looked at: a key is wiped once it was read.
    const Key key(passphrase->copy(), {});
    bool hasOpenedKey = false;
    for (const RecipientOpening &recipient : recipients) {
        const auto contentKey = recoverContentKey(*recipient.algorithm, *recipient.encryption, key,
                                                  recipient.parameters, recipient.encryptedKey, nullptr);
        if (!contentKey)
            continue;
        hasOpenedKey = true;
        if (auto plaintext =
                crypto::openContent(recipient.encryption->cipher, *contentKey, content.initializationVector,
                                    content.aad, content.ciphertext, content.tag))
            return recipient.isCompressed ? inflated(*plaintext) : std::move(*plaintext);
    }
    return failure(hasOpenedKey ? "key-encrypted-damaged" : "key-passphrase-wrong");
}

Result<std::string> sealJwk(const SecretBytes &json, std::string_view contentType,
                            const SecretBytes &passphrase, const crypto::RandomSource &random,
                            const JwkSealing &sealing)
{
    EncryptionOptions options;
    options.contentEncryption = findContentEncryption(kContentEncryption);
    options.protectedHeader = JsonWriter().beginObject().key("cty").string(contentType).endObject().take();
    options.iterations = sealing.iterations;
    const auto key = std::make_shared<Key>(passphrase.copy(), Key::Attributes{});
    const EncryptionRecipient recipient{findJweAlgorithm(kKeyManagement), key, {}};
    return sealing.serialization == Serialization::Compact
               ? encryptCompact(recipient, json.view(), options, random)
               : encryptFlattened(recipient, json.view(), options, random);
}

} // namespace jotscope
