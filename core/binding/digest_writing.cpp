#include "core/binding/digest_writing.h"

#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array<std::string_view, 5> kNames = {"SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHAKE256"};

std::string_view extentOf(std::string_view digest, Extent extent)
{
    return extent == Extent::Whole ? digest : digest.substr(0, digest.size() / 2);
}

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) {
        return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    });
    return text;
}

/// Standard base64 and padding taken for what they mean.
std::string inBase64Url(std::string_view text)
{
    std::string url(text.substr(0, text.find_last_not_of('=') + 1));
    std::ranges::replace(url, '+', '-');
    std::ranges::replace(url, '/', '_');
    return url;
}

/// What is wrong with the spelling of `bytes`: empty for nothing, no value for another text altogether.
std::optional<std::string_view> departureOfSpelling(std::string_view claimed, std::string_view bytes)
{
    const std::string right = encodeBase64Url(bytes);
    if (claimed == right)
        return std::string_view();
    if (inBase64Url(claimed) == right)
        return "binding-standard-base64";
    const std::string hex = encodeHex(bytes);
    if (decodeHex(claimed) == bytes)
        return "binding-hex";
    const std::string unpadded = inBase64Url(claimed);
    if (unpadded == encodeBase64Url(hex) || unpadded == encodeBase64Url(upperCase(hex)))
        return "binding-hex-in-base64url";
    return std::nullopt;
}

} // namespace

std::string_view digestHashName(DigestHash hash)
{
    return kNames[static_cast<std::size_t>(hash)];
}

DigestHash digestHashOf(crypto::Hash hash)
{
    switch (hash) {
    case crypto::Hash::Sha1:
        return DigestHash::Sha1;
    case crypto::Hash::Sha256:
        return DigestHash::Sha256;
    case crypto::Hash::Sha384:
        return DigestHash::Sha384;
    case crypto::Hash::Sha512:
        break;
    }
    return DigestHash::Sha512;
}

std::optional<crypto::Hash> cryptoHashOf(DigestHash hash)
{
    switch (hash) {
    case DigestHash::Sha1:
        return crypto::Hash::Sha1;
    case DigestHash::Sha256:
        return crypto::Hash::Sha256;
    case DigestHash::Sha384:
        return crypto::Hash::Sha384;
    case DigestHash::Sha512:
        return crypto::Hash::Sha512;
    case DigestHash::Shake256:
        break;
    }
    return std::nullopt;
}

std::string digestWith(DigestHash hash, std::string_view message)
{
    constexpr std::size_t kEd448Bytes = 114;
    const auto fixed = cryptoHashOf(hash);
    return fixed ? crypto::digest(*fixed, message) : crypto::shake256(message, kEd448Bytes);
}

std::string writeDigest(std::string_view digest, Extent extent)
{
    return encodeBase64Url(extentOf(digest, extent));
}

std::optional<std::vector<std::string_view>> departuresOfWriting(std::string_view claimed,
                                                                 std::string_view digest, Extent extent)
{
    const Extent other = extent == Extent::Whole ? Extent::LeftHalf : Extent::Whole;
    for (const Extent tried : {extent, other}) {
        const auto spelling = departureOfSpelling(claimed, extentOf(digest, tried));
        if (!spelling)
            continue;
        std::vector<std::string_view> departures;
        if (tried != extent)
            departures.push_back(tried == Extent::Whole ? "binding-whole-hash" : "binding-half-hash");
        if (!spelling->empty())
            departures.push_back(*spelling);
        return departures;
    }
    return std::nullopt;
}

} // namespace jotscope
