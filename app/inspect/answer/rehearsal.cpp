#include "app/inspect/answer/rehearsal.h"

#include "app/inspect/answer/answer_pane.h"

#include <QFile>
#include <QPixmap>

#include <chrono>
#include <utility>

namespace jotscope {

namespace {

constexpr Instant kAnyTime{std::chrono::seconds{1'795'500'000}}; ///< within the sample's

} // namespace

void rehearseAnswer(QSize size)
{
    static bool isDone = false;
    QFile sample(QStringLiteral(":/sample-token.txt"));
    if (std::exchange(isDone, true) || !sample.open(QFile::ReadOnly))
        return;
    const Inspection inspection = inspect(sample.readAll().toStdString(), {}, {}, kAnyTime);
    AnswerPane pane;
    pane.resize(size);
    for (const InspectedToken &token : inspection.tokens) {
        pane.showToken(token, kAnyTime);
        pane.showTimes({}, kAnyTime, {});
    }
    pane.grab();
}

} // namespace jotscope
