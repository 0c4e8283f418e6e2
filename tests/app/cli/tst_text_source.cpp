#include "app/cli/command_line.h"
#include "app/cli/scan/text_source.h"
#include "core/text/limits.h"

#include <QTest>

#include <sstream>

using namespace jotscope;
using namespace jotscope::cli;

/// Where the text of a command comes from.
class TestTextSource : public QObject
{
    Q_OBJECT

private slots:
    void readingALargeTextFlushesNothing();
};

void TestTextSource::readingALargeTextFlushesNothing()
{
    // One thread reads while another writes what was found: flushed by both, lines came twice.
    std::istringstream input(std::string(limits::kPasteBytes + 2, ' '));
    std::ostringstream output;
    input.tie(&output);
    Surroundings around{input, output, output, {}, {}, {}};
    auto source = TextSource::open("-", around);
    QVERIFY(source && source->isLarge());
    QVERIFY(input.tie() == nullptr);
    std::string rest(16, 'x');
    QCOMPARE(source->read(rest), std::optional<std::size_t>(16));
}

QTEST_APPLESS_MAIN(TestTextSource)
#include "tst_text_source.moc"
