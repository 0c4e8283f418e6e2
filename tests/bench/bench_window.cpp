#include "app/inspect/inspect_page.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "tests/bench/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <time.h>

using namespace jotscope;

/// The window against an empty one of the same build: from start to the first picture, and memory; then from
/// paste to picture. Starts itself anew for each measurement, so that both kinds are measured alike.
namespace {

constexpr int kRuns = 15;

double monotonicMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double peakMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Calls back once, after `widget` has painted.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, std::function<void()> whenPainted)
        : QObject(widget), m_whenPainted(std::move(whenPainted))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_whenPainted) {
            watched->removeEventFilter(this);
            // Back in the event loop, the painted window has been handed to the platform.
            QTimer::singleShot(0, this, std::exchange(m_whenPainted, nullptr));
        }
        return false;
    }

private:
    std::function<void()> m_whenPainted;
};

int showAndTell(QWidget &window)
{
    window.resize(1200, 800);
    PaintWatch watch(&window, [] {
        std::printf("%.3f %.2f\n", monotonicMilliseconds(), peakMebibytes());
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    window.show();
    return QApplication::exec();
}

int showEmptyWindow()
{
    QMainWindow window;
    auto *splitter = new QSplitter(&window);
    splitter->addWidget(new QTextEdit);
    splitter->addWidget(new QTextEdit);
    window.setCentralWidget(splitter);
    return showAndTell(window);
}

int showJotscope()
{
    Settings settings;
    applyTheme(ThemeChoice::Light);
    speak(QStringLiteral("en"));
    MainWindow window(settings);
    return showAndTell(window);
}

struct Start
{
    double milliseconds;
    double mebibytes;
};

Start measureStart(const QString &kind)
{
    QProcess process;
    const double begin = monotonicMilliseconds();
    process.start(QCoreApplication::applicationFilePath(), {kind});
    process.waitForFinished();
    const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split(' ');
    if (told.size() != 2)
        qFatal("the %s window told nothing", qPrintable(kind));
    return {told[0].toDouble() - begin, told[1].toDouble()};
}

template<typename T>
double medianOf(std::vector<Start> runs, T Start::*figure)
{
    std::ranges::nth_element(runs, runs.begin() + runs.size() / 2, {}, figure);
    return runs[runs.size() / 2].*figure;
}

void compareStarts()
{
    std::vector<Start> empty;
    std::vector<Start> own;
    for (int run = 0; run < kRuns; ++run) {
        empty.push_back(measureStart(QStringLiteral("empty")));
        own.push_back(measureStart(QStringLiteral("jotscope")));
    }
    std::printf("%-28s %14s %14s %8s\n", "median of 15 starts", "limit: empty", "Jotscope", "times");
    const auto row = [&](const char *name, double Start::*figure) {
        const double limit = medianOf(empty, figure);
        const double reached = medianOf(own, figure);
        std::printf("%-28s %14.1f %14.1f %8.2f\n", name, limit, reached, reached / limit);
    };
    row("start to painted, ms", &Start::milliseconds);
    row("peak memory, MiB", &Start::mebibytes);
}

/// From the paste to the first picture of the answer.
double measurePaste(MainWindow &window, std::size_t size)
{
    InspectPage &page = window.inspectPage();
    page.clear();
    QCoreApplication::processEvents();
    QApplication::clipboard()->setText(QString::fromStdString(bench::tokenOfSize(size)));
    double painted = 0;
    QElapsedTimer clock;
    clock.start();
    window.action(ActionId::PasteToken)->trigger();
    while (page.isBusy() || page.tokenCount() == 0)
        QCoreApplication::processEvents();
    PaintWatch watch(&page, [&] { painted = static_cast<double>(clock.nsecsElapsed()) / 1e6; });
    page.update();
    while (painted == 0)
        QCoreApplication::processEvents();
    return painted;
}

void comparePastes()
{
    Settings settings;
    applyTheme(ThemeChoice::Light);
    MainWindow window(settings);
    window.resize(1200, 800);
    window.show();
    std::printf("\n%-28s %14s\n", "paste to painted", "median, ms");
    for (const std::size_t size :
         {std::size_t{1} << 10, std::size_t{64} << 10, std::size_t{1} << 20, std::size_t{16} << 20}) {
        std::vector<double> runs;
        for (int run = 0; run < 7; ++run)
            runs.push_back(measurePaste(window, size));
        std::ranges::sort(runs);
        std::printf("%-28s %14.1f\n", qPrintable(QStringLiteral("%1 KiB").arg(size >> 10)),
                    runs[runs.size() / 2]);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("jotscope"));
    QCoreApplication::setApplicationName(QStringLiteral("bench"));
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QString kind = program.arguments().value(1);
    if (kind == QLatin1String("empty"))
        return showEmptyWindow();
    if (kind == QLatin1String("jotscope"))
        return showJotscope();
    compareStarts();
    comparePastes();
    return 0;
}
