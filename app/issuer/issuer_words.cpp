#include "app/issuer/issuer_words.h"

#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/time_text.h"
#include "core/text/utf8.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

/// For `tr`, which wants a context.
struct IssuerLog
{
    Q_DECLARE_TR_FUNCTIONS(jotscope::IssuerLog)
};

QString issuedWords(const IssuerLogEntry &entry, const QString &what)
{
    QStringList parts = {what, IssuerLog::tr("expires %1", "a token, in 5 minutes")
                                   .arg(relativeText(entry.at + entry.lifetime, entry.at))};
    parts << (entry.scope.empty() ? IssuerLog::tr("no scope")
                                  : IssuerLog::tr("scope %1").arg(words(entry.scope)));
    if (entry.hasRefreshToken)
        parts << IssuerLog::tr("with a refresh token");
    parts << IssuerLog::tr("key %1", "its kid").arg(words(excerpt(entry.kid, 16)));
    parts << IssuerLog::tr("jti %1", "a token's id").arg(words(entry.tokenId));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString eventWords(const IssuerLogEntry &entry)
{
    switch (entry.event) {
    case IssuerEvent::MetadataServed:
        return IssuerLog::tr("Said where everything is");
    case IssuerEvent::KeySetServed:
        return IssuerLog::tr("Gave the public keys");
    case IssuerEvent::OverviewServed:
        return IssuerLog::tr("Listed its addresses");
    case IssuerEvent::PreflightAnswered:
        return IssuerLog::tr("Told a browser what its page may send");
    case IssuerEvent::TokenIssued:
        return issuedWords(entry, IssuerLog::tr("Access token issued"));
    case IssuerEvent::TokenRefreshed:
        return issuedWords(entry, IssuerLog::tr("Access token refreshed"));
    case IssuerEvent::TokenRefused:
        return IssuerLog::tr("Refused, %1: %2", "an error code and its description, in English")
            .arg(words(entry.error), words(entry.reason));
    case IssuerEvent::PathUnknown:
        return IssuerLog::tr("There is nothing at this address");
    case IssuerEvent::MethodWrong:
        return IssuerLog::tr("This address does not take that method");
    case IssuerEvent::HostForeign:
        return IssuerLog::tr("Refused: the request is for %1, which is not this machine", "a host")
            .arg(words(entry.reason));
    case IssuerEvent::OriginForeign:
        return IssuerLog::tr("Refused: a page of %1 asked, which is not of this machine", "an origin")
            .arg(words(entry.reason));
    case IssuerEvent::RequestTooLarge:
        break;
    }
    return IssuerLog::tr("Cut off: the request was larger than any for a token");
}

QString requestWords(const IssuerLogEntry &entry)
{
    return entry.method.empty() ? QStringLiteral("–")
                                : words(entry.method) + QLatin1Char(' ') + words(entry.path);
}

} // namespace jotscope
