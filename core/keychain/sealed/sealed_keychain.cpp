#include "core/keychain/sealed/sealed_keychain.h"

#include "core/jose/keys/formats/jwk/encrypted_jwk.h"
#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/keychain/sealed/jwk_set.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"

#include <array>

namespace jotscope {

namespace {

constexpr std::string_view kChecksum = "jotscope.example/sha256";

/// Of all members of a flattened JWE that matter, as they stand in compact serialisation.
std::string checksumOf(JsonValue jwe)
{
    constexpr std::array<std::string_view, 5> kParts = {"protected", "encrypted_key", "iv", "ciphertext",
                                                        "tag"};
    std::string text;
    for (const std::string_view part : kParts)
        text.append(text.empty() ? "" : ".").append(jwe.member(part).string());
    return encodeBase64Url(crypto::digest(crypto::Hash::Sha256, text));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    return begin == text.npos ? std::string_view()
                              : text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool isDamaged(std::string_view file)
{
    if (!file.starts_with('{'))
        return false;
    const JsonDocument document = JsonDocument::parse(std::string(file));
    const JsonValue checksum = document.root().member(kChecksum);
    return !document.isStrict() || (checksum.exists() && checksum.string() != checksumOf(document.root()));
}

} // namespace

Result<std::string> sealKeychain(const StoredKeychain &stored, const SecretBytes &passphrase,
                                 const crypto::RandomSource &random, std::uint64_t iterations)
{
    std::string jwe = JOT_TRY(sealJwk(jwkSetOf(stored), "jwk-set+json", passphrase, random,
                                      {Serialization::Flattened, iterations}));
    const std::string checksum = checksumOf(JsonDocument::parse(jwe).root());
    jwe.pop_back();
    return jwe + ',' + jsonQuoted(kChecksum) + ':' + jsonQuoted(checksum) + "}\n";
}

Result<OpenedKeychain> openKeychain(std::string_view file, const SecretBytes &passphrase,
                                    const crypto::RandomSource &random)
{
    if (file.size() > limits::kVaultBytes)
        return failure("vault-too-large", {}, {{"limit", std::to_string(limits::kVaultBytes)}});
    const std::string_view text = trimmed(file);
    if (isDamaged(text))
        return failure("vault-damaged");
    if (!isEncryptedJwk(text))
        return failure("vault-not-recognised");
    const auto json = openEncryptedJwk(text, &passphrase);
    if (!json && json.error().id == "key-passphrase-wrong")
        return failure("vault-passphrase-wrong");
    if (!json && json.error().id == "key-encrypted-damaged")
        return failure("vault-damaged");
    if (!json)
        return tl::unexpected(json.error());
    JwkSetReading reading = JOT_TRY(readJwkSet(json->view(), random));
    return OpenedKeychain{std::move(reading.stored), std::move(reading.findings)};
}

} // namespace jotscope
