#pragma once

#include <cstddef>

/// Every bound that keeps hostile input from costing more than its reader would grant. Past one, a
/// finding says which bound it was.
namespace jotscope::limits {

inline constexpr std::size_t kPasteBytes = std::size_t{64} << 20;   ///< text taken for one inspection
inline constexpr std::size_t kTokensPerPaste = 10'000;              ///< tokens listed from one paste
inline constexpr std::size_t kJsonDepth = 512;                      ///< arrays and objects within each other
inline constexpr std::size_t kFaultsPerPart = 64;                   ///< faults listed for one part
inline constexpr std::size_t kKeyFileBytes = std::size_t{16} << 20; ///< a file of keys
inline constexpr std::size_t kKeysPerImport = 10'000;               ///< keys taken from one text
inline constexpr std::size_t kRsaModulusBits = 16'384;       ///< as in OpenSSL: larger ones only cost time
inline constexpr std::size_t kPbkdf2Iterations = 10'000'000; ///< for encrypted PKCS#8

} // namespace jotscope::limits
