#include "app/widgets/cards/closable_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace jotscope {

ClosableCard::ClosableCard(const char *closeName, QWidget *parent)
    : Card(parent), m_title(new QLabel(this)), m_close(new QToolButton(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setObjectName(QLatin1String(closeName));
    connect(m_close, &QToolButton::clicked, this, [this] { setOpen(false); });
    hide();
}

QVBoxLayout *ClosableCard::makeLayout()
{
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_close);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(m_head);
    return layout;
}

void ClosableCard::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

void ClosableCard::setTitleBuddy(QWidget *field)
{
    m_title->setBuddy(field);
}

void ClosableCard::setTitle(const QString &title, const QString &closeName)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(closeName);
}

void ClosableCard::setOpen(bool isOpen)
{
    const bool wasOpen = this->isOpen();
    setVisible(isOpen);
    if (isOpen)
        begin();
    else if (wasOpen)
        end();
    if (wasOpen != isOpen)
        emit openChanged(isOpen);
}

void ClosableCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isBusy())
        setOpen(false);
    else
        Card::keyPressEvent(event);
}

void ClosableCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace jotscope
