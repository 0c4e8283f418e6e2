#pragma once

#include "core/jose/keys/key.h"
#include "core/jose/token.h"

#include <memory>
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

std::string_view outcomeName(DecryptionAttempt::Outcome outcome); ///< `decrypted`, `mismatch`, `wrong-type` ...

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

/// Every key is a candidate for every recipient; one whose `kid` is the header's comes first. Bounded: at
/// most limits::kRecipients recipients, limits::kPbes2Iterations iterations a derivation and
/// limits::kPbes2Total in all, limits::kInflatedBytes of inflated plaintext. A token that only decodes
/// leniently is never Decrypted without the finding that names the departure.
Decryption decryptToken(const Token &token, const KeyRing &keys,
                        const std::vector<std::string> &allowedAlgorithms = {});

} // namespace jotscope
