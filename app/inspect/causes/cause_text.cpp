#include "app/inspect/causes/cause_text.h"

#include "app/widgets/texts/finding_text.h"
#include "core/jose/keys/names/key_name.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace jotscope {

namespace {

/// The names of this room's sentences for the translators.
struct Causes
{
    Q_DECLARE_TR_FUNCTIONS(Causes)
};

template<typename Kind>
const Kind *fixOf(const Cause &cause)
{
    for (const Fix &fix : cause.fixes) {
        if (const auto *found = std::get_if<Kind>(&fix))
            return found;
    }
    return nullptr;
}

bool isAbout(const Cause &cause, std::string_view id)
{
    return std::ranges::find(cause.steps, id, &Finding::id) != cause.steps.end();
}

/// The text was right, and only taken for something else.
bool isOtherReading(const Cause &cause)
{
    return cause.steps.size() == 1 && cause.steps.front().id.starts_with("secret-is-");
}

QString secretFixText(const Cause &cause, const SecretFix &fix)
{
    if (isAbout(cause, "secret-well-known"))
        return Causes::tr("Use this secret");
    if (isOtherReading(cause)) {
        switch (fix.encoding) {
        case SecretEncoding::Base64:
            return Causes::tr("Use the secret as base64");
        case SecretEncoding::Base64Url:
            return Causes::tr("Use the secret as base64url");
        case SecretEncoding::Hex:
            return Causes::tr("Use the secret as hexadecimal");
        case SecretEncoding::Utf8:
            break;
        }
    }
    return Causes::tr("Use the corrected secret");
}

} // namespace

CertaintyLook lookOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proven:
        return {Tone::Accent, "✓", Causes::tr("Proven", "certainty of a cause")};
    case Certainty::Likely:
        return {Tone::Warning, "≈", Causes::tr("Likely", "certainty of a cause")};
    case Certainty::Possible:
        break;
    }
    return {Tone::Neutral, "?", Causes::tr("Possible", "certainty of a cause")};
}

QString causeSentence(const Cause &cause)
{
    QStringList sentences;
    for (const Finding &step : cause.steps)
        sentences << findingMessage(step);
    return sentences.join(QLatin1Char(' '));
}

QString proofText(const Cause &cause)
{
    if (cause.certainty != Certainty::Proven)
        return {};
    if (!cause.key)
        return Causes::tr("With that undone, the signature verifies.");
    return Causes::tr("With that undone, the key %1 verifies the signature.")
        .arg(QString::fromStdString(keyName(*cause.key)));
}

QString fixText(const Cause &cause)
{
    const auto *secret = fixOf<SecretFix>(cause);
    const auto *key = fixOf<KeyFix>(cause);
    const auto *token = fixOf<TokenFix>(cause);
    if (token && secret)
        return Causes::tr("Use the corrected secret and token");
    if (token && key)
        return Causes::tr("Use the corrected key and token");
    if (token)
        return Causes::tr("Use the corrected token");
    if (secret)
        return secretFixText(cause, *secret);
    if (key)
        return isAbout(cause, "jwe-authjs") ? Causes::tr("Use this key") : Causes::tr("Use the repaired key");
    return {};
}

QString fixedText(const Cause &cause)
{
    QStringList sentences;
    if (const auto *secret = fixOf<SecretFix>(cause)) {
        const bool isRead = isOtherReading(cause) && secret->encoding != SecretEncoding::Utf8;
        sentences << (isRead ? Causes::tr("The secret is now read in its encoding.")
                             : Causes::tr("The key field now holds the secret that verifies."));
    }
    if (fixOf<KeyFix>(cause))
        sentences << Causes::tr("The key field now holds the key that verifies.");
    if (fixOf<TokenFix>(cause))
        sentences << Causes::tr("The text now holds the corrected token.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace jotscope
