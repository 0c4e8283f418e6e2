#pragma once

#include "core/crypto/keys/asymmetric_key.h"
#include "core/crypto/recovery/digest_algorithm.h"
#include "core/text/byte_range.h"

#include <optional>
#include <string>
#include <string_view>

/// What an RSA signature says: the public operation gives back the encoded message that its signer made,
/// whether or not it fits the message. Only a person is told; no verdict is ever built on these.
namespace jotscope::crypto {

/// RSAVP1 and I2OSP (RFC 8017 sections 5.2.2 and 4.1): s^e mod n, exactly as long as the modulus. Nothing
/// when the key is no RSA key, the signature is of another length than the modulus, or not below it.
std::optional<std::string> rsaBlock(const AsymmetricKey &key, std::string_view signature);

/// What follows the padding of an EMSA-PKCS1-v1_5 block.
enum class DigestForm : std::uint8_t {
    DigestInfo,        ///< as RFC 8017 section 9.2 has it
    WithoutParameters, ///< a DigestInfo whose AlgorithmIdentifier lacks the NULL
    Bare,              ///< 20, 32, 48 or 64 bytes and nothing that names their hash
    Foreign,           ///< none of these: all of it is `digest`
};

/// Ranges into the block, which they cover without a gap.
struct Pkcs1Block
{
    ByteRange start;      ///< 00 01
    ByteRange padding;    ///< FF, eight times at least
    ByteRange separator;  ///< 00
    ByteRange digestInfo; ///< from its first byte to the digest; empty where there is none
    ByteRange digest;
    DigestForm form = DigestForm::Foreign;
    std::string oid;                            ///< with dots; empty where nothing names a hash
    const DigestAlgorithm *algorithm = nullptr; ///< null where the name is unknown or missing
};

/// EMSA-PKCS1-v1_5 taken apart (RFC 8017 section 9.2). Nothing when the padding does not come out: another
/// key made the signature, or another scheme.
std::optional<Pkcs1Block> pkcs1Block(std::string_view block);

/// Ranges into the block, unless said otherwise.
struct PssBlock
{
    ByteRange filler; ///< one zero byte where the modulus has one bit more than whole bytes; else empty
    ByteRange maskedDb;
    ByteRange hash;      ///< H
    ByteRange trailer;   ///< BC
    std::string db;      ///< maskedDB with its mask taken off
    ByteRange zeros;     ///< PS, in `db`
    ByteRange separator; ///< 01, in `db`
    ByteRange salt;      ///< in `db`
};

/// EMSA-PSS taken apart (RFC 8017 section 9.1.2, steps 4 to 10), with a salt of any length. Nothing when its
/// structure does not come out: another key or scheme made it, or other hashes. One block in 65,000 of
/// chance passes, and only `pssDigestFits` tells.
std::optional<PssBlock> pssBlock(std::string_view block, std::size_t modulusBits, Hash hash, Hash mgf);

/// Whether H is the hash of eight zeros, `messageDigest` and the salt (steps 12 to 14).
bool pssDigestFits(std::string_view block, const PssBlock &parts, Hash hash, std::string_view messageDigest);

/// H as `messageDigest` and the block's salt make it.
std::string expectedPssHash(const PssBlock &parts, Hash hash, std::string_view messageDigest);

} // namespace jotscope::crypto
