#include "app/build/build_page.h"
#include "app/build/output/token_output.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/theme.h"
#include "core/jose/keys/key_generation.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace jotscope;

/// From a keystroke in the form to the token that follows from it, painted, against one frame at 60 Hz. What
/// the signature itself takes is measured beside it: no page can be faster than that.
namespace {

constexpr int kKeystrokes = 200;
constexpr double kFrame = 1000.0 / 60;

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

struct Figures
{
    double median;
    double worst; ///< of a hundred, the hundredth
};

Figures figuresOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

/// The first token that is made with the algorithm and the one key there is for it.
bool waitForToken(BuildPage &page, const char *alg)
{
    constexpr qint64 kPatience = 20'000;
    auto *algorithms = page.findChild<QComboBox *>(QStringLiteral("alg"));
    algorithms->setCurrentText(QString::fromLatin1(alg));
    emit algorithms->activated(algorithms->currentIndex());
    QElapsedTimer clock;
    clock.start();
    while ((page.isBusy() || !page.output().isCurrent()) && clock.elapsed() < kPatience)
        QCoreApplication::processEvents();
    return page.output().isCurrent();
}

bool measure(const char *alg)
{
    KeysOnHand keys;
    keys.add({KeyEntry{.key = *generateKey(*findKeyKind(alg), {}, crypto::systemRandom()), .origin = {}}});
    BuildPage page(keys);
    page.resize(1200, 800);
    page.show();
    if (!waitForToken(page, alg)) {
        std::printf("%-10s no token was made\n", alg);
        return false;
    }
    auto *field = page.findChild<QWidget *>(QStringLiteral("value:sub"))->findChild<QLineEdit *>();
    field->setFocus();
    std::vector<double> toToken;
    std::vector<double> blocked;
    for (int i = 0; i < kKeystrokes; ++i) {
        const QByteArray before = page.output().token();
        QElapsedTimer clock;
        clock.start();
        const bool isBack = i % 20 == 19;
        QKeyEvent press(QEvent::KeyPress, isBack ? Qt::Key_Backspace : Qt::Key_A, Qt::NoModifier,
                        isBack ? QString() : QStringLiteral("a"));
        QCoreApplication::sendEvent(field, &press);
        blocked.push_back(milliseconds(clock)); // for so long nothing else is answered
        while (page.output().token() == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        page.repaint();
        toToken.push_back(milliseconds(clock));
    }
    const Figures token = figuresOf(std::move(toToken));
    const Figures block = figuresOf(std::move(blocked));
    std::printf("%-10s %14.2f %14.2f %14.2f %14.2f %14.2f\n", alg, token.median, token.worst, block.median,
                block.worst, kFrame);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(ThemeChoice::Light);
    std::printf("%-10s %14s %14s %14s %14s %14s\n", "keystroke", "to token, ms", "99 of 100", "blocked, ms",
                "99 of 100", "limit: frame");
    bool isMeasured = true;
    for (const char *alg : {"HS256", "ES256", "Ed25519", "RS256", "PS512"})
        isMeasured = measure(alg) && isMeasured;
    return isMeasured ? 0 : 1;
}
