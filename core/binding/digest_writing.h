#pragma once

#include "core/crypto/hashing/hash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// The hash functions that claims are made with, rightly or by mistake.
enum class DigestHash : std::uint8_t { Sha1, Sha256, Sha384, Sha512, Shake256 };

inline constexpr DigestHash kDigestHashes[] = {DigestHash::Sha256, DigestHash::Sha384, DigestHash::Sha512,
                                               DigestHash::Sha1, DigestHash::Shake256};

std::string_view digestHashName(DigestHash hash); ///< `SHA-256`, for people
DigestHash digestHashOf(crypto::Hash hash);
/// The other way round; nothing of SHAKE256.
std::optional<crypto::Hash> cryptoHashOf(DigestHash hash);

/// SHAKE256 with 114 bytes, as Ed448 has it (RFC 8032 section 5.2).
std::string digestWith(DigestHash hash, std::string_view message);

/// How much of a digest a claim holds.
enum class Extent : std::uint8_t { Whole, LeftHalf };

/// In base64url, as it should be.
std::string writeDigest(std::string_view digest, Extent extent);

/// The ids of the findings that tell what is wrong with `claimed` as the text of `digest`: another extent,
/// hexadecimal, standard base64. Empty where it is as it should be; nothing where it is no text of this
/// digest.
std::optional<std::vector<std::string_view>> departuresOfWriting(std::string_view claimed,
                                                                 std::string_view digest, Extent extent);

} // namespace jotscope
