#include "app/inspect/answer/signature_view.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/theme.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/encodings/hex.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace jotscope {

namespace {

constexpr std::size_t kShownBytes = 512;
constexpr std::size_t kShownAttempts = 8;
constexpr qsizetype kLongestName = 40; ///< of an algorithm that nobody knows

/// Empty where there is no signature.
QString schemeName(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::Hmac:
        return QStringLiteral("HMAC");
    case SignatureScheme::RsaPkcs1:
        return QStringLiteral("RSASSA-PKCS1-v1_5");
    case SignatureScheme::RsaPss:
        return QStringLiteral("RSASSA-PSS");
    case SignatureScheme::Ecdsa:
        return QStringLiteral("ECDSA");
    case SignatureScheme::EdDsa:
        return QStringLiteral("EdDSA");
    case SignatureScheme::MlDsa:
        return QStringLiteral("ML-DSA");
    case SignatureScheme::None:
        break;
    }
    return {};
}

QString outcomeText(KeyAttempt::Outcome outcome)
{
    switch (outcome) {
    case KeyAttempt::Outcome::Verified:
        return SignatureView::tr("verifies it");
    case KeyAttempt::Outcome::Mismatch:
        return SignatureView::tr("does not fit");
    case KeyAttempt::Outcome::WrongType:
        return SignatureView::tr("not tried: another kind of key");
    case KeyAttempt::Outcome::WrongCurve:
        return SignatureView::tr("not tried: another curve");
    case KeyAttempt::Outcome::ForbiddenByUse:
        return SignatureView::tr("not tried: not meant for signatures");
    case KeyAttempt::Outcome::ForbiddenByAlg:
        break;
    }
    return SignatureView::tr("not tried: meant for another algorithm");
}

QString outcomeText(DecryptionAttempt::Outcome outcome)
{
    switch (outcome) {
    case DecryptionAttempt::Outcome::Decrypted:
        return SignatureView::tr("opens it");
    case DecryptionAttempt::Outcome::Mismatch:
        return SignatureView::tr("does not open it");
    case DecryptionAttempt::Outcome::WrongType:
        return SignatureView::tr("not tried: another kind of key");
    case DecryptionAttempt::Outcome::WrongCurve:
        return SignatureView::tr("not tried: another curve");
    case DecryptionAttempt::Outcome::WrongSize:
        return SignatureView::tr("not tried: another length");
    case DecryptionAttempt::Outcome::NoPrivateHalf:
        return SignatureView::tr("not tried: only the public half");
    case DecryptionAttempt::Outcome::ForbiddenByUse:
        return SignatureView::tr("not tried: not meant for encryption");
    case DecryptionAttempt::Outcome::ForbiddenByAlg:
        break;
    }
    return SignatureView::tr("not tried: meant for another algorithm");
}

/// A line for each of the first attempts: a key, and what became of it.
template<typename Attempt>
QStringList attemptLines(const std::vector<Attempt> &attempts)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(attempts.size(), kShownAttempts); ++i)
        lines << SignatureView::tr("%1: %2", "a key's name and what became of it")
                     .arg(QString::fromUtf8(keyName(*attempts[i].key)), outcomeText(attempts[i].outcome));
    if (attempts.size() > kShownAttempts)
        lines << SignatureView::tr("and %n more key(s)", nullptr,
                                   static_cast<int>(attempts.size() - kShownAttempts));
    return lines;
}

} // namespace

SignatureView::SignatureView(QWidget *parent)
    : QWidget(parent)
    , m_drawing(new SignatureDrawingView(this))
    , m_bytesTitle(new QLabel(this))
    , m_keys(new Paragraph(this))
    , m_bytes(new Paragraph(this))
{
    m_drawing->setObjectName(QStringLiteral("signatureDrawing"));
    m_bytesTitle->setForegroundRole(QPalette::PlaceholderText);
    m_bytes->setObjectName(QStringLiteral("signatureBytes"));
    m_bytes->setFont(monospaceFont());
    m_bytes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bytes->setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // The drawing keeps room for its focus ring, so the rest stands in as far.
    const int inset = m_drawing->inset();
    for (QLabel *label : {m_bytesTitle, m_bytes, m_keys})
        label->setContentsMargins(inset, 0, inset, 0);
    layout->addWidget(m_drawing);
    layout->addWidget(m_bytesTitle);
    layout->addWidget(m_bytes);
    layout->addWidget(m_keys);
    connect(m_drawing, &SignatureDrawingView::drawn, this, &SignatureView::refresh);
}

void SignatureView::showToken(const InspectedToken &token)
{
    m_token = token;
    m_drawing->showToken(token);
    refresh();
}

void SignatureView::setZoom(int steps)
{
    m_bytes->setFont(zoomed(monospaceFont(), steps));
}

QString SignatureView::caption(const InspectedToken &token)
{
    if (token.decryption) {
        const QString alg = QString::fromUtf8(token.decryption->alg).left(kLongestName);
        const QString enc = QString::fromUtf8(token.decryption->enc).left(kLongestName);
        return enc.isEmpty() ? alg : alg + QLatin1String(", ") + enc;
    }
    const TokenPart *part = token.token->part(PartName::Signature);
    const auto size = static_cast<int>(part ? part->bytes().size() : 0);
    const JwsAlgorithm *algorithm = findJwsAlgorithm(token.signature.alg);
    QString bytes = tr("%n byte(s)", nullptr, size);
    if (!algorithm)
        return bytes;
    const QString scheme = schemeName(algorithm->scheme);
    return (scheme.isEmpty() ? tr("no signature") : scheme) + QLatin1String(", ") + bytes;
}

void SignatureView::refresh()
{
    if (!m_token.token)
        return;
    const TokenPart *part =
        m_token.token->part(m_token.decryption ? PartName::EncryptedKey : PartName::Signature);
    const std::string_view bytes = part ? part->bytes() : std::string_view();
    QString hex = QString::fromStdString(encodeHex(bytes.substr(0, kShownBytes), " "));
    if (bytes.size() > kShownBytes)
        hex += QStringLiteral(" …");
    m_bytes->setText(hex);
    m_bytesTitle->setText(m_token.decryption ? tr("Bytes of the encrypted key")
                                             : tr("Bytes of the signature"));
    m_bytes->setAccessibleName(m_bytesTitle->text());
    m_bytes->setVisible(!hex.isEmpty() && !m_drawing->showsSignature());
    m_bytesTitle->setVisible(m_bytes->isVisibleTo(this));

    const QStringList lines = m_token.decryption ? attemptLines(m_token.decryption->attempts)
                                                 : attemptLines(m_token.signature.attempts);
    m_keys->setText(lines.join(QLatin1Char('\n')));
    m_keys->setVisible(!lines.isEmpty());
}

void SignatureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace jotscope
