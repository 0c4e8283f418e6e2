#include "core/crypto/recovery/digest_algorithm.h"

#include "core/crypto/owned.h"

#include <algorithm>
#include <array>

namespace jotscope::crypto {

namespace {

using namespace std::string_view_literals;

constexpr std::array kDigestAlgorithms = {
    DigestAlgorithm{"SHA-1", "\x2b\x0e\x03\x02\x1a"sv, 20, Hash::Sha1, "SHA1"},
    DigestAlgorithm{"SHA-256", "\x60\x86\x48\x01\x65\x03\x04\x02\x01"sv, 32, Hash::Sha256, "SHA256"},
    DigestAlgorithm{"SHA-384", "\x60\x86\x48\x01\x65\x03\x04\x02\x02"sv, 48, Hash::Sha384, "SHA384"},
    DigestAlgorithm{"SHA-512", "\x60\x86\x48\x01\x65\x03\x04\x02\x03"sv, 64, Hash::Sha512, "SHA512"},
    DigestAlgorithm{"SHA-224", "\x60\x86\x48\x01\x65\x03\x04\x02\x04"sv, 28, {}, "SHA224"},
    DigestAlgorithm{"SHA-512/224", "\x60\x86\x48\x01\x65\x03\x04\x02\x05"sv, 28, {}, "SHA512-224"},
    DigestAlgorithm{"SHA-512/256", "\x60\x86\x48\x01\x65\x03\x04\x02\x06"sv, 32, {}, "SHA512-256"},
    DigestAlgorithm{"SHA3-224", "\x60\x86\x48\x01\x65\x03\x04\x02\x07"sv, 28, {}, "SHA3-224"},
    DigestAlgorithm{"SHA3-256", "\x60\x86\x48\x01\x65\x03\x04\x02\x08"sv, 32, {}, "SHA3-256"},
    DigestAlgorithm{"SHA3-384", "\x60\x86\x48\x01\x65\x03\x04\x02\x09"sv, 48, {}, "SHA3-384"},
    DigestAlgorithm{"SHA3-512", "\x60\x86\x48\x01\x65\x03\x04\x02\x0a"sv, 64, {}, "SHA3-512"},
    DigestAlgorithm{"MD5", "\x2a\x86\x48\x86\xf7\x0d\x02\x05"sv, 16, {}, "MD5"},
    DigestAlgorithm{"MD4", "\x2a\x86\x48\x86\xf7\x0d\x02\x04"sv, 16, {}, "MD4"},
    DigestAlgorithm{"MD2", "\x2a\x86\x48\x86\xf7\x0d\x02\x02"sv, 16, {}, "MD2"},
    DigestAlgorithm{"RIPEMD-160", "\x2b\x24\x03\x02\x01"sv, 20, {}, "RIPEMD160"},
    DigestAlgorithm{"SM3", "\x2a\x81\x1c\xcf\x55\x01\x83\x11"sv, 32, {}, "SM3"},
};

} // namespace

std::span<const DigestAlgorithm> digestAlgorithms()
{
    return kDigestAlgorithms;
}

const DigestAlgorithm *findDigestAlgorithm(std::string_view oid)
{
    const auto row = std::ranges::find(kDigestAlgorithms, oid, &DigestAlgorithm::oid);
    return row != kDigestAlgorithms.end() ? &*row : nullptr;
}

std::optional<std::string> digest(const DigestAlgorithm &algorithm, std::string_view message)
{
    const ErrorQueueGuard errors;
    const Owned<EVP_MD> hash(EVP_MD_fetch(nullptr, algorithm.openSslName, nullptr));
    std::string value(algorithm.size, '\0');
    if (!hash || static_cast<std::size_t>(EVP_MD_get_size(hash.get())) != algorithm.size ||
        EVP_Digest(message.data(), message.size(), bytesOf(value), nullptr, hash.get(), nullptr) != 1)
        return std::nullopt;
    return value;
}

std::string digestInfo(Hash hash, std::string_view digest)
{
    const auto row = std::ranges::find(kDigestAlgorithms, std::optional(hash), &DigestAlgorithm::hash);
    // All lengths are below 128, so that one byte holds each.
    const auto element = [](char tag, std::string_view contents) {
        return std::string{tag, static_cast<char>(contents.size())}.append(contents);
    };
    const std::string algorithm = element('\x30', element('\x06', row->oid) + element('\x05', {}));
    return element('\x30', algorithm + element('\x04', digest));
}

std::string dottedOid(std::string_view contents)
{
    std::string text;
    std::uint64_t arc = 0;
    bool isFirst = true;
    bool isOpen = true;
    for (const char c : contents) {
        const auto byte = static_cast<unsigned char>(c);
        if (arc >> 56U)
            return {};
        arc = arc << 7U | (byte & 0x7fU);
        isOpen = (byte & 0x80U) != 0;
        if (isOpen)
            continue;
        if (isFirst) {
            // The first two arcs share one number; only below 2 may the second be 40 or more.
            const std::uint64_t root = std::min<std::uint64_t>(arc / 40, 2);
            text = std::to_string(root) + '.' + std::to_string(arc - root * 40);
            isFirst = false;
        } else {
            text += '.' + std::to_string(arc);
        }
        arc = 0;
    }
    return isOpen ? std::string() : text;
}

} // namespace jotscope::crypto
