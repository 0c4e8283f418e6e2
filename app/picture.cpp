#include "app/picture.h"

#include "app/main_window.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

namespace jotscope {

void saveWhenSettled(MainWindow &window, const QString &path)
{
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, timer, path, wasIdle = false]() mutable {
        const bool isSettled = wasIdle && !window.isBusy();
        wasIdle = !window.isBusy();
        if (!isSettled)
            return;
        timer->stop();
        const bool isSaved = window.grab().save(path, "PNG");
        if (!isSaved)
            QTextStream(stderr) << "jotscope: " << path << " could not be written; check the folder\n";
        QCoreApplication::exit(isSaved ? 0 : 1);
    });
    // Long enough for layouts to settle after the answer is there.
    timer->start(250);
}

} // namespace jotscope
