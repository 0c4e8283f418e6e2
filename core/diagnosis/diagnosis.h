#pragma once

#include "core/jose/jws/verification.h"
#include "core/jose/keys/key_import.h"

#include <functional>
#include <memory>
#include <span>
#include <variant>

/// Why a signature does not verify: what may have gone wrong is undone, one thing or two at a time, until the
/// signature does. Knows tokens and keys; nothing of a clock, a file or a window.
namespace jotscope {

enum class Certainty {
    Proven,   ///< the signature verifies once exactly this is undone
    Likely,   ///< something in token or key speaks for it that hardly anything else explains
    Possible, ///< worth a look
};

std::string_view certaintyName(Certainty certainty); ///< as the command line's contract spells it

/// Another secret, or the same one in another encoding. Shared, since a secret is not copied.
struct SecretFix
{
    SecretEncoding encoding = SecretEncoding::Utf8;
    std::shared_ptr<const SecretBytes> text;
};

/// A key's text, in any form that `importKeys` takes.
struct KeyFix
{
    std::shared_ptr<const SecretBytes> text;
};

/// The token as it should read.
struct TokenFix
{
    std::string text;
};

/// What a person can have done with one click.
using Fix = std::variant<SecretFix, KeyFix, TokenFix>;

struct Cause
{
    std::vector<Finding> steps; ///< what went wrong: one, or two independent ones together
    Certainty certainty = Certainty::Possible;
    /// False when what verified departs from the standard, so that no verifier may accept the token, however
    /// genuine it is.
    bool isConformant = true;
    std::vector<Fix> fixes; ///< to be applied together; none where the issuer must act
    KeyPointer key;         ///< the one that verifies once the cause is undone; null when there is none
};

struct Diagnosis
{
    std::vector<Cause> causes; ///< surest first
    std::size_t attempts = 0;  ///< signatures and MACs that were tried
    bool isExhaustive = true;  ///< false when the search was ended before its time
};

/// A key read from a text that is damaged: what `repairKeys` found out about it.
struct RepairedKey
{
    KeyPointer key;
    Finding damage;
    std::shared_ptr<const SecretBytes> text; ///< the key's text as it should be
};

struct DiagnosisSubject
{
    const Token &token;
    const JwsSignature &signature;
    const SignatureCheck &check; ///< what became of it
    const KeyRing &keys;
    std::optional<std::string_view> detachedPayload;
    std::span<const Token *const> neighbours;  ///< the paste's other tokens
    std::span<const RepairedKey> repairedKeys; ///< not among `keys`
    std::string_view paste;                    ///< what the token was found in; may be empty
    ByteRange range;                           ///< of the token in it
    bool isRepaired = false;                   ///< the token is not as it was pasted, but as it may have been
};

struct DiagnosisEffort
{
    std::function<bool()> goesOn;                ///< asked often; none means without end
    std::function<void(const Cause &)> found;    ///< told of each cause as it turns up
    bool isThorough = false;                     ///< also what takes seconds
    std::function<void(std::size_t)> tried = {}; ///< told now and then how many attempts there were
};

/// Nothing for a token that verifies. A proven cause ends the search: what else might be thought of is then
/// beside the point.
Diagnosis diagnose(const DiagnosisSubject &subject, const DiagnosisEffort &effort = {});

} // namespace jotscope
