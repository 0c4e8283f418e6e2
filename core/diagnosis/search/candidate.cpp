#include "core/diagnosis/search/candidate.h"

#include "core/diagnosis/keys/embedded_keys.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Of one secret on hand; two slips can be combined in many ways.
constexpr std::size_t kSecretReadings = 4'000;

using Outcome = KeyAttempt::Outcome;

bool isNamed(const Key &key, std::string_view kid)
{
    return key.attributes().kid == kid || (key.type() != KeyType::Oct && key.thumbprint() == kid);
}

/// Why the verifier passed the key over, where it did, though its type would have done.
std::optional<Finding> stepPastObstacle(const Case &subject, const KeyPointer &key)
{
    const auto attempt = std::ranges::find(subject.subject.check.attempts, key, &KeyAttempt::key);
    if (attempt == subject.subject.check.attempts.end())
        return std::nullopt;
    const ByteRange where = subject.header.parameter("alg").where();
    if (attempt->outcome == Outcome::ForbiddenByUse)
        return makeFinding(key->attributes().use == "enc" ? "key-use-enc-chosen" : "key-use-forbids", where,
                           {{"key", keyName(*key)}});
    if (attempt->outcome == Outcome::ForbiddenByAlg)
        return makeFinding("key-alg-forbids", where,
                           {{"key", keyName(*key)},
                            {"keyalg", excerpt(key->attributes().alg)},
                            {"alg", excerpt(subject.alg)}});
    return std::nullopt;
}

/// A key that the header's `kid` does not mean. It is tried by the verifier too, so that this shows only
/// where something else is wrong besides.
std::optional<Finding> stepPastKid(const Case &subject, const Key &key)
{
    const std::string kid = subject.header.string("kid");
    if (kid.empty() || isNamed(key, kid))
        return std::nullopt;
    const KeyRing &keys = subject.subject.keys;
    const bool isOtherNamed =
        std::ranges::any_of(keys, [&](const KeyPointer &other) { return isNamed(*other, kid); });
    const ByteRange where = subject.header.parameter("kid").where();
    if (isOtherNamed)
        return makeFinding("key-other-in-set", where, {{"named", excerpt(kid)}, {"key", keyName(key)}});
    if (!key.attributes().kid.empty())
        return makeFinding("key-kid-mismatch", where, {{"kid", excerpt(kid)}, {"key", keyName(key)}});
    return std::nullopt;
}

/// A sloppy decoder reads more than the encoding has.
bool decodesTo(std::string_view text, SecretEncoding encoding, std::string_view bytes)
{
    const KeyImport import = importSecret(text, encoding, {});
    return !import.keys.empty() && import.keys.front()->mac()->secret().view() == bytes;
}

Readings readingsOf(std::string_view secret, std::size_t depth, Turn turn)
{
    Readings readings;
    readings.offer(std::string(secret), std::vector<Finding>{});
    std::size_t begin = 0;
    for (std::size_t level = 0; level < depth; ++level) {
        const std::size_t end = readings.all().size();
        for (std::size_t i = begin; i < end && readings.all().size() < kSecretReadings; ++i) {
            const std::vector<Finding> before = readings.all()[i].steps;
            Readings further;
            for (const SecretHypothesis &hypothesis : secretHypotheses()) {
                if (hypothesis.turn <= turn)
                    hypothesis.offer(readings.all()[i].value, further);
            }
            for (const Reading &reading : further.all()) {
                std::vector<Finding> steps = before;
                steps.insert(steps.end(), reading.steps.begin(), reading.steps.end());
                readings.offer(reading.value, std::move(steps));
            }
        }
        begin = end;
    }
    return readings;
}

} // namespace

std::vector<KeyCandidate> keyCandidates(const Case &subject)
{
    std::vector<KeyCandidate> candidates;
    for (const KeyPointer &key : subject.subject.keys) {
        KeyCandidate candidate{key, {}, {}};
        std::optional<Finding> step = stepPastObstacle(subject, key);
        if (!step)
            step = stepPastKid(subject, *key);
        if (step)
            candidate.steps.push_back(*std::move(step));
        candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, {}, [](const KeyCandidate &one) { return one.steps.size(); });
    for (const RepairedKey &repaired : subject.subject.repairedKeys)
        candidates.push_back({repaired.key, {repaired.damage}, {KeyFix{repaired.text}}});
    for (const RepairedKey &embedded : embeddedKeys(subject))
        candidates.push_back({embedded.key, {embedded.damage}, {}});
    return candidates;
}

std::vector<KeyCandidate> otherSecrets(const std::vector<KeyCandidate> &keys)
{
    std::vector<std::pair<const KeyCandidate *, Readings>> readings;
    std::size_t most = 0;
    for (const KeyCandidate &candidate : keys) {
        const crypto::MacKey *mac = candidate.key->mac();
        if (!mac || !candidate.steps.empty())
            continue;
        readings.emplace_back(&candidate, readingsOf(mac->secret().view(), 1, Turn::Late));
        most = std::max(most, readings.back().second.all().size());
    }
    std::vector<KeyCandidate> others;
    for (std::size_t rank = 1; rank < most; ++rank) { // the first is the secret as it stands
        for (const auto &[candidate, secrets] : readings) {
            if (rank >= secrets.all().size())
                continue;
            const Reading &reading = secrets.all()[rank];
            const Key &origin = *candidate->key;
            others.push_back({std::make_shared<const Key>(SecretBytes(reading.value), origin.attributes()),
                              reading.steps,
                              {secretFix(origin, reading)},
                              candidate->key});
        }
    }
    return others;
}

const std::vector<Reading> &SecretReadings::of(const KeyPointer &key, std::size_t depth, Turn turn)
{
    const auto [readings, isNew] = m_readings.try_emplace({key, depth, turn});
    const crypto::MacKey *mac = key->mac();
    if (isNew && mac)
        readings->second = readingsOf(mac->secret().view(), depth, turn);
    return readings->second.all();
}

const std::vector<Reading> &SecretReadings::textsOf(const KeyPointer &key)
{
    const auto [texts, isNew] = m_texts.try_emplace(key);
    if (isNew && key->asymmetric()) {
        for (const KeyTextHypothesis &hypothesis : keyTextHypotheses())
            hypothesis.offer(*key, texts->second);
    }
    return texts->second.all();
}

SecretFix secretFix(const Key &origin, const Reading &reading)
{
    const auto shared = [](std::string_view text) {
        return std::make_shared<const SecretBytes>(text);
    };
    if (reading.steps.size() == 1 && origin.mac()) {
        const auto row =
            std::ranges::find(secretHypotheses(), reading.steps.front().id, &SecretHypothesis::id);
        const std::string_view given = origin.mac()->secret().view();
        if (row != secretHypotheses().end() && row->encoding &&
            decodesTo(given, *row->encoding, reading.value))
            return {*row->encoding, shared(given)};
    }
    if (isValidUtf8(reading.value))
        return {SecretEncoding::Utf8, shared(reading.value)};
    return {SecretEncoding::Base64, shared(encodeBase64(reading.value))};
}

} // namespace jotscope
