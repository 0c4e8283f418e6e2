#include "app/widgets/busy_indicator.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kPatience{400}; ///< longer than the first search for a cause takes

} // namespace

BusyIndicator::BusyIndicator(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_cancel(new QToolButton(this))
{
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    bar->setMaximumHeight(fontMetrics().height() / 2);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(bar);
    layout->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &BusyIndicator::cancelled);
    retranslate();
    hide();
}

void BusyIndicator::setBusy(bool busy)
{
    if (!busy) {
        m_patience.stop();
        hide();
    } else if (!isVisible() && !m_patience.isActive()) {
        m_patience.start();
    }
}

void BusyIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BusyIndicator::retranslate()
{
    setAccessibleName(tr("Work in progress"));
    m_label->setText(tr("Working…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work in progress"));
}

} // namespace jotscope
