#include "app/inspect/tabs/tab_title.h"

#include "app/inspect/tokens/token_row.h"
#include "core/jose/algorithm.h"

#include <QCoreApplication>

#include <string>

namespace jotscope {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TabTitle", text);
}

QString kindOf(const InspectedToken &token)
{
    switch (token.form) {
    case TokenForm::JwsCompact:
    case TokenForm::JwsJson:
        return QStringLiteral("JWS");
    case TokenForm::JweCompact:
    case TokenForm::JweJson:
        return QStringLiteral("JWE");
    case TokenForm::SdJwt:
        return QStringLiteral("SD-JWT");
    case TokenForm::Unsecured:
        break;
    }
    return say(QT_TRANSLATE_NOOP("TabTitle", "Unsecured JWT"));
}

/// Empty where the token names none that is registered.
QString algorithmOf(const InspectedToken &token)
{
    if (token.form == TokenForm::Unsecured)
        return {};
    const std::string &name = token.decryption ? token.decryption->alg : token.signature.alg;
    const bool isKnown = findJwsAlgorithm(name) || findJweAlgorithm(name);
    return isKnown ? QString::fromStdString(name) : QString();
}

} // namespace

QString TabTitle::shown() const
{
    return (sign + QLatin1Char(' ') + text).trimmed();
}

QString TabTitle::spoken() const
{
    return verdict.isEmpty()
               ? text
               : QCoreApplication::translate("TabTitle", "%1, %2", "a tab's name and its verdict")
                     .arg(text, verdict);
}

TabTitle tabTitle(const Inspection &inspection, bool isEmpty)
{
    if (isEmpty)
        return {say(QT_TRANSLATE_NOOP("TabTitle", "Empty")), {}, {}};
    if (inspection.tokens.empty())
        return {say(QT_TRANSLATE_NOOP("TabTitle", "Text")), {}, {}};
    const auto count = static_cast<int>(inspection.tokens.size());
    if (count > 1)
        return {QCoreApplication::translate("TabTitle", "%n token(s)", nullptr, count), {}, {}};
    const InspectedToken &token = inspection.tokens.front();
    const TokenState state = stateOf(token);
    return {(kindOf(token) + QLatin1Char(' ') + algorithmOf(token)).trimmed(),
            QString::fromUtf8(lookOf(state).glyph), tokenStateText(state)};
}

} // namespace jotscope
