#pragma once

#include "app/languages.h"
#include "app/main_window.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace jotscope {

/// Lets the program's settings live in `folder` and nowhere else.
inline void keepSettingsIn(const QTemporaryDir &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("jotscope"));
    QCoreApplication::setApplicationName(QStringLiteral("jotscope-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

/// The program's window as it comes up the first time: settings that nothing else reads, in English, shown
/// and active.
class FreshWindow
{
public:
    FreshWindow()
    {
        keepSettingsIn(m_folder);
        speak(QStringLiteral("en"));
        open();
    }
    ~FreshWindow()
    {
        m_window.reset();
        QSettings().clear();
        speak(QStringLiteral("en"));
    }
    FreshWindow(const FreshWindow &) = delete;
    FreshWindow &operator=(const FreshWindow &) = delete;

    /// Closes the window, if there is one, and opens it again with the same settings.
    void open()
    {
        if (m_window)
            m_window->close();
        m_window = std::make_unique<MainWindow>(m_settings);
        m_window->resize(1300, 900);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not come up");
    }

    [[nodiscard]] Settings &settings() { return m_settings; }
    MainWindow &operator*() const { return *m_window; }
    MainWindow *operator->() const { return m_window.get(); }
    [[nodiscard]] MainWindow *get() const { return m_window.get(); }

    template<typename T>
    [[nodiscard]] T *part(const char *name = "") const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    /// A file of that name and content, for as long as the window is there.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace jotscope
