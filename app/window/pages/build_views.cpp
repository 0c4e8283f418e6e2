#include "app/window/pages/build_views.h"

#include "app/build/build_page.h"
#include "app/check/check_page.h"

namespace jotscope {

BuildViews::BuildViews(KeysOnHand &keys, BuildPage *build, QWidget *parent)
    : QStackedWidget(parent)
    , m_build(build)
    , m_check(new CheckPage(
          keys, [build] { return build->draft(); }, this))
{
    addWidget(m_build);
    addWidget(m_check);
    connect(m_build, &BuildPage::statusChanged, this, &BuildViews::statusChanged);
    connect(m_build, &BuildPage::busyChanged, this, &BuildViews::busyChanged);
    connect(m_build, &BuildPage::availabilityChanged, this, &BuildViews::availabilityChanged);
    connect(m_build, &BuildPage::checkWanted, this, [this] { setChecking(true); });
    connect(m_check, &CheckPage::statusChanged, this, &BuildViews::statusChanged);
    connect(m_check, &CheckPage::busyChanged, this, &BuildViews::busyChanged);
    connect(m_check, &CheckPage::closeWanted, this, [this] { setChecking(false); });
}

void BuildViews::setChecking(bool isChecking)
{
    setCurrentWidget(isChecking ? static_cast<QWidget *>(m_check) : m_build);
    if (isChecking)
        m_check->open();
    else
        m_build->setFocus(Qt::OtherFocusReason);
    emit availabilityChanged();
}

bool BuildViews::isChecking() const
{
    return currentWidget() == m_check;
}

QList<QWidget *> BuildViews::panes() const
{
    return isChecking() ? m_check->panes() : m_build->panes();
}

bool BuildViews::isBusy() const
{
    return m_build->isBusy() || m_check->isBusy();
}

void BuildViews::cancelWork()
{
    m_build->cancelWork();
    m_check->cancel();
}

} // namespace jotscope
