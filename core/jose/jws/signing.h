#pragma once

#include "core/findings/result.h"
#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"
#include "core/jose/token.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

/// Making a JWS (RFC 7515 section 5.1). Headers are taken as the JSON text that is given and signed over
/// exactly that.
namespace jotscope {

/// A key that lives elsewhere, such as on a smart card, and signs there. What comes back is checked with the
/// public key before it is shown.
class RemoteSigner
{
public:
    virtual ~RemoteSigner() = default;
    /// In the form that JOSE has it: r || s for ECDSA.
    virtual Result<std::string> sign(const JwsAlgorithm &algorithm, std::string_view signingInput) = 0;
};

/// One signature to make.
struct Signer
{
    const JwsAlgorithm *algorithm;  ///< `none` makes an empty signature
    KeyPointer key;                 ///< null for `none`
    std::string protectedHeader;    ///< JSON text; `alg` is put in front where it is missing
    std::string unprotectedHeader;  ///< JSON text, or empty
    RemoteSigner *remote = nullptr; ///< signs in `key`'s stead
};

struct SigningOptions
{
    bool isDetached = false; ///< leave the payload out of what is written (RFC 7515 appendix F)
    /// What the header says of `b64`, and not this, decides how the payload is signed (RFC 7797).
};

/// Puts `"alg":...` (and, when `isUnencoded`, `"b64":false,"crit":["b64"]`) in front of `header`'s members,
/// where they are missing. `kid` is added when `key` has one and the header none. `header` may be empty.
Result<std::string> completedHeader(std::string_view header, const JwsAlgorithm &algorithm, const Key *key,
                                    bool isUnencoded);

/// A key whose private half is elsewhere, and the way there.
struct RemoteKey
{
    KeyPointer key; ///< the public half
    std::shared_ptr<RemoteSigner> signer;
};

/// The signature over `input`, checked with the public half before anybody sees it.
Result<std::string> signElsewhere(const Key &key, RemoteSigner &signer, const JwsAlgorithm &algorithm,
                                  std::string_view input);
/// What is known beforehand to keep it from that.
Result<void> canSignElsewhere(const Key &key, const JwsAlgorithm &algorithm);

/// What keeps `key` from signing with `algorithm`: a wrong type or curve, no private half, `use`, `key_ops`
/// or `alg`.
Result<void> canSign(const Key &key, const JwsAlgorithm &algorithm);

Result<std::string> signCompact(const Signer &signer, std::string_view payload,
                                const SigningOptions &options = {});
/// Flattened (RFC 7515 section 7.2.2): exactly one signer.
Result<std::string> signFlattened(const Signer &signer, std::string_view payload,
                                  const SigningOptions &options = {});
/// General (RFC 7515 section 7.2.1).
Result<std::string> signGeneral(std::span<const Signer> signers, std::string_view payload,
                                const SigningOptions &options = {});

} // namespace jotscope
