#include "app/inspect/inspect_page.h"
#include "app/inspect/scan/scan_card.h"
#include "app/inspect/tokens/token_table.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "app/process/memory.h"
#include "tests/bench/gateway_log.h"
#include "tests/bench/gui_clock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

#include <cstdio>
#include <functional>

using namespace jotscope;
using namespace jotscope::bench;

/// A log of 1 GiB with 143,000 tokens, opened in the window: how soon the first token is seen and all are
/// found, what the window answered nothing to meanwhile, what it takes in memory, and how soon it lets go
/// when it is called off. Another size in MiB may be given.
namespace {

constexpr std::size_t kMebibytes = 1024;
constexpr std::size_t kTokensAMebibyte = 72'000 / 512;

class LargeFile
{
public:
    LargeFile(MainWindow &window, const QString &path) : m_window(window), m_path(path) {}

    void measure()
    {
        std::printf("%-44s %10s %14s %14s\n", "", "ms", "longest block", "its processor");
        const double before = mebibytes("VmRSS:");
        m_window.openFile(m_path);
        tell("first token listed", [this] { return card().count() > 0; });
        tell("and read", [this] { return m_window.inspectPage().tokenCount() > 0; });
        tell("all found and listed", [this] { return !m_window.isBusy(); });
        std::printf("%-44s %10d\n", "tokens listed", card().count());
        std::printf("%-44s %10.1f, of them %.1f before\n", "peak memory, MiB", mebibytes("VmHWM:"), before);
        auto *table = card().findChild<TokenTable *>();
        // By the texts, which are in order: the last one comes first.
        const QModelIndex last = table->model()->index(shown() - 1, 7);
        const QString subject = last.data().toString();
        table->sortByColumn(7, Qt::DescendingOrder);
        tell("sorted by a column",
             [table, &subject] { return table->model()->index(0, 7).data() == subject; });
        tellOf("sorting no more", [table] { table->sortByColumn(-1, Qt::AscendingOrder); });
        tellOf("to the end of the list", [table] { table->scrollToBottom(); });
        auto *filter = card().findChild<QLineEdit *>(QStringLiteral("scanFilter"));
        const auto filterBy = [this, filter](const char *what, const char *words) {
            const int count = shown();
            filter->setText(QLatin1String(words));
            tell(what, [this, count] { return shown() != count; });
        };
        filterBy("filtered to many here and there", "7");
        filterBy("to one", "user-4711");
        filterBy("to nothing", "no such token");
        filterBy("all of them again", "");
        // A second of ticking expiries.
        QElapsedTimer second;
        second.start();
        tell("idle", [&second] { return second.elapsed() > 2000; });
        m_window.action(ActionId::ClearAll)->trigger();
        QCoreApplication::processEvents();
        m_window.openFile(m_path);
        tell("opened anew, half is searched", [this] { return card().count() > 30'000; });
        card().findChild<QPushButton *>(QStringLiteral("cancelScan"))->click();
        tell("called off", [this] { return !m_window.isBusy(); });
        // Workers let go at the end of the piece that they are at.
        tell("its threads are done", [] { return QThreadPool::globalInstance()->waitForDone(1); });
        std::printf("%-44s %10.1f\n", "peak memory, MiB", mebibytes("VmHWM:"));
    }

private:
    ScanCard &card() const { return *m_window.inspectPage().findChild<ScanCard *>(); }

    int shown() const { return card().findChild<TokenTable *>()->model()->rowCount(); }

    static void row(const char *what, double passed, const BlockWatch &blocks)
    {
        std::printf("%-44s %10.1f %14.1f %14.1f\n", what, passed, blocks.longest(), blocks.busiest());
        std::fflush(stdout);
    }

    /// Turns the event loop until `isSo`.
    static void tell(const char *what, const std::function<bool()> &isSo)
    {
        BlockWatch blocks;
        QElapsedTimer clock;
        clock.start();
        while (!isSo()) {
            blocks.turn();
            QThread::usleep(500);
        }
        row(what, static_cast<double>(clock.nsecsElapsed()) / 1e6, blocks);
    }

    /// What is done at once, and painted.
    void tellOf(const char *what, const std::function<void()> &work) const
    {
        BlockWatch blocks;
        QElapsedTimer clock;
        clock.start();
        blocks.run([&] {
            work();
            QCoreApplication::processEvents();
            card().repaint();
        });
        row(what, static_cast<double>(clock.nsecsElapsed()) / 1e6, blocks);
    }

    MainWindow &m_window;
    const QString m_path;
};

} // namespace

int main(int argc, char *argv[])
{
    returnLargeBuffers();
    QApplication program(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("jotscope"));
    QCoreApplication::setApplicationName(QStringLiteral("bench"));
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const std::size_t given = program.arguments().value(1).toULongLong();
    const std::size_t size = given > 0 ? given : kMebibytes;
    const GatewayLog log(size << 20, size * kTokensAMebibyte);
    Settings settings;
    applyTheme(ThemeChoice::Light);
    speak(QStringLiteral("en"));
    MainWindow window(settings);
    window.resize(1200, 800);
    window.show();
    QCoreApplication::processEvents();
    LargeFile(window, QString::fromStdString(log.path())).measure();
    return 0;
}
