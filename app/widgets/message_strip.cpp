#include "app/widgets/message_strip.h"

#include "app/widgets/texts/selectable_paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace jotscope {

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new SelectableParagraph(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_action->setObjectName(QStringLiteral("stripAction"));
    connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    retranslate();
    hide();
}

void MessageStrip::showMessage(const QString &text, Tone tone, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    applyTone();
    show();
}

QString MessageStrip::message() const
{
    return m_text->text();
}

void MessageStrip::focusAction()
{
    m_action->setFocus();
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTone();
}

void MessageStrip::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    setAccessibleName(tr("Message"));
}

void MessageStrip::applyTone()
{
    const ToneColors colors = toneColors(m_tone, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colors.background);
    own.setColor(QPalette::WindowText, colors.text);
    setPalette(own);
}

} // namespace jotscope
