#include "app/widgets/texts/finding_text.h"

#include "app/widgets/texts/time_text.h"
#include "core/findings/catalogue.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

QString inWords(const FindingArgument &argument)
{
    if (argument.name == kDurationArgument)
        return durationText(QString::fromStdString(argument.value).toLongLong());
    if (argument.name == kWordArgument || argument.name == kPartArgument)
        return QCoreApplication::translate("Word", argument.value.c_str());
    return QString::fromStdString(argument.value);
}

QString filled(const char *sentence, const Finding &finding)
{
    QString text = QCoreApplication::translate("Finding", sentence);
    // One pass from the left, so that a value that looks like a placeholder stays a value.
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(QLatin1String("%{"), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            result += text.mid(at);
            break;
        }
        result += text.mid(at, open - at);
        const std::string name = text.mid(open + 2, close - open - 2).toStdString();
        for (const FindingArgument &argument : finding.args) {
            if (argument.name != name)
                continue;
            result += inWords(argument);
            break;
        }
        at = close + 1;
    }
    return result;
}

} // namespace

QString findingMessage(const Finding &finding)
{
    const CatalogueRow *row = catalogueRow(finding.id);
    return row ? filled(row->message, finding) : QString();
}

QString findingRemedy(const Finding &finding)
{
    const CatalogueRow *row = catalogueRow(finding.id);
    return row && *row->remedy != '\0' ? filled(row->remedy, finding) : QString();
}

QString findingWords(const Finding &finding)
{
    const QString remedy = findingRemedy(finding);
    return remedy.isEmpty() ? findingMessage(finding) : findingMessage(finding) + QLatin1Char(' ') + remedy;
}

QString findingReference(const Finding &finding)
{
    const CatalogueRow *row = catalogueRow(finding.id);
    return row ? QString::fromUtf8(row->reference) : QString();
}

} // namespace jotscope
