#include "app/window/pages/build_views.h"

#include "app/build/build_page.h"
#include "app/check/check_page.h"

namespace jotscope {

BuildViews::BuildViews(KeysOnHand &keys, QWidget *parent)
    : QStackedWidget(parent)
    , m_keys(keys)
    , m_build(new BuildPage(keys, this))
    , m_check([this] { return makeCheck(); })
{
    addWidget(m_build);
    connect(m_build, &BuildPage::statusChanged, this, &BuildViews::statusChanged);
    connect(m_build, &BuildPage::busyChanged, this, &BuildViews::busyChanged);
    connect(m_build, &BuildPage::availabilityChanged, this, &BuildViews::availabilityChanged);
    connect(m_build, &BuildPage::checkWanted, this, [this] { setChecking(true); });
}

CheckPage *BuildViews::makeCheck()
{
    auto *check = new CheckPage(
        m_keys, [build = m_build] { return build->draft(); }, this);
    addWidget(check);
    connect(check, &CheckPage::statusChanged, this, &BuildViews::statusChanged);
    connect(check, &CheckPage::busyChanged, this, &BuildViews::busyChanged);
    connect(check, &CheckPage::inspectWanted, this, &BuildViews::inspectWanted);
    connect(check, &CheckPage::sentHostsChanged, this,
            [this, check] { emit sentHostsChanged(check->sentHosts()); });
    connect(check, &CheckPage::closeWanted, this, [this] { setChecking(false); });
    return check;
}

void BuildViews::setChecking(bool isChecking)
{
    setCurrentWidget(isChecking ? static_cast<QWidget *>(&check()) : m_build);
    if (isChecking)
        check().open();
    else
        m_build->setFocus(Qt::OtherFocusReason);
    emit availabilityChanged();
}

bool BuildViews::isChecking() const
{
    return currentWidget() != m_build;
}

QList<QWidget *> BuildViews::panes() const
{
    return isChecking() ? check().panes() : m_build->panes();
}

bool BuildViews::isBusy() const
{
    return m_build->isBusy() || (m_check.made() && check().isBusy());
}

void BuildViews::cancelWork()
{
    m_build->cancelWork();
    if (m_check.made())
        check().cancel();
}

} // namespace jotscope
