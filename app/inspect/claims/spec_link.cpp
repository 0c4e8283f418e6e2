#include "app/inspect/claims/spec_link.h"

#include <QRegularExpression>

namespace jotscope {

QUrl specLink(std::string_view reference)
{
    static const QRegularExpression rfc(
        QStringLiteral("\\bRFC (\\d+)(?:,? (section|appendix) ([A-Z0-9.]*[A-Z0-9]))?"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(reference.data(), static_cast<qsizetype>(reference.size()));
    for (const QString &one : text.split(QLatin1Char(';'))) {
        if (one.trimmed().startsWith(QLatin1String("https://")))
            return QUrl(one.trimmed());
        const QRegularExpressionMatch match = rfc.match(one);
        if (!match.hasMatch())
            continue;
        QUrl url(QStringLiteral("https://www.rfc-editor.org/rfc/rfc%1").arg(match.captured(1)));
        if (!match.captured(3).isEmpty())
            url.setFragment(match.captured(2).toLower() + QLatin1Char('-') + match.captured(3));
        return url;
    }
    return {};
}

} // namespace jotscope
