#pragma once

#include "app/settings.h"
#include "app/widgets/layout/late.h"
#include "app/window/actions/action_set.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QToolBar;

namespace jotscope {

class BuildPage;
class BuildViews;
class BusyIndicator;
class ClipboardOffer;
class ClipboardWatch;
class CommandPalette;
class FileReading;
class InspectPage;
class IssuerPage;
class KeysPage;
class InspectTabs;
class LookMenus;
class MessageStrip;
class PageSwitch;
class PrivacyLine;
class ProgramKeys;
class RecentFilesMenu;

/// The window around the pages: menus, tool bar, status bar, files that come in. Its title never names what
/// is in it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `keys` are those of the program; without, the window has its own, in memory only.
    explicit MainWindow(Settings &settings, std::shared_ptr<ProgramKeys> keys = {},
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_currentPage; }

    [[nodiscard]] InspectPage &inspectPage() const; ///< the current tab
    [[nodiscard]] InspectTabs &tabs() const { return *m_tabs; }
    [[nodiscard]] BuildPage &buildPage() const;
    [[nodiscard]] BuildViews &buildViews() const { return m_buildViews.get(); }
    [[nodiscard]] KeysPage &keysPage() const { return m_keysPage.get(); }
    [[nodiscard]] IssuerPage &issuerPage() const { return m_issuerPage.get(); }
    [[nodiscard]] ActionSet &actions() const { return *m_actions; }
    [[nodiscard]] ClipboardWatch &clipboardWatch() const { return *m_watch; }
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions->at(id); }

    /// Reads a text or key file on a worker; which of the two, its content tells. `-` is standard input.
    void openFile(const QString &path);
    [[nodiscard]] bool isBusy() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Page
    {
        QWidget *widget = nullptr;
        std::function<QList<QWidget *>()> panes; ///< empty: the page is one
        std::function<bool()> isBusy = [] {
            return false;
        };
        std::function<void()> cancelWork = [] {
        };
        std::function<void()> clearAll = [] {
        };
    };

    /// A page that the window takes over. Of the signals statusChanged, failed, busyChanged and
    /// availabilityChanged and of the functions panes, isBusy, cancelWork and clearAll (see InspectTabs) it
    /// may have any.
    template<typename Page>
    void addPage(PageId id, Page *page)
    {
        m_pages[id].widget = page;
        m_stack->addWidget(page);
        if constexpr (requires { &Page::statusChanged; })
            connect(page, &Page::statusChanged, this, &MainWindow::tellStatus);
        if constexpr (requires { &Page::failed; })
            connect(page, &Page::failed, this, &MainWindow::tellFailure);
        if constexpr (requires { &Page::busyChanged; })
            connect(page, &Page::busyChanged, this, &MainWindow::tellBusy);
        if constexpr (requires { &Page::availabilityChanged; })
            connect(page, &Page::availabilityChanged, m_actions, &ActionSet::refresh);
        if constexpr (requires { page->panes(); })
            m_pages[id].panes = [page] {
                return page->panes();
            };
        if constexpr (requires { page->isBusy(); })
            m_pages[id].isBusy = [page] {
                return page->isBusy();
            };
        if constexpr (requires { page->cancelWork(); })
            m_pages[id].cancelWork = [page] {
                page->cancelWork();
            };
        if constexpr (requires { page->clearAll(); })
            m_pages[id].clearAll = [page] {
                page->clearAll();
            };
    }
    void layOut();
    void useActions();
    void offerPages();
    void makePage(PageId id);
    BuildViews *makeBuildViews();
    KeysPage *makeKeysPage();
    IssuerPage *makeIssuerPage();
    void retranslate();
    void takeSettings();
    void takeText(const QByteArray &utf8);
    void takeBuilt(const QByteArray &token, const std::optional<std::string> &detachedPayload);
    void takeFile(const QByteArray &utf8, const QString &path);
    void takeKey(const QString &path);
    void searchFile(const QString &path);
    void checkApi(bool isOn);
    void cancelWork();
    void clearAll();
    void openWindow();
    void walkPanes(bool isForward);
    void tellStatus(const QString &text);
    void tellFailure(const QString &text);
    void tellBusy();
    void chooseFile();
    template<typename Dialog>
    void open();

    Settings &m_settings;
    QToolBar *m_toolBar;
    ActionSet *m_actions;
    LookMenus *m_look;
    RecentFilesMenu *m_recent;
    MessageStrip *m_strip;
    ClipboardWatch *m_watch;
    ClipboardOffer *m_offer;
    PageSwitch *m_switch;
    QStackedWidget *m_stack;
    std::map<PageId, Page> m_pages; ///< that are made
    PageId m_currentPage = PageId::Inspect;
    std::shared_ptr<ProgramKeys> m_keys;
    InspectTabs *m_tabs;
    Late<BuildViews> m_buildViews; ///< the page, or the check of an API
    Late<KeysPage> m_keysPage;
    Late<IssuerPage> m_issuerPage;
    BusyIndicator *m_busy;
    PrivacyLine *m_privacy;
    FileReading *m_files;
    CommandPalette *m_palette;
};

} // namespace jotscope
