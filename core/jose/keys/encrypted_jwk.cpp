#include "core/jose/keys/encrypted_jwk.h"

#include "core/jose/jose_header.h"
#include "core/jose/jwe/decryption.h"
#include "core/jose/jwe/encryption.h"
#include "core/json/json_writer.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::string_view kKeyManagement = "PBES2-HS512+A256KW";
constexpr std::string_view kContentEncryption = "A256GCM";
constexpr std::uint64_t kIterations = 1'000'000;

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

KeyPointer keyOf(const SecretBytes &passphrase)
{
    return std::make_shared<Key>(passphrase.copy(), Key::Attributes{});
}

/// Whether any recipient's key is made of a passphrase; else `alg` is the first one's algorithm.
bool takesPassphrase(const Token &token, std::string &alg)
{
    for (const JweRecipient &recipient : token.recipients) {
        const std::string name = JoseHeader(token, recipient).string("alg");
        const JweAlgorithm *algorithm = findJweAlgorithm(name);
        if (algorithm && algorithm->management == KeyManagement::Pbes2)
            return true;
        if (alg.empty())
            alg = excerpt(name);
    }
    return false;
}

} // namespace

bool isEncryptedJwk(std::string_view text)
{
    return isCompactJwe(text) || isJsonJwe(text);
}

Result<SecretBytes> openEncryptedJwk(std::string_view text, const SecretBytes *passphrase)
{
    const Token token = parsed(text);
    std::string alg;
    if (const Finding *departure = token.departure())
        return tl::unexpected(*departure);
    if (!takesPassphrase(token, alg))
        return failure("key-encrypted-otherwise", {}, {{"alg", alg}});
    if (!passphrase)
        return failure("key-passphrase-needed");
    Decryption decryption = decryptToken(token, {keyOf(*passphrase)});
    if (decryption.verdict == DecryptionVerdict::Failed)
        return failure("key-passphrase-wrong");
    if (decryption.verdict != DecryptionVerdict::Decrypted || !decryption.payload)
        return tl::unexpected(decryption.findings.front());
    // The payload is ours alone from here on.
    std::string plaintext(decryption.payload->bytes());
    wipe(decryption.payload->opaqueBytes.data(), decryption.payload->opaqueBytes.size());
    return SecretBytes::takenFrom(plaintext);
}

Result<std::string> sealJwk(const SecretBytes &json, std::string_view contentType,
                            const SecretBytes &passphrase, const crypto::RandomSource &random)
{
    EncryptionOptions options;
    options.contentEncryption = findContentEncryption(kContentEncryption);
    options.protectedHeader = JsonWriter().beginObject().key("cty").string(contentType).endObject().take();
    options.iterations = kIterations;
    return encryptCompact({findJweAlgorithm(kKeyManagement), keyOf(passphrase), {}}, json.view(), options,
                          random);
}

} // namespace jotscope
