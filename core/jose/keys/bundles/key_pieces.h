#pragma once

#include "core/crypto/keys/asymmetric_key.h"
#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/key_import.h"

#include <optional>
#include <string>
#include <vector>

/// Files that hold several things which make one key: its private half, its certificate, those of its
/// issuers.
namespace jotscope {

/// A key, or a certificate with the key that it speaks for.
struct KeyPiece
{
    std::optional<crypto::AsymmetricKey> material; ///< empty when it could not be read
    std::optional<crypto::Certificate> certificate;
    ByteRange where;
    std::string label;
};

/// Certificates of which each is the issuer of the one before make one key, that of the first. A private key
/// takes the chain whose first certificate is its own, wherever in the text that stands. All pieces have
/// material.
void addPieces(KeyImport &result, std::vector<KeyPiece> pieces);

} // namespace jotscope
