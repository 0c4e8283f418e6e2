#pragma once

#include "core/claims/claims.h"
#include "core/diagnosis/diagnosis.h"
#include "core/find/find_tokens.h"
#include "core/jose/jwe/decryption.h"
#include "core/jose/jws/verification.h"
#include "core/jose/sd_jwt/sd_jwt.h"
#include "core/jose/token.h"
#include "core/trust/trust_check.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The heart: text + keys + policy + instant -> Inspection. Pure; reads no clock, file, network or global.
namespace jotscope {

enum class TokenForm { JwsCompact, JwsJson, JweCompact, JweJson, SdJwt, Unsecured };

std::string_view tokenFormName(TokenForm form); ///< as the command line's contract spells it

/// The verdict is several answers, never one light.
enum class Aspect { Structure, Signature, Decryption, Time, Claims, Trust };
enum class AspectState { NotChecked, Passed, Warned, Failed };

std::string_view aspectName(Aspect aspect);          ///< `structure`, `signature` ...
std::string_view aspectStateName(AspectState state); ///< `passed`, `not-checked` ...

struct AspectVerdict
{
    Aspect aspect;
    AspectState state = AspectState::NotChecked;
    Finding why; ///< the one sentence that explains the state

    friend bool operator==(const AspectVerdict &, const AspectVerdict &) = default;
};

struct InspectedToken
{
    TokenForm form = TokenForm::JwsCompact;
    ByteRange range;                        ///< in the paste
    std::string name;                       ///< what the paste calls it, or empty
    std::shared_ptr<const Token> token;     ///< never null; shared by copies of the inspection
    std::vector<Claim> claims;              ///< of the payload; of an SD-JWT, the disclosed ones with it
    SignatureCheck signature;               ///< of a JWS: what its signatures come to together
    std::vector<SignatureCheck> signatures; ///< of a JWS in general serialisation, each by itself
    std::optional<Decryption> decryption;   ///< of a JWE
    std::shared_ptr<const SdJwt> sdJwt;     ///< of an SD-JWT with a payload
    std::shared_ptr<const CertificateEvidence> evidence; ///< of a JWS: who vouches for the key
    TrustCheck trust;                   ///< what it comes to; checked anew as of each instant
    std::vector<InspectedToken> nested; ///< what the payload holds; an SD-JWT's key-binding JWT
    std::vector<AspectVerdict>
        verdicts;                  ///< structure, signature or decryption, time, claims, trust, in this order
    std::vector<Finding> findings; ///< all of them, gravest first, then by place
    std::vector<Finding> undone;   ///< of these, what had to be undone to read the token
    std::vector<Finding> selective;             ///< of these, what concerns its selective disclosure
    std::shared_ptr<const Diagnosis> diagnosis; ///< of what does not verify, once it was asked for
    bool wereKeysGiven = false;
    bool isAcceptable = false; ///< decoded, nothing failed, and where keys were given, verified or decrypted

    /// What was signed, or what was encrypted once that is open; null when there is none.
    [[nodiscard]] std::shared_ptr<const TokenPart> payload() const;
};

struct Inspection
{
    std::vector<InspectedToken> tokens;
    std::vector<Finding> findings; ///< about the paste as a whole
};

/// `detachedPayload` is what tokens without a payload of their own were signed with (RFC 7515 appendix F).
Inspection inspect(std::string_view paste, const KeyRing &keys, const Policy &policy, Instant at,
                   const std::optional<std::string> &detachedPayload = {});

/// The findings of `token` that its verdicts have not said already: all but the notes that explain a chip.
std::vector<Finding> beyondVerdicts(const InspectedToken &token);

/// Checks the claims of `inspection` anew at `at`: what a ticking clock asks, without decoding or verifying
/// again.
Inspection inspectedAt(Inspection inspection, const Policy &policy, Instant at);

} // namespace jotscope
