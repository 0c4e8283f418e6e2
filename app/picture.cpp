#include "app/picture.h"

#include "app/main_window.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace jotscope {

namespace {

/// Long enough for layouts to settle after the answer is there.
constexpr std::chrono::milliseconds kSettling{250};
constexpr std::chrono::milliseconds kSoon{500};

void save(MainWindow &window, const QString &path)
{
    const bool isSaved = window.grab().save(path, "PNG");
    if (!isSaved)
        QTextStream(stderr) << "jotscope: " << path << " could not be written; check the folder\n";
    QCoreApplication::exit(isSaved ? 0 : 1);
}

} // namespace

void whenSettled(MainWindow &window, std::function<void()> then)
{
    auto *timer = new QTimer(&window);
    const auto look = [&window, timer, then = std::move(then), wasIdle = false]() mutable {
        const bool isSettled = wasIdle && !window.isBusy();
        wasIdle = !window.isBusy();
        if (!isSettled)
            return;
        timer->stop();
        then();
    };
    QObject::connect(timer, &QTimer::timeout, &window, look);
    timer->start(kSettling);
}

void saveWhenSettled(MainWindow &window, const QString &path)
{
    whenSettled(window, [&window, path] { save(window, path); });
}

void saveSoon(MainWindow &window, const QString &path)
{
    QTimer::singleShot(kSoon, &window, [&window, path] { save(window, path); });
}

} // namespace jotscope
