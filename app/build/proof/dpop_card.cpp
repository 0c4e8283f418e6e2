#include "app/build/proof/dpop_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/widgets/texts/paragraph.h"
#include "core/build/form/claim_form.h"
#include "core/build/proof_drafts.h"
#include "core/json/json_writer.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace jotscope {

namespace {

/// Without moving the caret where it says that already.
void setText(QLineEdit &line, const QString &text)
{
    if (line.text() != text)
        line.setText(text);
}

} // namespace

DpopCard::DpopCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_methodLabel(new QLabel(this))
    , m_method(new QComboBox(this))
    , m_urlLabel(new QLabel(this))
    , m_url(new QLineEdit(this))
    , m_accessTokenLabel(new QLabel(this))
    , m_accessToken(new QLineEdit(this))
    , m_nonceLabel(new QLabel(this))
    , m_nonce(new QLineEdit(this))
    , m_about(new Paragraph(this))
{
    layOut();
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                        QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("HEAD")});
    connect(m_method, &QComboBox::activated, this,
            [this] { set("htm", m_method->currentText().toStdString()); });
    connect(m_method->lineEdit(), &QLineEdit::textEdited, this,
            [this](const QString &text) { set("htm", text.toStdString()); });
    connect(m_url, &QLineEdit::textEdited, this,
            [this](const QString &text) { set("htu", dpopTarget(text.toStdString())); });
    connect(m_accessToken, &QLineEdit::textEdited, this, [this](const QString &text) {
        const std::string token = text.trimmed().toStdString();
        set("ath", token.empty() ? token : accessTokenHash(token));
    });
    connect(m_nonce, &QLineEdit::textEdited, this,
            [this](const QString &text) { set("nonce", text.toStdString()); });
    retranslate();
    hide();
}

void DpopCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_method->setObjectName(QStringLiteral("dpopMethod"));
    m_url->setObjectName(QStringLiteral("dpopUrl"));
    m_accessToken->setObjectName(QStringLiteral("dpopAccessToken"));
    m_nonce->setObjectName(QStringLiteral("dpopNonce"));
    m_about->setObjectName(QStringLiteral("dpopHash"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto *request = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 2> asked = {
        {{m_methodLabel, m_method}, {m_urlLabel, m_url}}};
    addFields(*request, asked);
    request->setColumnStretch(1, 1);
    auto *binding = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 2> bound = {
        {{m_accessTokenLabel, m_accessToken}, {m_nonceLabel, m_nonce}}};
    addFields(*binding, bound);
    binding->setColumnStretch(0, 2);
    binding->setColumnStretch(1, 1);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(request);
    layout->addLayout(binding);
    layout->addWidget(m_about);
}

void DpopCard::follow(const QString &header, const QString &payload)
{
    m_payload = payload;
    setVisible(stringMember(header.toStdString(), "typ") == "dpop+jwt");
    const std::string claims = payload.toStdString();
    const auto text = [&claims](const char *name) {
        return QString::fromStdString(stringMember(claims, name));
    };
    setText(*m_method->lineEdit(), text("htm"));
    // While a query is being typed the claim, which leaves it out, is no reason to take it away.
    if (dpopTarget(m_url->text().toStdString()) != text("htu").toStdString())
        setText(*m_url, text("htu"));
    setText(*m_nonce, text("nonce"));
    const std::string token = m_accessToken->text().trimmed().toStdString();
    if (!token.empty() && accessTokenHash(token) != text("ath").toStdString())
        m_accessToken->clear(); // another template, or a hash that was typed
    tellHash();
}

void DpopCard::set(const char *claim, const std::string &value)
{
    const std::string_view names[] = {claim};
    const std::string payload = m_payload.toStdString();
    const std::string changed =
        value.empty() ? withoutMembers(payload, names) : withMemberValue(payload, claim, jsonQuoted(value));
    emit edited(QString::fromStdString(changed), QLatin1String("dpop:") + QLatin1String(claim));
}

void DpopCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DpopCard::retranslate()
{
    m_title->setText(tr("DPoP Proof"));
    m_methodLabel->setText(tr("Method"));
    m_method->setAccessibleName(tr("Method of the request"));
    m_urlLabel->setText(tr("URL"));
    m_url->setAccessibleName(tr("URL of the request"));
    m_accessTokenLabel->setText(tr("Access token"));
    m_accessToken->setAccessibleName(tr("Access token that the proof goes with"));
    m_accessToken->setPlaceholderText(tr("Its hash goes in as ath"));
    m_nonceLabel->setText(tr("Nonce"));
    m_nonce->setAccessibleName(tr("Nonce that the server asked for"));
    m_nonce->setPlaceholderText(tr("Where the server asked for one"));
    tellHash();
}

void DpopCard::tellHash()
{
    const std::string hash = stringMember(m_payload.toStdString(), "ath");
    m_about->setText(
        hash.empty() ? tr("The proof is bound to no access token, as at a token endpoint.")
                     : tr("Bound to the access token with the hash %1").arg(QString::fromStdString(hash)));
}

} // namespace jotscope
