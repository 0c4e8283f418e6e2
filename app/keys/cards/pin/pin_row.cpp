#include "app/keys/cards/pin/pin_row.h"

#include "app/keys/cards/card_module.h"
#include "app/widgets/fields/secret_field.h"
#include "app/widgets/texts/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace jotscope {

PinRow::PinRow(std::shared_ptr<CardKeys> keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
    , m_label(new Paragraph(this))
    , m_pin(new SecretField(this))
    , m_submit(new QPushButton(this))
    , m_refuse(new QPushButton(this))
{
    setObjectName(QStringLiteral("pinRow"));
    m_label->setObjectName(QStringLiteral("pinLabel"));
    m_label->setBuddy(m_pin);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_submit->setObjectName(QStringLiteral("givePin"));
    m_refuse->setObjectName(QStringLiteral("refusePin"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 2);
    layout->addWidget(m_pin, 1);
    layout->addWidget(m_submit);
    layout->addWidget(m_refuse);
    connect(m_keys.get(), &CardKeys::pinWanted, this, &PinRow::ask);
    connect(m_keys.get(), &CardKeys::pinSettled, this, &PinRow::settle);
    connect(m_pin, &SecretField::returnPressed, this, &PinRow::submit);
    connect(m_pin, &SecretField::secretChanged, this, [this] { m_submit->setEnabled(!m_pin->isEmpty()); });
    connect(m_submit, &QPushButton::clicked, this, &PinRow::submit);
    connect(m_refuse, &QPushButton::clicked, this, &PinRow::refuse);
    m_submit->setEnabled(false);
    retranslate();
    hide();
}

void PinRow::ask(const QString &card, int attempt)
{
    m_card = card;
    m_attempt = attempt;
    m_tries = PinTries::Unknown;
    m_asking.run(
        [module = preferredModule(), card](const std::stop_token &) { return readPinTries(module, card); },
        [this](PinTries tries) {
            m_tries = tries;
            retranslate();
        });
    retranslate();
    show();
    takeFocus();
    emit shownChanged();
}

void PinRow::takeFocus()
{
    if (isVisible())
        m_pin->setFocus(Qt::OtherFocusReason);
}

void PinRow::submit()
{
    if (m_pin->isEmpty())
        return;
    const SecretBytes pin = m_pin->secret();
    m_pin->clear();
    m_keys->desk().submit(pin);
}

void PinRow::refuse()
{
    m_pin->clear();
    m_keys->desk().refuse();
}

void PinRow::settle()
{
    m_asking.cancel();
    m_pin->clear();
    hide();
    emit shownChanged();
}

void PinRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PinRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        refuse();
    else
        QWidget::keyPressEvent(event);
}

/// A card counts, but tells no number.
QString PinRow::triesText() const
{
    switch (m_tries) {
    case PinTries::None:
        return tr("The card has locked its PIN: it takes the unblocking code (PUK) of its issuer.");
    case PinTries::Last:
        return tr("This is the last try: another wrong PIN locks the card.");
    case PinTries::Fewer:
        return tr("A wrong PIN was given, and the card has fewer tries left; it does not say how many.");
    case PinTries::Unknown:
    case PinTries::All:
        break;
    }
    return m_attempt > 1 ? tr("Check it: most cards lock themselves after three tries, and this one does not "
                              "say how many are left.")
                         : QString();
}

void PinRow::retranslate()
{
    QStringList sentences;
    if (m_attempt > 1)
        sentences << tr("That PIN was wrong.");
    sentences << triesText() << tr("The PIN of %1:", "a card's label").arg(m_card);
    sentences.removeAll(QString());
    m_label->setText(sentences.join(QLatin1Char(' ')));
    m_pin->setAccessibleName(tr("PIN of the card"));
    m_pin->setAccessibleDescription(m_label->text());
    m_submit->setText(tr("Sign", "button: gives the card its PIN so that it signs"));
    m_submit->setAccessibleName(tr("Give the PIN and sign"));
    m_refuse->setText(tr("Cancel"));
    m_refuse->setAccessibleName(tr("Sign nothing"));
}

} // namespace jotscope
