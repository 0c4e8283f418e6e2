#include "app/build/proof/assertion_card.h"

#include "app/build/choices/choice_fields.h"
#include "core/build/form/claim_form.h"
#include "core/json/json_writer.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace jotscope {

AssertionCard::AssertionCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_clientLabel(new QLabel(this))
    , m_client(new QLineEdit(this))
    , m_serverLabel(new QLabel(this))
    , m_server(new QLineEdit(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_client->setObjectName(QStringLiteral("assertionClient"));
    m_server->setObjectName(QStringLiteral("assertionServer"));
    auto *grid = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 2> fields = {
        {{m_clientLabel, m_client}, {m_serverLabel, m_server}}};
    addFields(*grid, fields);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    connect(m_client, &QLineEdit::textEdited, this, &AssertionCard::setClient);
    connect(m_server, &QLineEdit::textEdited, this, &AssertionCard::setServer);
    retranslate();
    hide();
}

void AssertionCard::follow(const QString &header, const QString &payload)
{
    m_payload = payload;
    setVisible(stringMember(header.toStdString(), "typ") == "client-authentication+jwt");
    const auto show = [claims = payload.toStdString()](QLineEdit &line, const char *name) {
        const QString text = QString::fromStdString(stringMember(claims, name));
        if (line.text() != text)
            line.setText(text);
    };
    show(*m_client, "sub");
    show(*m_server, "aud");
}

/// A client speaks of itself: `iss` and `sub` are both its identifier.
void AssertionCard::setClient(const QString &client)
{
    const std::string value = jsonQuoted(client.toStdString());
    const std::string issued = withMemberValue(m_payload.toStdString(), "iss", value);
    emit edited(QString::fromStdString(withMemberValue(issued, "sub", value)),
                QStringLiteral("assertion:client"));
}

void AssertionCard::setServer(const QString &issuer)
{
    emit edited(QString::fromStdString(
                    withMemberValue(m_payload.toStdString(), "aud", jsonQuoted(issuer.toStdString()))),
                QStringLiteral("assertion:server"));
}

void AssertionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AssertionCard::retranslate()
{
    m_title->setText(tr("Client Assertion"));
    m_clientLabel->setText(tr("Client ID"));
    m_client->setAccessibleName(tr("Client ID, which is both iss and sub"));
    m_client->setToolTip(tr("Both iss and sub"));
    m_serverLabel->setText(tr("Authorization server"));
    m_server->setAccessibleName(tr("Issuer identifier of the authorization server, which is aud"));
    m_server->setToolTip(tr("Its issuer identifier, as its metadata has it: the one aud"));
}

} // namespace jotscope
