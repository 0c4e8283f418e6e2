#pragma once

#include "app/settings.h"
#include "app/window/action_set.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <vector>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace jotscope {

class BusyIndicator;
class FileReading;
class InspectPage;
class LookMenus;
class MessageStrip;
class PageSwitch;

/// The window around the pages: menus, tool bar, status bar, files that come in. Its title never names what
/// is in it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A page that the window takes over, and that its switch and the View menu then offer. Of the signals
    /// statusChanged, failed, busyChanged and availabilityChanged and of the functions isBusy and cancelWork
    /// (see InspectPage) it may have any.
    template<typename Page>
    void addPage(PageId id, Page *page)
    {
        addWidget(id, page);
        if constexpr (requires { &Page::statusChanged; })
            connect(page, &Page::statusChanged, this, &MainWindow::tellStatus);
        if constexpr (requires { &Page::failed; })
            connect(page, &Page::failed, this, &MainWindow::tellFailure);
        if constexpr (requires { &Page::busyChanged; })
            connect(page, &Page::busyChanged, this, &MainWindow::tellBusy);
        if constexpr (requires { &Page::availabilityChanged; })
            connect(page, &Page::availabilityChanged, m_actions, &ActionSet::refresh);
        if constexpr (requires { page->isBusy(); })
            m_pages[id].isBusy = [page] {
                return page->isBusy();
            };
        if constexpr (requires { page->cancelWork(); })
            m_pages[id].cancelWork = [page] {
                page->cancelWork();
            };
    }
    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_currentPage; }

    [[nodiscard]] InspectPage &inspectPage() const { return *m_inspect; }
    [[nodiscard]] ActionSet &actions() const { return *m_actions; }
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
        std::function<bool()> isBusy = [] {
            return false;
        };
        std::function<void()> cancelWork = [] {
        };
    };

    void layOut();
    void useActions();
    void addWidget(PageId id, QWidget *page);
    void retranslate();
    void takeText(const QByteArray &utf8);
    void takeKey(const QString &path);
    void cancelWork();
    void tellStatus(const QString &text);
    void tellFailure(const QString &text);
    void tellBusy();
    void chooseFile();
    void showShortcuts();
    void showAbout();

    Settings &m_settings;
    QToolBar *m_toolBar;
    ActionSet *m_actions;
    LookMenus *m_look;
    MessageStrip *m_strip;
    PageSwitch *m_switch;
    QStackedWidget *m_stack;
    std::map<PageId, Page> m_pages;
    PageId m_currentPage = PageId::Inspect;
    InspectPage *m_inspect;
    BusyIndicator *m_busy;
    QLabel *m_privacy;
    FileReading *m_files;
};

} // namespace jotscope
