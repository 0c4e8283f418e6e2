#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace jotscope {

class SuiteGround;

/// What a correct verifier does with a token.
enum class Expectation : std::uint8_t { Refuse, Accept };

/// What a case needs, where it does not say something about every verifier.
enum class SuiteNeed : std::uint8_t {
    Nothing,
    KeyPair, ///< a public key that an attacker may have
    Rsa,
    Ecdsa,
    EdDsa,
    Hmac,
    Hash,         ///< an algorithm whose hash can be another
    EncryptedFor, ///< a public key that something can be encrypted for
    SecondKey,    ///< a second key of the issuer's
    Type,         ///< a `typ` that is expected
};

/// A row of the table.
struct SuiteCase
{
    std::string_view id;   ///< stable kebab-case, part of the command line's contract
    const char *tests;     ///< what a verifier that fails it gets wrong, a sentence in context "Suite"
    const char *reference; ///< the specification that demands it
    Expectation expectation;
    SuiteNeed need;
    std::string (*make)(const SuiteGround &ground);
};

/// Cases of one subject.
struct SuiteSubject
{
    const char *title; ///< in context "Suite"
    std::span<const SuiteCase> cases;
};

/// Every case.
std::span<const SuiteSubject> suiteSubjects();

std::string_view expectationName(Expectation expectation); ///< `refuse`, `accept`
const char *needText(SuiteNeed need);                      ///< a clause, in context "Suite"

} // namespace jotscope
