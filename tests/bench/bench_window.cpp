#include "app/inspect/inspect_page.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "app/process/memory.h"
#include "tests/bench/gui_clock.h"
#include "tests/bench/tokens.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace jotscope;
using namespace jotscope::bench;

/// The window against an empty one of the same build: from start to the first picture, and memory; then from
/// paste to picture, how long the window answered nothing, and how fast it scrolls. Starts itself anew for
/// each measurement, so that all are measured alike; `pastes` leaves the starts out.
namespace {

constexpr int kRuns = 15;

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
        std::printf("%.3f %.2f\n", milliseconds(CLOCK_MONOTONIC), mebibytes("VmHWM:"));
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
    const double begin = milliseconds(CLOCK_MONOTONIC);
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

struct Paste
{
    double painted; ///< milliseconds from the paste to the first picture of the answer
    double longestBlock;
    double busiestBlock; ///< likewise, in processor time
};

Paste measurePaste(MainWindow &window, const QString &token)
{
    InspectPage &page = window.inspectPage();
    page.clear();
    QCoreApplication::processEvents();
    QApplication::clipboard()->setText(token);
    Paste paste{};
    BlockWatch blocks;
    QElapsedTimer clock;
    clock.start();
    blocks.run([&] { window.action(ActionId::PasteToken)->trigger(); });
    while (page.tokenCount() == 0)
        blocks.turn();
    PaintWatch watch(&page, [&] { paste.painted = static_cast<double>(clock.nsecsElapsed()) / 1e6; });
    page.update();
    while (paste.painted == 0)
        blocks.turn();
    // What follows the picture, such as the search for causes and the layout of what is not seen, blocks too.
    for (int i = 0; i < 50 || page.isBusy(); ++i) {
        blocks.turn();
        QThread::msleep(2);
    }
    paste.longestBlock = blocks.longest();
    paste.busiestBlock = blocks.busiest();
    return paste;
}

/// Every frame while the encoded text is scrolled through, sorted.
std::vector<double> measureFrames(MainWindow &window)
{
    constexpr int kFrames = 200;
    auto *view = window.findChild<QAbstractScrollArea *>(QStringLiteral("encoded"));
    QScrollBar *bar = view->verticalScrollBar();
    std::vector<double> frames;
    for (int frame = 0; frame < kFrames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        const bool isNear = frame < kFrames / 2; // first line by line, then in leaps
        bar->setValue(isNear ? frame * bar->singleStep() : bar->maximum() / kFrames * frame);
        QCoreApplication::processEvents();
        view->viewport()->repaint();
        frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(frames);
    return frames;
}

/// One size in a process of its own, since memory that was once used is not given back.
int tellPaste(std::size_t size)
{
    Settings settings;
    applyTheme(ThemeChoice::Light);
    speak(QStringLiteral("en"));
    MainWindow window(settings);
    window.resize(1200, 800);
    window.show();
    // Nobody pastes before the window has settled.
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < 200)
        QCoreApplication::processEvents();
    // What is pasted is another program's, as a rule: here it is gone before memory is measured.
    std::vector<Paste> runs{measurePaste(window, QString::fromStdString(tokenOfSize(size)))};
    QApplication::clipboard()->clear();
    const double resident = mebibytes("VmRSS:");
    const std::vector<double> frames = measureFrames(window);
    const QString token = QString::fromStdString(tokenOfSize(size));
    while (runs.size() < 7)
        runs.push_back(measurePaste(window, token));
    const double longest = std::ranges::max(runs, {}, &Paste::longestBlock).longestBlock;
    const double busiest = std::ranges::max(runs, {}, &Paste::busiestBlock).busiestBlock;
    std::ranges::sort(runs, {}, &Paste::painted);
    std::printf("%.1f %.1f %.1f %.1f %.1f %.1f\n", runs[runs.size() / 2].painted, longest, busiest,
                frames[frames.size() / 2], frames.back(), resident);
    return 0;
}

void comparePastes()
{
    std::printf("\n%-12s %16s %16s %16s %12s %12s %14s\n", "token", "to painted, ms", "longest block",
                "its processor", "frame, ms", "worst frame", "resident, MiB");
    for (const std::size_t size :
         {std::size_t{1} << 10, std::size_t{64} << 10, std::size_t{1} << 20, std::size_t{16} << 20}) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("paste"), QString::number(size)});
        process.waitForFinished(-1);
        const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split(' ');
        if (told.size() != 6)
            qFatal("nothing was told of a token of %zu bytes", size);
        std::printf("%-12s %16s %16s %16s %12s %12s %14s\n",
                    qPrintable(QStringLiteral("%1 KiB").arg(size >> 10)), told[0].constData(),
                    told[1].constData(), told[2].constData(), told[3].constData(), told[4].constData(),
                    told[5].constData());
    }
}

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
    const QString kind = program.arguments().value(1);
    if (kind == QLatin1String("empty"))
        return showEmptyWindow();
    if (kind == QLatin1String("jotscope"))
        return showJotscope();
    if (kind == QLatin1String("paste"))
        return tellPaste(program.arguments().value(2).toULongLong());
    if (kind != QLatin1String("pastes"))
        compareStarts();
    comparePastes();
    return 0;
}
