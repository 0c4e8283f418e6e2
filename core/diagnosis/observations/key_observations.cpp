#include "core/diagnosis/observations/observations.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

using Outcome = KeyAttempt::Outcome;

bool hasOutcome(const Case &subject, Outcome outcome)
{
    const std::vector<KeyAttempt> &attempts = subject.subject.check.attempts;
    return std::ranges::find(attempts, outcome, &KeyAttempt::outcome) != attempts.end();
}

/// Whether every key on hand was passed over for what it is, rather than for what it may be used for.
bool fitsNoKey(const Case &subject)
{
    const std::vector<KeyAttempt> &attempts = subject.subject.check.attempts;
    return !attempts.empty() && std::ranges::all_of(attempts, [](const KeyAttempt &attempt) {
        return attempt.outcome == Outcome::WrongType || attempt.outcome == Outcome::WrongCurve;
    });
}

/// The algorithm that such a key is for, by the plainest of its names; empty for a key that cannot sign.
std::string_view algorithmOf(const Key &key)
{
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        const bool fits = fitsType(key, row) && fitsCurve(key, row) && fitsParameterSet(key, row);
        if (row.scheme != SignatureScheme::None && row.standing == Standing::Current && fits)
            return row.name;
    }
    return {};
}

std::optional<Cause> mismatch(const Case &subject, std::string_view id, Outcome outcome)
{
    std::string names;
    for (const KeyAttempt &attempt : subject.subject.check.attempts) {
        const std::string_view name = algorithmOf(*attempt.key);
        if (attempt.outcome == outcome && !name.empty() && names.find(name) == names.npos)
            names.append(names.empty() ? "" : ", ").append(name);
    }
    if (names.empty())
        return std::nullopt;
    return Cause{{makeFinding(id, subject.header.parameter("alg").where(),
                              {{"alg", excerpt(subject.alg)}, {"actual", names}})},
                 Certainty::Likely,
                 true,
                 {},
                 nullptr};
}

} // namespace

std::optional<Cause> seeOtherKeyType(const Case &subject)
{
    if (!fitsNoKey(subject) || hasOutcome(subject, Outcome::WrongCurve))
        return std::nullopt;
    return mismatch(subject, "alg-key-type-mismatch", Outcome::WrongType);
}

std::optional<Cause> seeOtherCurve(const Case &subject)
{
    if (!fitsNoKey(subject))
        return std::nullopt;
    return mismatch(subject, "alg-curve-mismatch", Outcome::WrongCurve);
}

} // namespace jotscope
