#pragma once

#include "app/actions.h"
#include "app/settings.h"
#include "app/widgets/task.h"

#include <QMainWindow>

#include <map>

class QActionGroup;
class QLabel;
class QMenu;
class QToolBar;

namespace jotscope {

class BusyIndicator;
class InspectPage;
class MessageStrip;

/// The window around the pages: menus, tool bar, status bar, files that come in. Its title never names what
/// is in it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] InspectPage &inspectPage() const { return *m_page; }
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.at(id); }

    /// Reads a text or key file on a worker; which of the two, its content tells. `-` is standard input.
    void openFile(const QString &path);
    [[nodiscard]] bool isBusy() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A file's bytes, or why there are none.
    struct FileContent
    {
        QString path;
        QByteArray bytes;
        QString failure;
        bool isKey = false;
        bool isLarge = false; ///< too large to be shown: its tokens are searched, and it has no bytes here
    };

    void makeActions();
    void makeChoices();
    void connectActions();
    void connectExport();
    void retranslate();
    void takeFile(const FileContent &content);
    void cancelWork();
    void tellBusy();
    void tellEditing();
    void chooseFile();
    void chooseKey();
    void chooseWordList();
    void showShortcuts();
    void showAbout();
    static FileContent readFile(const QString &path);

    Settings &m_settings;
    MessageStrip *m_strip;
    InspectPage *m_page;
    QToolBar *m_toolBar;
    BusyIndicator *m_busy;
    QLabel *m_privacy;
    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
    QMenu *m_themeMenu;
    QMenu *m_languageMenu;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
    Task<FileContent> m_fileTask;
};

} // namespace jotscope
