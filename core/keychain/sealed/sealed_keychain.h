#pragma once

#include "core/findings/result.h"
#include "core/keychain/sealed/stored_keychain.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A keychain at rest: an encrypted JWK Set (RFC 7517 section 7) that any JOSE program opens with the
/// passphrase. Knows nothing of files.
namespace jotscope {

/// Of PBES2, that is, tries that a thief of the file pays for each passphrase.
inline constexpr std::uint64_t kSealIterations = 1'000'000;

/// A JWE in flattened JSON serialisation with PBES2-HS512+A256KW and A256GCM. Beside it stands a checksum of
/// the whole, a member that others ignore (RFC 7516 section 7.2.1). Takes about a second, by intent.
Result<std::string> sealKeychain(const StoredKeychain &stored, const SecretBytes &passphrase,
                                 const crypto::RandomSource &random,
                                 std::uint64_t iterations = kSealIterations);

struct OpenedKeychain
{
    StoredKeychain stored;
    std::vector<Finding> findings; ///< of keys that cannot be read, and are kept as they are
};

/// Of any encrypted JWK or JWK Set, compact ones included, whose `p2c` is within limits::kPbes2Iterations.
/// Fails with `vault-passphrase-wrong`, `vault-damaged`, `vault-not-recognised`, `vault-holds-no-keys`, or
/// what is wrong with a JWE's header. A damaged file is told from a wrong passphrase by the checksum; in
/// files of others, which have none, only as far as the damage spares the encrypted key.
Result<OpenedKeychain> openKeychain(std::string_view file, const SecretBytes &passphrase,
                                    const crypto::RandomSource &random);

} // namespace jotscope
