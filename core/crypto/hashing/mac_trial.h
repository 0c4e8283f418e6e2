#pragma once

#include "core/crypto/hashing/hash.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace jotscope::crypto {

/// One message and its HMAC (RFC 2104), for trying keys by the million: all that does not depend on the key
/// is prepared, so that a key costs the hash's compressions and hardly more. For MacKey, one key and many
/// messages is the rule; here it is the other way round. Times and copies are not kept from showing a key.
/// Safe to use from several threads at once.
class MacTrial
{
public:
    /// Of SHA-256, SHA-384 and SHA-512. No key fits a `mac` of another length than the hash's.
    MacTrial(Hash hash, std::string_view message, std::string_view mac);

    [[nodiscard]] bool fits(std::string_view key) const { return m_fits(*this, key); }

    /// Compressions of one block that a key no longer than a block costs.
    [[nodiscard]] std::size_t compressions() const;

private:
    template<typename Sha>
    static bool fitsWith(const MacTrial &trial, std::string_view key);
    template<typename Sha>
    void prepare(std::string_view message, std::string_view mac);

    bool (*m_fits)(const MacTrial &, std::string_view);
    std::string m_tail;                   ///< the message as it follows the key's block: padded, whole blocks
    std::array<std::uint64_t, 8> m_mac{}; ///< as the hash's words, of 32 or 64 bits
    std::size_t m_blockSize = 0;
};

} // namespace jotscope::crypto
