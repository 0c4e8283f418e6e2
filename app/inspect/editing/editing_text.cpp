#include "app/inspect/editing/editing_text.h"

#include "app/widgets/texts/finding_text.h"
#include "core/jose/keys/names/key_name.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

constexpr qsizetype kLongestValue = 80;

} // namespace

QString signatureText(const Token &token, const EditedSignature &signature)
{
    if (token.isEncrypted())
        return QCoreApplication::translate("Editing", "It is encrypted as it was pasted.");
    using Fate = EditedSignature::Fate;
    switch (signature.fate) {
    case Fate::Kept:
        return QCoreApplication::translate("Editing", "Its signature is the pasted one.");
    case Fate::Made:
        return QCoreApplication::translate("Editing", "It is signed anew with this key: %1")
            .arg(QString::fromStdString(keyName(*signature.key)));
    case Fate::Unsigned:
        return QCoreApplication::translate("Editing", "It has no signature now, as its header asks.");
    case Fate::Outdated:
        break;
    }
    const QString text =
        QCoreApplication::translate("Editing", "Its signature is the pasted one and no longer fits.");
    return signature.why ? text + QLatin1Char(' ') + findingMessage(*signature.why) : text;
}

QString valueText(const std::string &json)
{
    const QString text = QString::fromStdString(json).simplified();
    return text.size() <= kLongestValue ? text : text.left(kLongestValue) + QChar(0x2026);
}

} // namespace jotscope
