#include "app/keys/keys_page.h"
#include "app/keys/table/key_columns.h"
#include "app/keys/table/key_table.h"
#include "core/jose/keys/key_generation.h"
#include "tests/bench/gui_clock.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace jotscope;

/// The Keys page with ten thousand keys: what is to take less than a second, and what less than a frame of
/// sixteen milliseconds. Off-screen, the picture painted each time.
namespace {

constexpr int kKeys = 10'000;
constexpr int kRuns = 5;

/// In milliseconds.
struct Effort
{
    double passed;
    double atWork; ///< of the thread's own processor time, whatever else the machine does
};

Effort effortOf(const std::function<void()> &work)
{
    const double began = bench::milliseconds(CLOCK_MONOTONIC);
    const double busy = bench::milliseconds(CLOCK_THREAD_CPUTIME_ID);
    work();
    return {bench::milliseconds(CLOCK_MONOTONIC) - began,
            bench::milliseconds(CLOCK_THREAD_CPUTIME_ID) - busy};
}

std::vector<KeyEntry> manyKeys()
{
    const crypto::RandomSource random = crypto::systemRandom();
    constexpr const char *kKinds[] = {"Ed25519", "P-256", "oct:256"};
    std::vector<KeyEntry> entries;
    for (int i = 0; i < kKeys; ++i) {
        Key::Attributes attributes;
        attributes.kid = "key-" + std::to_string(i * 7919 % kKeys);
        KeyEntry &entry = entries.emplace_back();
        entry.key = *generateKey(*findKeyKind(kKinds[i % 3]), attributes, random);
        entry.group = i % 5 == 0 ? "" : "group " + std::to_string(i % 20);
        entry.notes = "of customer " + std::to_string(i / 10);
    }
    return entries;
}

void tell(const char *what, std::vector<Effort> runs, double limit)
{
    std::printf("%-28s", what);
    for (double Effort::*figure : {&Effort::passed, &Effort::atWork}) {
        std::ranges::sort(runs, {}, figure);
        std::printf(" %10.1f %10.1f", runs[runs.size() / 2].*figure, runs.back().*figure);
    }
    std::printf(" %10.0f\n", limit);
}

/// A change and the picture of what it changed: the event loop paints that and no more.
Effort shown(const std::function<void()> &change)
{
    return effortOf([&] {
        change();
        QCoreApplication::processEvents();
    });
}

void measure(KeysOnHand &keys)
{
    constexpr double kSecond = 1000;
    constexpr double kFrame = 16;
    std::vector<Effort> openings;
    for (int run = 0; run < kRuns; ++run)
        openings.push_back(effortOf([&keys] {
            KeysPage page(keys);
            page.resize(1400, 900);
            page.show();
            QCoreApplication::processEvents();
            page.repaint();
        }));
    std::printf("%-28s %10s %10s %10s %10s %10s\n", "10,000 keys, ms", "median", "worst", "at work", "worst",
                "limit");
    tell("opening the page", openings, kSecond);

    KeysPage page(keys);
    page.resize(1400, 900);
    page.show();
    QCoreApplication::processEvents();
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("keySearch"));
    auto *table = page.findChild<KeyTable *>();
    std::vector<Effort> letters;
    const QString typed = QStringLiteral("key-123");
    for (int run = 0; run < kRuns; ++run) {
        for (qsizetype size = 1; size <= typed.size(); ++size)
            letters.push_back(shown([&] { search->setText(typed.left(size)); }));
        letters.push_back(shown([&] { search->clear(); }));
    }
    tell("filtering, a letter", letters, kFrame);
    std::vector<Effort> choices;
    for (int row = 0; row < 50; ++row)
        choices.push_back(shown([&] { table->selectRow(row); }));
    tell("choosing a key", choices, kFrame);
    std::vector<Effort> frames;
    for (int step = 0; step < 200; ++step)
        frames.push_back(shown([&] {
            QScrollBar *bar = table->verticalScrollBar();
            bar->setValue(step % 2 == 0 ? step * bar->singleStep() : bar->maximum() / 200 * step);
        }));
    tell("scrolling, a frame", frames, kFrame);
    std::vector<Effort> sorts;
    for (int column = 0; column < kKeyColumns; ++column)
        sorts.push_back(shown([&] { table->sortByColumn(column, Qt::AscendingOrder); }));
    tell("sorting by a column", sorts, kSecond);
    tell("choosing all", {shown([table] { table->selectAll(); })}, kSecond);
    const std::vector<std::string> all = page.chosen();
    tell("moving all to a group", {shown([&] { keys.setGroup(all, "one"); })}, kSecond);
    table->clearSelection();
    KeyEntry entry = keys.keychain().entries().front();
    std::vector<Effort> edits;
    for (int i = 0; i < 20; ++i) {
        entry.name = "name " + std::to_string(i);
        edits.push_back(shown([&] { keys.amend(entry); }));
    }
    tell("renaming a key", edits, kFrame);
    tell("removing a hundred", {shown([&] { keys.remove({all.begin(), all.begin() + 100}); })}, kSecond);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication program(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("jotscope"));
    QCoreApplication::setApplicationName(QStringLiteral("bench"));
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    KeysOnHand keys;
    keys.add(manyKeys());
    measure(keys);
    return 0;
}
