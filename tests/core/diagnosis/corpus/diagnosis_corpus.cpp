#include "tests/core/diagnosis/corpus/diagnosis_corpus.h"

#include "core/crypto/recovery/ed_dsa_prehash.h"
#include "core/diagnosis/keys/key_repair.h"
#include "core/inspect/token_diagnosis.h"
#include "core/jose/keys/key_generation.h"
#include "tests/interop/exchange/peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

namespace jotscope::corpus {

namespace {

constexpr int kLongestRun = 240'000; ///< in milliseconds
constexpr qsizetype kErrorText = 600;

/// Where two ids describe the very same bytes, so that no verification tells them apart.
struct Equivalent
{
    const char *told;
    const char *proven;
    const char *reason;
};

constexpr Equivalent kEquivalents[] = {
    {"secret-is-base64", "secret-is-base64url", "a text without + / - _ is the same in both alphabets"},
    {"secret-is-jwk-text", "secret-should-be-encoded", "the k of a JWK is its bytes in base64url"},
    {"secret-has-bom", "secret-invisible-characters", "the byte order mark is one of them"},
    {"secret-is-base64+secret-trailing-newline", "secret-is-base64", "base64 is read with its line ends"},
    {"secret-is-hex+secret-trailing-newline", "secret-is-hex", "hex is read with its line ends"},
    {"secret-is-base64url+secret-surrounding-whitespace", "secret-is-base64url", "and with its blanks"},
    {"input-payload-only", "input-decoded-bytes", "the decoded payload alone is both"},
    {"input-hashed-twice", "input-prehashed", "what is hashed before the algorithm hashes is hashed twice"},
    {"input-prehashed", "input-hashed-twice", "likewise"},
    {"input-alb-padding", "input-with-padding", "it is padding; only who puts it there is told besides"},
    {"input-reserialised", "header-changed", "another spelling of the header is a change of it"},
    {"token-truncated", "sig-truncated", "the end of a token is the end of its signature"},
    {"sig-truncated", "token-truncated", "likewise"},
    {"token-extra-characters", "sig-extra-bytes", "what follows a token follows its signature"},
    {"sig-extra-bytes", "token-extra-characters", "likewise"},
    {"token-encoded-twice", "input-unencoded-payload", "what the payload decodes to was signed"},
    {"sig-standard-base64", "token-re-encoded", "a token whose other parts are the same in both alphabets"},
    {"sig-standard-base64", "sig-padded+sig-standard-base64", "standard base64 is padded"},
    {"payload-detached-differs", "input-reserialised", "what differs are line ends and blanks"},
    {"secret-is-base64+secret-quoted", "secret-is-base64", "decoders that skip what is foreign skip quotes"},
    {"key-text-damaged", "key-pem-escaped", "line ends that became blanks are lost line ends"},
    {"key-pem-escaped", "key-text-damaged", "likewise"},
};

bool areSame(const QString &told, const QString &proven)
{
    return told == proven || std::ranges::any_of(kEquivalents, [&](const Equivalent &row) {
               return told == row.told && proven == row.proven;
           });
}

QString scriptComplaint(QProcess &process)
{
    const QString said = process.error() == QProcess::FailedToStart
                             ? process.errorString()
                             : QString::fromUtf8(process.readAllStandardError().left(kErrorText));
    return QStringLiteral("The corpus could not be made. %1 %2").arg(interop::peers().front().remedy, said);
}

std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

/// As a person gives them: what is no sound key as it stands is repaired.
void addKey(Failure &failure, const QJsonObject &given)
{
    const std::string label = "key " + std::to_string(failure.keys.size() + 1);
    KeyImport import;
    if (given.contains("secret")) {
        const auto encoding = findSecretEncoding(textOf(given["encoding"]));
        import = importSecret(textOf(given["secret"]), encoding.value_or(SecretEncoding::Utf8), label);
    } else {
        import = importKeys(textOf(given["key"]), label);
        for (RepairedKey &key : repairKeys(textOf(given["key"]), label))
            failure.repairedKeys.push_back(std::move(key));
    }
    failure.keys.insert(failure.keys.end(), import.keys.begin(), import.keys.end());
}

Failure failureFrom(const QJsonObject &line)
{
    Failure failure;
    failure.name = line["name"].toString();
    const QJsonArray causes = line["causes"].toArray();
    for (const QJsonValue &cause : causes)
        failure.causes << cause.toString();
    failure.isProvable = line["provable"].toBool();
    failure.paste = textOf(line.contains("paste") ? line["paste"] : line["token"]);
    if (line.contains("payload"))
        failure.detachedPayload = textOf(line["payload"]);
    const QJsonArray keys = line["keys"].toArray();
    for (const QJsonValue &key : keys)
        addKey(failure, key.toObject());
    return failure;
}

bool hasPrehashedEdDsa()
{
    const auto key = generateKey(*findKeyKind("Ed25519"), {}, crypto::systemRandom());
    return crypto::verifyPrehashedEdDsa(*(*key)->asymmetric(), "", std::string(64, '\0')).has_value();
}

void nameFindings(Answer &answer, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (const QString id = QString::fromStdString(std::string(finding.id)); !answer.named.contains(id))
            answer.named << id;
    }
}

} // namespace

Corpus readCorpus(unsigned seed)
{
    QProcess process;
    process.start("node", {QStringLiteral(JOTSCOPE_INTEROP_SCRIPTS "/diagnosis_corpus.mjs"),
                           interop::npmFolder(), QString::number(seed)});
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(kLongestRun);
    Corpus corpus;
    if (!hasEnded || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        corpus.complaint = scriptComplaint(process);
        return corpus;
    }
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        Failure failure = failureFrom(QJsonDocument::fromJson(line).object());
        // OpenSSL has the prehashed forms from 3.2 on; before, nothing can prove them.
        if (!failure.causes.contains("alg-ed25519ph") || hasPrehashedEdDsa())
            corpus.failures << std::move(failure);
    }
    return corpus;
}

Answer diagnosed(const Failure &failure, const DiagnosisEffort &effort)
{
    const Inspection inspection = inspect(failure.paste, failure.keys, {}, {}, failure.detachedPayload);
    Answer answer;
    nameFindings(answer, inspection.findings);
    const auto failing = std::ranges::find_if(inspection.tokens, needsDiagnosis);
    if (failing == inspection.tokens.end()) {
        answer.isValid = !inspection.tokens.empty();
        return answer;
    }
    nameFindings(answer, failing->findings);
    const Diagnosis diagnosis =
        diagnoseToken(inspection, *failing,
                      {failure.keys, failure.paste, failure.detachedPayload, failure.repairedKeys}, effort);
    answer.attempts = diagnosis.attempts;
    for (const Cause &cause : diagnosis.causes) {
        nameFindings(answer, cause.steps);
        if (cause.certainty == Certainty::Proven)
            answer.proven << stepsOf(cause);
    }
    return answer;
}

QString stepsOf(const Cause &cause)
{
    QStringList ids;
    for (const Finding &step : cause.steps)
        ids << QString::fromStdString(std::string(step.id));
    return ids.join('+');
}

bool isTrueOf(const Failure &failure, const QString &proven)
{
    QStringList steps = proven.split('+');
    std::ranges::sort(steps);
    if (areSame(failure.told(), steps.join('+')))
        return true;
    if (steps.size() != failure.causes.size())
        return false;
    do {
        if (std::ranges::equal(failure.causes, steps, areSame))
            return true;
    } while (std::ranges::next_permutation(steps).found);
    return false;
}

Outcome outcomeOf(const Failure &failure, const Answer &answer)
{
    const auto isTrue = [&](const QString &proven) {
        return isTrueOf(failure, proven);
    };
    if (!std::ranges::all_of(answer.proven, isTrue))
        return Outcome::False;
    const bool isRight =
        failure.isProvable ? !answer.proven.isEmpty() : answer.named.contains(failure.told());
    return isRight ? Outcome::Right : Outcome::Missed;
}

} // namespace jotscope::corpus
