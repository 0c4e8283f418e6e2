#include "app/keys/cards/pin_row.h"

#include "app/widgets/fields/secret_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace jotscope {

PinRow::PinRow(std::shared_ptr<CardKeys> keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
    , m_label(new QLabel(this))
    , m_pin(new SecretField(this))
    , m_submit(new QPushButton(this))
    , m_refuse(new QPushButton(this))
{
    setObjectName(QStringLiteral("pinRow"));
    m_label->setObjectName(QStringLiteral("pinLabel"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
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

void PinRow::retranslate()
{
    m_label->setText(
        m_attempt > 1 ? tr("That PIN was wrong. Check it: most cards lock themselves after three tries. The "
                           "PIN of %1:",
                           "a card's label")
                            .arg(m_card)
                      : tr("The PIN of %1:", "a card's label").arg(m_card));
    m_pin->setAccessibleName(tr("PIN of the card"));
    m_pin->setAccessibleDescription(m_label->text());
    m_submit->setText(tr("Sign", "button: gives the card its PIN so that it signs"));
    m_submit->setAccessibleName(tr("Give the PIN and sign"));
    m_refuse->setText(tr("Cancel"));
    m_refuse->setAccessibleName(tr("Sign nothing"));
}

} // namespace jotscope
