#include "core/crypto/hashing/hash.h"
#include "core/diagnosis/inputs/input_readings.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"

#include <array>

namespace jotscope {

namespace {

using crypto::Hash;

struct NamedHash
{
    Hash hash;
    const char *name;
};

constexpr std::array kHashes = {NamedHash{Hash::Sha256, "SHA-256"}, NamedHash{Hash::Sha384, "SHA-384"},
                                NamedHash{Hash::Sha512, "SHA-512"}, NamedHash{Hash::Sha1, "SHA-1"}};

std::string inCapitals(std::string text)
{
    for (char &c : text) {
        if (c >= 'a' && c <= 'f')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

} // namespace

void offerHashedTwice(const Case &subject, Readings &inputs)
{
    for (const auto &[hash, name] : kHashes) {
        if (subject.algorithm && subject.algorithm->hash == hash)
            inputs.offer(crypto::digest(hash, subject.signingInput),
                         inputFinding(subject, "input-hashed-twice", {{"hash", name}}));
    }
}

void offerPrehashed(const Case &subject, Readings &inputs)
{
    for (const auto &[hash, name] : kHashes) {
        const std::string digest = crypto::digest(hash, subject.signingInput);
        const auto offer = [&, shown = name](std::string text, const char *word) {
            inputs.offer(std::move(text),
                         inputFinding(subject, "input-prehashed", {{"hash", shown}, {kWordArgument, word}}));
        };
        offer(encodeHex(digest), JOT_TEXT("Word", "in hexadecimal digits"));
        offer(inCapitals(encodeHex(digest)), JOT_TEXT("Word", "in hexadecimal digits"));
        offer(digest, JOT_TEXT("Word", "in plain bytes"));
        offer(encodeBase64(digest), JOT_TEXT("Word", "in base64"));
        offer(encodeBase64Url(digest), JOT_TEXT("Word", "in base64url"));
    }
}

std::optional<std::string> headerWithHashedNonce(const Case &subject)
{
    if (!subject.headerPart || !subject.headerPart->json)
        return std::nullopt;
    const JsonValue nonce = subject.headerPart->json->root().member("nonce");
    if (!nonce.isString())
        return std::nullopt;
    std::string header(subject.headerBytes);
    header.replace(nonce.range().begin, nonce.range().size(),
                   '"' + encodeBase64Url(crypto::digest(Hash::Sha256, nonce.string())) + '"');
    return header;
}

void offerGraphNonce(const Case &subject, Readings &inputs)
{
    if (const std::optional<std::string> header = headerWithHashedNonce(subject))
        inputs.offer(encodeBase64Url(*header) + "." + std::string(SignedHalves(subject).payload),
                     partFinding(subject, "input-graph-nonce", SignedPart::Header));
}

} // namespace jotscope
