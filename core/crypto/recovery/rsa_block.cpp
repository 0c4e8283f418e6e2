#include "core/crypto/recovery/rsa_block.h"

#include "core/crypto/keys/key_builder.h"

#include <algorithm>
#include <array>

namespace jotscope::crypto {

namespace {

constexpr std::size_t kLeastPadding = 8;
constexpr std::array<std::size_t, 4> kBareSizes = {20, 32, 48, 64};
constexpr std::string_view kNull("\x05\x00", 2);
constexpr unsigned kSequence = 0x30;
constexpr unsigned kObjectIdentifier = 0x06;
constexpr unsigned kOctetString = 0x04;

unsigned byteAt(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

/// The contents of the DER element of that tag at `range.begin`, with a length of one byte, as all of a
/// DigestInfo have; nothing when there is none within `range`.
std::optional<ByteRange> contentsOf(std::string_view der, ByteRange range, unsigned tag)
{
    if (range.size() < 2 || byteAt(der, range.begin) != tag || byteAt(der, range.begin + 1) > 127)
        return std::nullopt;
    const std::size_t begin = range.begin + 2;
    const std::size_t end = begin + byteAt(der, range.begin + 1);
    return end <= range.end ? std::optional(ByteRange{begin, end}) : std::nullopt;
}

/// Fills in `parts` when `range` is one whole DigestInfo.
bool readDigestInfo(std::string_view block, ByteRange range, Pkcs1Block &parts)
{
    const auto whole = contentsOf(block, range, kSequence);
    if (!whole || whole->end != range.end)
        return false;
    const auto identifier = contentsOf(block, *whole, kSequence);
    const auto oid = identifier ? contentsOf(block, *identifier, kObjectIdentifier) : std::nullopt;
    if (!oid)
        return false;
    const std::string_view parameters = block.substr(oid->end, identifier->end - oid->end);
    const auto digest = contentsOf(block, {identifier->end, range.end}, kOctetString);
    if (!digest || digest->end != range.end || (!parameters.empty() && parameters != kNull))
        return false;
    const std::string_view contents = block.substr(oid->begin, oid->size());
    parts.oid = dottedOid(contents);
    parts.algorithm = findDigestAlgorithm(contents);
    if (parts.algorithm && parts.algorithm->size != digest->size())
        return false;
    parts.form = parameters.empty() ? DigestForm::WithoutParameters : DigestForm::DigestInfo;
    parts.digestInfo = {range.begin, digest->begin};
    parts.digest = *digest;
    return true;
}

/// RFC 8017 appendix B.2.1.
std::string mgf1(Hash hash, std::string_view seed, std::size_t size)
{
    std::string mask;
    for (std::uint32_t counter = 0; mask.size() < size; ++counter) {
        std::string input(seed);
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            input += static_cast<char>(counter >> shift & 0xffU);
        mask += digest(hash, input);
    }
    mask.resize(size);
    return mask;
}

} // namespace

std::optional<std::string> rsaBlock(const AsymmetricKey &key, std::string_view signature)
{
    if (key.family() != KeyFamily::Rsa || signature.size() != (key.bits() + 7) / 8)
        return std::nullopt;
    const ErrorQueueGuard errors;
    // A key that came as RSA-PSS refuses to do the bare operation, so its numbers are used by themselves.
    const RsaPublicNumbers numbers = key.rsaNumbers();
    const auto n = toNumber(numbers.modulus);
    const auto e = toNumber(numbers.exponent);
    const auto s = toNumber(signature);
    const Owned<BIGNUM> power(BN_new());
    const Owned<BN_CTX> context(BN_CTX_new());
    std::string block(signature.size(), '\0');
    if (!n || !e || !s || !power || !context || BN_cmp(s.get(), n.get()) >= 0 ||
        BN_mod_exp(power.get(), s.get(), e.get(), n.get(), context.get()) != 1 ||
        BN_bn2binpad(power.get(), bytesOf(block), static_cast<int>(block.size())) < 0)
        return std::nullopt;
    return block;
}

std::optional<Pkcs1Block> pkcs1Block(std::string_view block)
{
    if (!block.starts_with(std::string_view("\x00\x01", 2)))
        return std::nullopt;
    const std::size_t separator = std::min(block.find_first_not_of('\xff', 2), block.size());
    if (separator < 2 + kLeastPadding || separator == block.size() || block[separator] != '\0')
        return std::nullopt;
    Pkcs1Block parts;
    parts.start = {0, 2};
    parts.padding = {2, separator};
    parts.separator = {separator, separator + 1};
    const ByteRange rest{separator + 1, block.size()};
    if (readDigestInfo(block, rest, parts))
        return parts;
    parts.oid.clear();
    parts.algorithm = nullptr;
    parts.digestInfo = {rest.begin, rest.begin};
    parts.digest = rest;
    parts.form = std::ranges::find(kBareSizes, rest.size()) != kBareSizes.end() ? DigestForm::Bare
                                                                                : DigestForm::Foreign;
    return parts;
}

std::optional<PssBlock> pssBlock(std::string_view block, std::size_t modulusBits, Hash hash, Hash mgf)
{
    // emBits is one less than the modulus has, so that the block is below it (RFC 8017 section 8.1.2).
    if (modulusBits < 2 || block.size() != (modulusBits + 7) / 8)
        return std::nullopt;
    const std::size_t encodedBits = modulusBits - 1;
    const std::size_t encodedSize = (encodedBits + 7) / 8;
    const std::size_t hashSize = digestSize(hash);
    if (encodedSize < hashSize + 2)
        return std::nullopt;
    const std::size_t begin = block.size() - encodedSize;
    const auto unusedBits = static_cast<unsigned>(8 * encodedSize - encodedBits);
    PssBlock parts;
    parts.filler = {0, begin};
    parts.trailer = {block.size() - 1, block.size()};
    parts.hash = {parts.trailer.begin - hashSize, parts.trailer.begin};
    parts.maskedDb = {begin, parts.hash.begin};
    const bool isFilled = begin == 0 || block[0] == '\0';
    if (!isFilled || block.back() != '\xbc' || byteAt(block, begin) >> (8 - unusedBits) != 0)
        return std::nullopt;
    parts.db = block.substr(begin, parts.maskedDb.size());
    const std::string mask = mgf1(mgf, block.substr(parts.hash.begin, hashSize), parts.db.size());
    for (std::size_t i = 0; i < mask.size(); ++i)
        parts.db[i] = static_cast<char>(parts.db[i] ^ mask[i]);
    if (!parts.db.empty())
        parts.db[0] = static_cast<char>(byteAt(parts.db, 0) & 0xffU >> unusedBits);
    const std::size_t one = parts.db.find_first_not_of('\0');
    if (one == std::string::npos || parts.db[one] != '\x01')
        return std::nullopt;
    parts.zeros = {0, one};
    parts.separator = {one, one + 1};
    parts.salt = {one + 1, parts.db.size()};
    return parts;
}

std::string expectedPssHash(const PssBlock &parts, Hash hash, std::string_view messageDigest)
{
    std::string message(8, '\0');
    message += messageDigest;
    message += std::string_view(parts.db).substr(parts.salt.begin);
    return digest(hash, message);
}

bool pssDigestFits(std::string_view block, const PssBlock &parts, Hash hash, std::string_view messageDigest)
{
    return expectedPssHash(parts, hash, messageDigest) == block.substr(parts.hash.begin, parts.hash.size());
}

} // namespace jotscope::crypto
