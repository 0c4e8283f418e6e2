// The block functions below are deprecated in favour of EVP, which has no counterpart: an EVP_MAC that is
// given a new key allocates and looks up parameters, at several times the cost of hashing a short message.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "core/crypto/hashing/mac_trial.h"

#include <openssl/sha.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <stdexcept>

namespace jotscope::crypto {

namespace {

constexpr unsigned char kInnerPad = 0x36;
constexpr unsigned char kOuterPad = 0x5C;

struct Sha256
{
    using Context = SHA256_CTX;
    using Word = std::uint32_t;
    static constexpr std::size_t kBlock = SHA256_CBLOCK;
    static constexpr std::size_t kDigest = SHA256_DIGEST_LENGTH;
    static constexpr auto begin = &SHA256_Init;
    static constexpr auto update = &SHA256_Update;
    static constexpr auto compress = &SHA256_Transform;
    static constexpr auto finish = &SHA256_Final;
};

struct Sha512
{
    using Context = SHA512_CTX;
    using Word = SHA_LONG64;
    static constexpr std::size_t kBlock = SHA512_CBLOCK;
    static constexpr std::size_t kDigest = SHA512_DIGEST_LENGTH;
    static constexpr auto begin = &SHA512_Init;
    static constexpr auto update = &SHA512_Update;
    static constexpr auto compress = &SHA512_Transform;
    static constexpr auto finish = &SHA512_Final;
};

struct Sha384 : Sha512
{
    static constexpr std::size_t kDigest = SHA384_DIGEST_LENGTH;
    static constexpr auto begin = &SHA384_Init;
    static constexpr auto update = &SHA384_Update;
    static constexpr auto finish = &SHA384_Final;
};

/// Between a number and its big-endian bytes, which FIPS 180-4 has throughout.
template<typename Word>
Word bigEndian(Word number)
{
    if constexpr (std::endian::native == std::endian::big)
        return number;
    else if constexpr (sizeof(Word) == 4)
        return __builtin_bswap32(number);
    else
        return __builtin_bswap64(number);
}

/// FIPS 180-4 section 5.1: a one bit, zeros, and the length in bits at the end of the last block. `before` is
/// how many bytes were hashed already.
template<typename Sha>
std::string padded(std::string_view message, std::size_t before)
{
    const std::size_t lengthField = 2 * sizeof(typename Sha::Word);
    const std::size_t used = message.size() + 1 + lengthField;
    std::string blocks((used + Sha::kBlock - 1) / Sha::kBlock * Sha::kBlock, '\0');
    std::ranges::copy(message, blocks.begin());
    blocks[message.size()] = '\x80';
    const auto bits = bigEndian(static_cast<std::uint64_t>(before + message.size()) * 8);
    std::memcpy(blocks.data() + blocks.size() - sizeof bits, &bits, sizeof bits);
    return blocks;
}

/// A block that is all `pad` but for the key.
template<typename Sha>
void pad(unsigned char (&block)[Sha::kBlock], std::string_view key)
{
    const auto take = [&](std::string_view bytes) {
        std::memset(block, kInnerPad, sizeof block);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            block[i] = static_cast<unsigned char>(block[i] ^ static_cast<unsigned char>(bytes[i]));
    };
    if (key.size() <= Sha::kBlock)
        return take(key);
    typename Sha::Context context;
    char digest[Sha::kDigest];
    Sha::begin(&context);
    Sha::update(&context, key.data(), key.size());
    Sha::finish(reinterpret_cast<unsigned char *>(digest), &context);
    take({digest, sizeof digest});
}

template<typename Sha>
const typename Sha::Context &beginning()
{
    static const typename Sha::Context context = [] {
        typename Sha::Context fresh;
        Sha::begin(&fresh);
        return fresh;
    }();
    return context;
}

} // namespace

template<typename Sha>
bool MacTrial::fitsWith(const MacTrial &trial, std::string_view key)
{
    using Word = typename Sha::Word;
    constexpr std::size_t kWords = Sha::kDigest / sizeof(Word);
    alignas(64) unsigned char block[Sha::kBlock];
    typename Sha::Context context = beginning<Sha>();
    pad<Sha>(block, key);
    Sha::compress(&context, block);
    // Of whole blocks, so that the context holds none of it back.
    Sha::update(&context, trial.m_tail.data(), trial.m_tail.size());

    // The inner digest in a block of its own, with the padding of what follows the outer pad.
    alignas(64) unsigned char last[Sha::kBlock] = {};
    for (std::size_t i = 0; i < kWords; ++i) {
        const Word word = bigEndian(static_cast<Word>(context.h[i]));
        std::memcpy(last + i * sizeof word, &word, sizeof word);
    }
    last[Sha::kDigest] = 0x80;
    constexpr std::size_t kBits = (Sha::kBlock + Sha::kDigest) * 8;
    last[Sha::kBlock - 2] = kBits >> 8;
    last[Sha::kBlock - 1] = kBits & 0xFF;

    for (unsigned char &byte : block)
        byte ^= kInnerPad ^ kOuterPad;
    context = beginning<Sha>();
    Sha::compress(&context, block);
    Sha::compress(&context, last);
    // The first word or two tell all but one key in 2^64.
    for (std::size_t i = 0; i < kWords; ++i) {
        if (static_cast<Word>(context.h[i]) != static_cast<Word>(trial.m_mac[i]))
            return false;
    }
    return true;
}

template<typename Sha>
void MacTrial::prepare(std::string_view message, std::string_view mac)
{
    m_blockSize = Sha::kBlock;
    m_tail = padded<Sha>(message, Sha::kBlock);
    if (mac.size() != Sha::kDigest) {
        m_fits = [](const MacTrial &, std::string_view) {
            return false;
        };
        return;
    }
    for (std::size_t i = 0; i < Sha::kDigest / sizeof(typename Sha::Word); ++i) {
        typename Sha::Word word;
        std::memcpy(&word, mac.data() + i * sizeof word, sizeof word);
        m_mac[i] = bigEndian(word);
    }
    m_fits = &fitsWith<Sha>;
}

MacTrial::MacTrial(Hash hash, std::string_view message, std::string_view mac)
{
    if (hash == Hash::Sha256)
        prepare<Sha256>(message, mac);
    else if (hash == Hash::Sha384)
        prepare<Sha384>(message, mac);
    else if (hash == Hash::Sha512)
        prepare<Sha512>(message, mac);
    else
        throw std::invalid_argument("no algorithm of JOSE has an HMAC with SHA-1");
}

std::size_t MacTrial::compressions() const
{
    constexpr std::size_t kPadsAndOuterHash = 3;
    return kPadsAndOuterHash + m_tail.size() / m_blockSize;
}

} // namespace jotscope::crypto
