#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

/// Tokens that another implementation made to fail, each with the reason: what the diagnosis is held against,
/// in tests for what it finds, in measurements for how soon.
namespace jotscope::corpus {

struct Failure
{
    QString name;
    QStringList causes; ///< the ids of what went wrong: one, or two that are independent of each other
    bool isProvable = true;
    std::string paste; ///< the token, or a text with it
    KeyRing keys;
    std::vector<RepairedKey> repairedKeys;
    std::optional<std::string> detachedPayload;

    [[nodiscard]] QString told() const { return causes.join('+'); }
};

struct Corpus
{
    QList<Failure> failures;
    QString complaint; ///< why there are none
};

/// What tests/interop/diagnosis_corpus.mjs makes of `seed`.
Corpus readCorpus(unsigned seed);

/// What the diagnosis has to say.
struct Answer
{
    bool isValid = false; ///< the token verifies after all
    QStringList proven;   ///< of each proven cause its steps, joined by plus signs
    QStringList named;    ///< every id that is mentioned, however sure
    std::size_t attempts = 0;
};

/// Of the first token in the paste that does not verify.
Answer diagnosed(const Failure &failure, const DiagnosisEffort &effort);

/// The ids of a cause's steps, joined by plus signs.
QString stepsOf(const Cause &cause);

/// Whether `proven`, such ids, is what went wrong, or the very same told in other words.
bool isTrueOf(const Failure &failure, const QString &proven);

enum class Outcome {
    Right,
    Missed,
    False, ///< something else is said to be proven
};

Outcome outcomeOf(const Failure &failure, const Answer &answer);

} // namespace jotscope::corpus
