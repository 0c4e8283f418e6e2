#include "app/inspect/tokens/token_row.h"

#include "app/widgets/texts/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

constexpr qsizetype kLongestText = 120; ///< a cell is a line; an issuer may be megabytes

/// In the order of TokenState, which is that of sorting too.
constexpr std::array kLooks = {
    TokenStateLook{Tone::Neutral, "○", QT_TRANSLATE_NOOP("TokenState", "not checked")},
    TokenStateLook{Tone::Good, "✓", QT_TRANSLATE_NOOP("TokenState", "valid")},
    TokenStateLook{Tone::Good, "✓", QT_TRANSLATE_NOOP("TokenState", "decrypted")},
    TokenStateLook{Tone::Neutral, "○", QT_TRANSLATE_NOOP("TokenState", "encrypted")},
    TokenStateLook{Tone::Warning, "!", QT_TRANSLATE_NOOP("TokenState", "not signed")},
    TokenStateLook{Tone::Warning, "!", QT_TRANSLATE_NOOP("TokenState", "unsupported")},
    TokenStateLook{Tone::Warning, "!", QT_TRANSLATE_NOOP("TokenState", "expired")},
    TokenStateLook{Tone::Warning, "!", QT_TRANSLATE_NOOP("TokenState", "not valid yet")},
    TokenStateLook{Tone::Warning, "!", QT_TRANSLATE_NOOP("TokenState", "other claims")},
    TokenStateLook{Tone::Bad, "✕", QT_TRANSLATE_NOOP("TokenState", "invalid")},
    TokenStateLook{Tone::Bad, "✕", QT_TRANSLATE_NOOP("TokenState", "not opened")},
    TokenStateLook{Tone::Bad, "✕", QT_TRANSLATE_NOOP("TokenState", "damaged")},
};

const AspectVerdict *verdictOn(const InspectedToken &token, Aspect aspect)
{
    const auto found = std::ranges::find(token.verdicts, aspect, &AspectVerdict::aspect);
    return found == token.verdicts.end() ? nullptr : &*found;
}

bool fails(const AspectVerdict *verdict)
{
    return verdict && verdict->state == AspectState::Failed;
}

TokenState stateInTime(const InspectedToken &token, TokenState good)
{
    return fails(verdictOn(token, Aspect::Claims)) ? TokenState::OtherClaims : good;
}

/// Once signature or decryption is as it should be.
TokenState stateByClaims(const InspectedToken &token, TokenState good)
{
    const AspectVerdict *time = verdictOn(token, Aspect::Time);
    if (fails(time))
        return time->why.id == "exp-in-past"     ? TokenState::Expired
               : time->why.id == "nbf-in-future" ? TokenState::NotYetValid
                                                 : TokenState::OtherClaims;
    return stateInTime(token, good);
}

/// What the state would be if only the time were another one.
std::optional<TokenState> timelyState(const InspectedToken &token, TokenState state)
{
    const AspectVerdict *time = verdictOn(token, Aspect::Time);
    const bool isTimeUnreadable =
        fails(time) && time->why.id != "exp-in-past" && time->why.id != "nbf-in-future";
    const bool isHeld = state == TokenState::Valid || state == TokenState::Decrypted ||
                        state == TokenState::Expired || state == TokenState::NotYetValid ||
                        state == TokenState::OtherClaims;
    if (!isHeld || isTimeUnreadable)
        return std::nullopt;
    return stateInTime(token, token.decryption ? TokenState::Decrypted : TokenState::Valid);
}

QString oneLine(std::string_view utf8)
{
    // Four bytes make at most two characters of UTF-16.
    const QString text =
        QString::fromUtf8(utf8.data(), std::min<qsizetype>(qsizetype(utf8.size()), 4 * kLongestText));
    return (text.size() > kLongestText ? text.left(kLongestText) + QStringLiteral("…") : text).simplified();
}

QString valueText(JsonValue value)
{
    return value.isString() ? oneLine(value.string()) : value.exists() ? oneLine(value.raw()) : QString();
}

QString formText(TokenForm form)
{
    switch (form) {
    case TokenForm::JwsCompact:
        return QStringLiteral("JWS");
    case TokenForm::JwsJson:
        return QStringLiteral("JWS JSON");
    case TokenForm::JweCompact:
        return QStringLiteral("JWE");
    case TokenForm::JweJson:
        return QStringLiteral("JWE JSON");
    case TokenForm::SdJwt:
        return QStringLiteral("SD-JWT");
    case TokenForm::Unsecured:
        break;
    }
    return QCoreApplication::translate("TokenRow", "unsecured",
                                       "a token without signature, RFC 7519 section 6");
}

QString nameText(const TokenRow &row)
{
    if (row.isKeyBinding)
        return QCoreApplication::translate("TokenRow", "Key binding");
    if (row.parent >= 0)
        return QCoreApplication::translate("TokenRow", "Token inside");
    return unnamedText(row.place);
}

} // namespace

TokenState stateOf(const InspectedToken &token)
{
    if (fails(verdictOn(token, Aspect::Structure)))
        return TokenState::Damaged;
    if (token.decryption) {
        switch (token.decryption->verdict) {
        case DecryptionVerdict::Decrypted:
            return stateByClaims(token, TokenState::Decrypted);
        case DecryptionVerdict::Failed:
            return TokenState::NotOpened;
        case DecryptionVerdict::Unsupported:
            return TokenState::Unsupported;
        case DecryptionVerdict::NoKey:
            break;
        }
        return TokenState::Encrypted;
    }
    switch (token.signature.verdict) {
    case SignatureVerdict::Valid:
        return stateByClaims(token, TokenState::Valid);
    case SignatureVerdict::Invalid:
        return TokenState::Invalid;
    case SignatureVerdict::None:
        return TokenState::NotSigned;
    case SignatureVerdict::Unsupported:
        return TokenState::Unsupported;
    case SignatureVerdict::Unverified:
        break;
    }
    return TokenState::NotChecked;
}

const TokenStateLook &lookOf(TokenState state)
{
    return kLooks[static_cast<std::size_t>(state)];
}

QString tokenStateText(TokenState state)
{
    return QCoreApplication::translate("TokenState", lookOf(state).word);
}

TokenRow::TokenRow(const InspectedToken &inspected, int rowParent, int rowPlace, bool isBinding)
    : parent(rowParent)
    , place(rowPlace)
    , isKeyBinding(isBinding)
    , form(inspected.form)
    , state(stateOf(inspected))
    , algorithm(inspected.decryption ? inspected.decryption->alg : inspected.signature.alg)
    , token(inspected.token)
    , m_name(inspected.name)
    , m_payload(inspected.payload())
{
    for (const Claim &claim : inspected.claims) {
        if (claim.name == "exp")
            expiry = claim.time;
        else if (claim.name == "nbf")
            notBefore = claim.time;
        else if (claim.name == "iss")
            m_issuer = claim.value;
        else if (claim.name == "sub")
            m_subject = claim.value;
    }
    inTime = timelyState(inspected, state);
}

TokenRow TokenRow::wordsOf(const InspectedToken &inspected)
{
    TokenRow row(inspected, -1, 0, false);
    for (int column = 0; column < kTokenColumns; ++column)
        static_cast<void>(row.text(static_cast<TokenColumn>(column))); // kept once it is read
    row.token.reset();
    row.m_payload.reset();
    row.m_issuer = {};
    row.m_subject = {};
    row.m_name.clear();
    return row;
}

TokenState stateAt(const TokenRow &row, std::chrono::seconds leeway, Instant now)
{
    if (!row.inTime)
        return row.state;
    return row.expiry && now >= *row.expiry + leeway        ? TokenState::Expired
           : row.notBefore && *row.notBefore > now + leeway ? TokenState::NotYetValid
                                                            : *row.inTime;
}

const QString &TokenRow::text(TokenColumn column) const
{
    std::optional<QString> &text = m_texts[static_cast<std::size_t>(column)];
    if (text)
        return *text;
    switch (column) {
    case TokenColumn::Name:
        text = oneLine(m_name);
        break;
    case TokenColumn::Algorithm:
        text = oneLine(algorithm);
        break;
    case TokenColumn::KeyId:
        text = valueText(token->header().member("kid"));
        break;
    case TokenColumn::Issuer:
        text = valueText(m_issuer);
        break;
    case TokenColumn::Subject:
        text = valueText(m_subject);
        break;
    default:
        text = QString();
    }
    return *text;
}

QString unnamedText(int place)
{
    return QCoreApplication::translate("TokenRow", "Token %1").arg(place + 1);
}

QString shownText(const TokenRow &row, TokenColumn column, Instant now)
{
    switch (column) {
    case TokenColumn::Name:
        return row.text(column).isEmpty() ? nameText(row) : row.text(column);
    case TokenColumn::Verdict:
        return QString::fromUtf8(lookOf(row.state).glyph) + QLatin1Char(' ') + tokenStateText(row.state);
    case TokenColumn::Expiry:
        return row.expiry ? relativeText(*row.expiry, now) : QString();
    case TokenColumn::Form:
        return formText(row.form);
    default:
        return row.text(column);
    }
}

QString columnTitle(TokenColumn column)
{
    switch (column) {
    case TokenColumn::Name:
        return QCoreApplication::translate("TokenRow", "Token", "heading of a column");
    case TokenColumn::Verdict:
        return QCoreApplication::translate("TokenRow", "Verdict", "heading of a column");
    case TokenColumn::Expiry:
        return QCoreApplication::translate("TokenRow", "Expires", "heading of a column: in 5 minutes");
    case TokenColumn::Algorithm:
        return QStringLiteral("alg");
    case TokenColumn::Form:
        return QCoreApplication::translate("TokenRow", "Form", "heading of a column: JWS, JWE, SD-JWT");
    case TokenColumn::KeyId:
        return QStringLiteral("kid");
    case TokenColumn::Issuer:
        return QStringLiteral("iss");
    case TokenColumn::Subject:
        break;
    }
    return QStringLiteral("sub");
}

QString detailText(const TokenRow &row, TokenColumn column)
{
    if (column == TokenColumn::Expiry && row.expiry)
        return localText(*row.expiry) + QLatin1Char('\n') + utcText(*row.expiry);
    return row.text(column);
}

} // namespace jotscope
