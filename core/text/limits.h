#pragma once

#include <cstddef>
#include <cstdint>

/// Every bound that keeps hostile input from costing more than its reader would grant. Past one, a
/// finding says which bound it was.
namespace jotscope::limits {

inline constexpr std::size_t kPasteBytes = std::size_t{64} << 20;        ///< text taken for one inspection
inline constexpr std::size_t kTokensPerPaste = 10'000;                   ///< tokens listed from one paste
inline constexpr std::size_t kScannedTokenBytes = std::size_t{16} << 20; ///< a token in a text of any size
inline constexpr std::size_t kJsonDepth = 512;                      ///< arrays and objects within each other
inline constexpr std::size_t kFaultsPerPart = 64;                   ///< faults listed for one part
inline constexpr std::size_t kKeyFileBytes = std::size_t{16} << 20; ///< a file of keys
inline constexpr std::size_t kKeptKeyTextBytes = std::size_t{64} << 10; ///< of public keys' text
inline constexpr std::size_t kKeysPerImport = 10'000;                   ///< keys taken from one text
inline constexpr std::size_t kRsaModulusBits = 16'384;       ///< as in OpenSSL: larger ones only cost time
inline constexpr std::size_t kSecretBits = 65'536;           ///< of a secret that is made here
inline constexpr std::size_t kPbkdf2Iterations = 10'000'000; ///< for encrypted PKCS#8 and PKCS#12
inline constexpr std::size_t kPkcs12Rounds = 100'000'000;    ///< over all that one PKCS#12 file holds
inline constexpr std::size_t kCertificatesPerChain = 32;     ///< of one key
inline constexpr std::size_t kSignatures = 1'000;       ///< signatures of one JWS in general serialisation
inline constexpr std::size_t kHeaderParameters = 1'000; ///< that recipients share and that are read for each
inline constexpr std::size_t kRecipients = 1'000;       ///< recipients of one JWE in general serialisation
inline constexpr std::size_t kDisclosures = 10'000;     ///< of one SD-JWT
inline constexpr std::size_t kDigests = 20'000;         ///< of disclosures, decoys included, in one SD-JWT
inline constexpr std::size_t kPointerBytes = 1'024;     ///< of a JSON Pointer that is kept for display
inline constexpr std::size_t kNestedTokens = 8;         ///< tokens within each other
inline constexpr std::uint64_t kPbes2Iterations = 2'000'000; ///< `p2c`; RFC 8725bis asks for 1,200,000
inline constexpr std::uint64_t kPbes2Total =
    8'000'000; ///< iterations spent on one token, over keys and recipients
inline constexpr std::size_t kVaultBytes = std::size_t{256} << 20;   ///< a file of sealed keys
inline constexpr std::size_t kInflatedBytes = std::size_t{16} << 20; ///< what `zip` may inflate to
inline constexpr std::size_t kWordBytes = std::size_t{64} << 10;     ///< a line of a word list

inline constexpr std::size_t kMaterialBytes = std::size_t{1} << 20; ///< hashed to bind a token to it
inline constexpr std::size_t kMaterialReadings = 32;                ///< of each kind that it is read as

inline constexpr std::size_t kHeaderValueBytes = std::size_t{64} << 10; ///< a value read for each recipient
inline constexpr std::size_t kTrialDecryptions = 2'000; ///< keys tried on one JWE, over all recipients
inline constexpr std::size_t kTrialBytes = std::size_t{1} << 30; ///< of ciphertext that they go through
inline constexpr std::size_t kDecryptionAttempts = 10'000;       ///< outcomes listed for one JWE

} // namespace jotscope::limits
