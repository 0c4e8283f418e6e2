#pragma once

#include "core/crypto/random.h"
#include "core/findings/result.h"
#include "core/jose/token.h"
#include "core/text/secret/secret_bytes.h"

#include <cstdint>
#include <string>
#include <string_view>

/// A JWK or JWK Set within a JWE, opened by a passphrase (RFC 7517 section 7).
namespace jotscope {

/// Whether `text` is one JWE, in compact or JSON serialisation. It need not hold a key.
bool isEncryptedJwk(std::string_view text);

/// Whether the JWE `text` says by its `cty` that it holds a JWK or JWK Set, as RFC 7517 section 7 asks of it.
bool announcesJwk(std::string_view text);

/// What `text` holds, or why it stays shut: `key-passphrase-needed`, `key-passphrase-wrong`,
/// `key-encrypted-damaged` where the passphrase is right and the content is not what was encrypted ...
Result<SecretBytes> openEncryptedJwk(std::string_view text, const SecretBytes *passphrase);

struct JwkSealing
{
    Serialization serialization = Serialization::Compact; ///< or flattened
    std::uint64_t iterations = 1'000'000;                 ///< less is for tests alone
};

/// With PBES2-HS512+A256KW and A256GCM. `contentType` is the plaintext's media type, less `application/`.
Result<std::string> sealJwk(const SecretBytes &json, std::string_view contentType,
                            const SecretBytes &passphrase, const crypto::RandomSource &random,
                            const JwkSealing &sealing = {});

} // namespace jotscope
