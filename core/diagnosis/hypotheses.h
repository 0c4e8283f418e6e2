#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/readings.h"

#include <optional>
#include <span>
#include <string_view>

/// The catalogue of causes, as tables. To add one is to write one function and its row, here or in the file
/// of its table, one row of findings, and one test.
namespace jotscope {

/// What happens often, or makes a handful of offers, is tried before what is rare, or offers hundreds.
enum class Turn { Early, Late };

/// Offers what the secret may really be, given `secret`, the bytes taken for it. Applied to its own readings
/// too, so that two slips in one secret are found.
struct SecretHypothesis
{
    std::string_view id; ///< of the finding
    void (*offer)(std::string_view secret, Readings &secrets);
    /// What the text as it was given is to be taken as, where that is all there is to it.
    std::optional<SecretEncoding> encoding = {};
    Turn turn = Turn::Early;
};

/// Offers the texts that a key may have been taken for as an HMAC secret.
struct KeyTextHypothesis
{
    std::string_view id;
    void (*offer)(const Key &key, Readings &secrets);
};

/// Offers what may have been signed in place of the signing input.
struct InputHypothesis
{
    std::string_view id;
    void (*offer)(const Case &subject, Readings &inputs);
    Turn turn = Turn::Early;
};

/// Offers the signature that the token's may have been made from.
struct SignatureHypothesis
{
    std::string_view id;
    void (*offer)(const Case &subject, Readings &signatures);
};

/// Offers the whole token, in compact form, that was changed into this one on its way.
struct TokenHypothesis
{
    std::string_view id;
    void (*offer)(const Case &subject, Readings &tokens);
    Turn turn = Turn::Early;
};

/// Sees something in the token or in a key that needs no verification to be worth telling. Never Proven,
/// unless what it tells of is no matter of signatures.
struct Observation
{
    std::string_view id;
    std::optional<Cause> (*observe)(const Case &subject);
};

std::span<const SecretHypothesis> secretHypotheses();
std::span<const KeyTextHypothesis> keyTextHypotheses();
std::span<const InputHypothesis> inputHypotheses();
std::span<const SignatureHypothesis> signatureHypotheses();
std::span<const TokenHypothesis> tokenHypotheses();
std::span<const Observation> observations();

} // namespace jotscope
