#include "app/window/actions/action_set.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <utility>

namespace jotscope {

ActionSet::ActionSet(QMenuBar &menuBar, QToolBar &toolBar, QObject *parent) : QObject(parent)
{
    for (const MenuId menu : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Keys,
                              MenuId::Build, MenuId::Export, MenuId::Help})
        m_menus[menu] = menuBar.addMenu(QString());
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.objectName));
        action->setShortcuts(shortcutsOf(row));
        action->setVisible(false);
        m_menus[row.menu]->addAction(action);
        if (row.endsGroup)
            m_menus[row.menu]->addSeparator();
        if (row.isInToolBar)
            toolBar.addAction(action);
        m_actions[row.id] = action;
        connect(action, &QAction::triggered, this, [this, id = row.id](bool isOn) {
            if (const ActionUse *use = present(id))
                use->run(isOn);
        });
    }
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
}

void ActionSet::use(std::vector<ActionUse> uses)
{
    add(std::nullopt, std::move(uses));
}

void ActionSet::use(PageId page, std::vector<ActionUse> uses)
{
    add(page, std::move(uses));
}

void ActionSet::add(std::optional<PageId> page, std::vector<ActionUse> uses)
{
    for (ActionUse &use : uses) {
        QAction *action = at(use.id);
        action->setVisible(true);
        if (use.isOn)
            action->setCheckable(true);
        m_uses[page].insert_or_assign(use.id, std::move(use));
    }
    refresh();
}

void ActionSet::setPage(PageId page)
{
    m_page = page;
    refresh();
}

void ActionSet::refresh()
{
    for (const auto &[id, action] : m_actions) {
        const ActionUse *use = present(id);
        action->setEnabled(use && (!use->isPossible || use->isPossible()));
        if (action->isCheckable())
            action->setChecked(use && use->isOn && use->isOn());
    }
}

void ActionSet::retranslate()
{
    for (const ActionRow &row : actionRows())
        translateAction(*at(row.id), row);
    for (const auto &[id, menu] : m_menus)
        menu->setTitle(menuTitle(id));
}

const ActionUse *ActionSet::present(ActionId id) const
{
    for (const std::optional<PageId> &page : {std::optional(m_page), std::optional<PageId>()}) {
        const auto uses = m_uses.find(page);
        if (uses == m_uses.end())
            continue;
        const auto use = uses->second.find(id);
        if (use != uses->second.end())
            return &use->second;
    }
    return nullptr;
}

} // namespace jotscope
