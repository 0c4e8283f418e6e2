#pragma once

#include "core/findings/finding.h"
#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"
#include "core/jose/token.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Opening a JWE (RFC 7516 section 5.2), over the characters as received.
namespace jotscope {

enum class DecryptionVerdict {
    Decrypted,
    Failed,      ///< keys on hand fit the algorithm, none opens it
    NoKey,       ///< no key on hand fits: nothing was tried
    Unsupported, ///< `alg` or `enc` is not known, or a limit forbids trying
};

std::string_view verdictName(DecryptionVerdict verdict); ///< `decrypted`, `failed`, `no-key`, `unsupported`

/// What became of one key at one recipient.
struct DecryptionAttempt
{
    enum class Outcome {
        Decrypted,
        Mismatch, ///< tried. Which step failed is not told (RFC 7516 section 11.5)
        WrongType,
        WrongCurve,
        WrongSize, ///< a symmetric key of another length than the algorithm takes
        NoPrivateHalf,
        ForbiddenByUse, ///< `use` or `key_ops`
        ForbiddenByAlg,
    };

    KeyPointer key;
    std::size_t recipient;
    Outcome outcome;
};

std::string_view
outcomeName(DecryptionAttempt::Outcome outcome); ///< `decrypted`, `mismatch`, `wrong-type` ...

struct Decryption
{
    DecryptionVerdict verdict = DecryptionVerdict::NoKey;
    std::string alg; ///< of the recipient that was opened, else of the first
    std::string enc; ///< empty with HPKE's integrated encryption
    KeyPointer key;  ///< the one that opened it
    std::size_t recipient = 0;
    std::vector<DecryptionAttempt> attempts;
    std::vector<Finding> findings; ///< why the verdict is what it is; always at least one
    /// The plaintext as a part: named Payload, placed on the ciphertext, byte for byte unless it was
    /// compressed.
    std::shared_ptr<const TokenPart> payload; ///< null unless decrypted
};

/// Every key is a candidate for every recipient; one whose `kid` is the header's comes first, then one whose
/// thumbprint or certificate's thumbprint is named, then the others as given. Bounded: at most
/// limits::kRecipients recipients, limits::kPbes2Iterations iterations a derivation and limits::kPbes2Total
/// in all, limits::kTrialDecryptions attempts over limits::kTrialBytes, limits::kInflatedBytes of inflated
/// plaintext. Of `allowedAlgorithms`, the names of key managements bound `alg` and those of content
/// encryptions `enc`; where there is none of a kind, all of it are allowed. A token that only decodes
/// leniently is never Decrypted without the finding `decryption-of-malformed-token` that names the departure;
/// one with `crit` is never Decrypted.
Decryption decryptToken(const Token &token, const KeyRing &keys,
                        const std::vector<std::string> &allowedAlgorithms = {});

/// What becomes of one key by itself, at the recipient where it comes furthest.
struct DecryptionTrial
{
    KeyPointer key;
    std::size_t recipient = 0;
    const JweAlgorithm *algorithm = nullptr;
    const ContentEncryption *encryption = nullptr; ///< null with HPKE's integrated encryption
    KeyPointer ephemeralKey;                       ///< the token's `epk`, where it has one
    /// What matters most first; several only where they kept the key from being tried.
    std::vector<DecryptionAttempt::Outcome> outcomes;
};

struct DecryptionTrials
{
    std::vector<DecryptionTrial> trials; ///< one a key; none where no key could open any recipient
    std::optional<Finding> limit;        ///< that kept some keys from being tried: they have no outcome
};

/// Every key at every recipient: none is passed over because another opens the token. Bounded like
/// `decryptToken`.
DecryptionTrials tryEachKey(const Token &token, const KeyRing &keys);

} // namespace jotscope
