#pragma once

#include "app/actions.h"
#include "app/window/pages/page_id.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

class QMenu;
class QMenuBar;
class QToolBar;

namespace jotscope {

/// What an action does on a page, or in the window whatever it shows.
struct ActionUse
{
    ActionId id;
    std::function<void(bool isOn)> run;
    std::function<bool()> isPossible; ///< empty: always
    std::function<bool()> isOn;       ///< empty: nothing that can be switched on and off
};

/// The same as a row of a table, for any page of a type.
template<typename Page>
struct ActionUseRow
{
    ActionId id;
    void (*run)(Page &page, bool isOn);
    bool (*isPossible)(const Page &page) = nullptr;
    bool (*isOn)(const Page &page) = nullptr;
};

/// The rows, for whichever page `page` names at the time. It names one as long as the uses live.
template<typename Page>
std::vector<ActionUse> usesOf(std::span<const ActionUseRow<Page>> rows, const std::function<Page &()> &page)
{
    std::vector<ActionUse> uses;
    for (const ActionUseRow<Page> &row : rows) {
        ActionUse use{row.id, [row, page](bool isOn) { row.run(page(), isOn); }, {}, {}};
        if (row.isPossible)
            use.isPossible = [row, page] {
                return row.isPossible(page());
            };
        if (row.isOn)
            use.isOn = [row, page] {
                return row.isOn(page());
            };
        uses.push_back(std::move(use));
    }
    return uses;
}

/// The same for the one page that there is, which lives as long.
template<typename Page>
std::vector<ActionUse> usesOf(std::span<const ActionUseRow<Page>> rows, Page &page)
{
    return usesOf(rows, std::function<Page &()>([&page]() -> Page & { return page; }));
}

/// The program's actions in one window, each with its place in a menu. An action of a page can be used only
/// while that page shows; one that nothing uses is not seen at all.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar and the tool bar.
    ActionSet(QMenuBar &menuBar, QToolBar &toolBar, QObject *parent);

    [[nodiscard]] QAction *at(ActionId id) const { return m_actions.at(id); }
    [[nodiscard]] QMenu *menu(MenuId id) const { return m_menus.at(id); }

    void use(std::vector<ActionUse> uses); ///< whatever page shows
    /// While `page` shows, in the place of what the window does by the same action.
    void use(PageId page, std::vector<ActionUse> uses);

    void setPage(PageId page);
    void retranslate();

public slots:
    /// Asks anew what is possible and what is on.
    void refresh();

private:
    using Uses = std::map<ActionId, ActionUse>;

    void add(std::optional<PageId> page, std::vector<ActionUse> uses);
    [[nodiscard]] const ActionUse *present(ActionId id) const; ///< null for none on this page

    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
    std::map<std::optional<PageId>, Uses> m_uses; ///< without page: the window's
    PageId m_page = PageId::Inspect;
};

} // namespace jotscope
