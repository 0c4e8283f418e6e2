#include "core/drawing/drawing.h"

#include "core/drawing/families/building.h"
#include "core/findings/catalogue.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace jotscope {

namespace {

using drawing::Subject;

constexpr std::size_t kMostSignatures = 8;

struct FamilyRow
{
    SignatureScheme scheme;
    void (*draw)(const Subject &, SignatureDrawing &);
};

/// Of the others, the length alone says something.
constexpr std::array kFamilies = {
    FamilyRow{SignatureScheme::Hmac, drawing::drawMac},
    FamilyRow{SignatureScheme::RsaPkcs1, drawing::drawRsa},
    FamilyRow{SignatureScheme::RsaPss, drawing::drawRsa},
    FamilyRow{SignatureScheme::Ecdsa, drawing::drawEcdsa},
    FamilyRow{SignatureScheme::EdDsa, drawing::drawEdDsa},
};

KeyRing triedKeys(const SignatureCheck &check)
{
    KeyRing keys;
    if (check.key)
        keys.push_back(check.key);
    for (const KeyAttempt &attempt : check.attempts) {
        const bool wasTried = attempt.outcome == KeyAttempt::Outcome::Verified ||
                              attempt.outcome == KeyAttempt::Outcome::Mismatch;
        if (wasTried && attempt.key != check.key)
            keys.push_back(attempt.key);
    }
    // The one that verifies, though the token is malformed, says more than the first that was tried.
    std::stable_partition(keys.begin(), keys.end(), [&](const KeyPointer &key) {
        return std::ranges::any_of(check.attempts, [&](const KeyAttempt &attempt) {
            return attempt.key == key && attempt.outcome == KeyAttempt::Outcome::Verified;
        });
    });
    return keys;
}

/// What the algorithm demands, or the key where the algorithm leaves it to that.
std::optional<std::size_t> demandedSize(const Subject &subject)
{
    if (!subject.algorithm)
        return std::nullopt;
    if (subject.algorithm->scheme == SignatureScheme::None || subject.algorithm->signatureSize != 0)
        return subject.algorithm->signatureSize;
    if (subject.algorithm->scheme == SignatureScheme::EdDsa) {
        const std::size_t large = 2 * crypto::fieldSize(crypto::Curve::Ed448);
        const std::size_t small = 2 * crypto::fieldSize(crypto::Curve::Ed25519);
        if (subject.keys.empty())
            return subject.signature.size() == large ? large : small;
        return 2 * crypto::fieldSize(*subject.keys.front()->asymmetric()->curve());
    }
    if (subject.keys.empty())
        return std::nullopt;
    const auto fitting = std::ranges::find_if(subject.keys, [&](const KeyPointer &key) {
        return drawing::rsaSize(*key) == subject.signature.size();
    });
    return drawing::rsaSize(fitting != subject.keys.end() ? **fitting : *subject.keys.front());
}

} // namespace

SignatureDrawing drawSignature(const Token &token, const JwsSignature &signature, const SignatureCheck &check,
                               std::optional<std::string_view> detachedPayload)
{
    SignatureDrawing drawing;
    const TokenPart *part = token.at(signature.signature);
    if (!part)
        return drawing;
    const SigningInput input = token.signingInput(signature, detachedPayload);
    const Subject subject{
        findJwsAlgorithm(check.alg), triedKeys(check), part->bytes(),
        signature.signature,         input.view(),     check.verdict != SignatureVerdict::Unverified};
    const auto demanded = demandedSize(subject);
    const bool isByKey = subject.algorithm && keyTypeOf(subject.algorithm->scheme) == KeyType::Rsa;
    drawing.sections.push_back(
        drawing::lengthSection(subject.part, subject.signature.size(), demanded,
                               isByKey || !subject.algorithm ? std::string() : check.alg));
    const auto row = subject.algorithm
                         ? std::ranges::find(kFamilies, subject.algorithm->scheme, &FamilyRow::scheme)
                         : kFamilies.end();
    if (row != kFamilies.end())
        row->draw(subject, drawing);
    else if (!subject.signature.empty() && !(subject.algorithm && subject.signature.size() == demanded))
        drawing.sections.push_back(drawing::plainSection(subject, demanded));
    return drawing;
}

SignatureDrawing drawToken(const InspectedToken &token, std::optional<std::string_view> detachedPayload)
{
    SignatureDrawing whole;
    if (token.decryption) {
        drawing::drawEncryption(token, whole);
        return whole;
    }
    const std::vector<JwsSignature> &signatures = token.token->signatures;
    const std::size_t count = std::min(signatures.size(), kMostSignatures);
    for (std::size_t i = 0; i < count; ++i) {
        const SignatureCheck &check = i < token.signatures.size() ? token.signatures[i] : token.signature;
        if (signatures.size() > 1) {
            DrawnSection heading;
            heading.isHeading = true;
            heading.title = {JOT_TEXT("Drawing", "Signature %{number} of %{count}: %{alg}"),
                             {{"number", std::to_string(i + 1)},
                              {"count", std::to_string(signatures.size())},
                              {"alg", check.alg.empty() ? "?" : check.alg}}};
            whole.sections.push_back(std::move(heading));
        }
        SignatureDrawing one = drawSignature(*token.token, signatures[i], check, detachedPayload);
        std::ranges::move(one.sections, std::back_inserter(whole.sections));
    }
    return whole;
}

} // namespace jotscope
