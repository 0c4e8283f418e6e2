#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/claims/claims_view.h"
#include "app/inspect/compare/bytes/aligned_view.h"
#include "app/inspect/compare/comparison_table.h"
#include "app/inspect/compare/token_comparing.h"
#include "app/inspect/content/hex/hex_view.h"
#include "app/inspect/content/text/part_text.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/widgets/tables/roomy_table.h"
#include "tests/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace jotscope;
using namespace jotscope::tokens;

/// One size for all text of a token, wherever on the page it stands.
class TestZoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void everyViewOfATokenFollows();
    void editorsFollow();
    void anEditorThatIsOpenedLaterHasTheSize();
    void theComparisonFollows();
    void whatChangedFollows();
    void theWheelZoomsEverywhere_data();
    void theWheelZoomsEverywhere();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QPlainTextEdit *editor() const { return part<QPlainTextEdit>("payloadEditor"); }
    void edit() const { m_page->editing().setOpen(PartName::Payload, true); }
    void compare() const;
    /// All of `heights` are more after zooming in, and as they were after going back.
    void check(const std::function<QList<int>()> &heights) const;

    std::unique_ptr<InspectPage> m_page;
};

namespace {

int rowHeight(const QTreeView &view)
{
    return view.visualRect(view.model()->index(0, 1)).height();
}

} // namespace

void TestZoom::init()
{
    m_page = std::make_unique<InspectPage>();
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->showText(QByteArray::fromStdString(signedToken(R"({"iss":"joe","admin":true})")));
    QTRY_VERIFY(!m_page->isBusy());
}

void TestZoom::compare() const
{
    m_page->comparing().setOn(true);
    m_page->comparing().compareWith(QByteArray::fromStdString(signedToken(R"({"iss":"eve","admin":true})")));
    QTRY_VERIFY(!m_page->isBusy());
    QCoreApplication::processEvents();
}

void TestZoom::check(const std::function<QList<int>()> &heights) const
{
    const QList<int> usual = heights();
    m_page->zoom().zoomBy(4);
    QCoreApplication::processEvents();
    const QList<int> zoomed = heights();
    for (qsizetype i = 0; i < usual.size(); ++i)
        QVERIFY2(zoomed.at(i) > usual.at(i), qPrintable(QString::number(i)));
    m_page->zoom().reset();
    QCoreApplication::processEvents();
    QCOMPARE(heights(), usual);
}

void TestZoom::everyViewOfATokenFollows()
{
    auto *claims = part<ClaimsView>("claims");
    check([&] {
        return QList<int>{m_page->encoded().characterRect(0).height(),
                          part<PartText>("header")->characterRect(0).height(),
                          part<PartText>("payload")->characterRect(0).height(),
                          part<HexView>("payloadHex")->digitsRect(0).height(),
                          claims->fontMetrics().height(),
                          claims->sizeHintForIndex(claims->model()->index(0, 0)).height(),
                          rowHeight(*claims),
                          part<QLabel>("signatureBytes")->fontMetrics().height(),
                          part<QPlainTextEdit>("keyText")->height()};
    });
    m_page->zoom().zoomBy(4);
    // Not the meaning alone: the name and value too.
    QStyleOptionViewItem option;
    option.font = claims->font();
    const QFont value = claims->model()->index(0, 1).data(Qt::FontRole).value<QFont>().resolve(option.font);
    QCOMPARE(value.pointSizeF(), claims->font().pointSizeF());
}

void TestZoom::editorsFollow()
{
    edit();
    check([&] { return QList<int>{editor()->fontMetrics().height(), editor()->height()}; });
}

void TestZoom::anEditorThatIsOpenedLaterHasTheSize()
{
    const int usual = editor()->fontMetrics().height();
    m_page->zoom().zoomBy(4);
    edit();
    QVERIFY(editor()->isVisible());
    QVERIFY(editor()->fontMetrics().height() > usual);
}

void TestZoom::theComparisonFollows()
{
    compare();
    auto *table = part<RoomyTable>("comparedPayloadTable");
    auto *bytes = part<AlignedView>("alignedView");
    QVERIFY(table->isVisible() && bytes->isVisible());
    check([&] {
        return QList<int>{table->rowHeight(0), bytes->fontMetrics().height(), bytes->sizeHint().height()};
    });
}

void TestZoom::whatChangedFollows()
{
    edit();
    editor()->setPlainText(QStringLiteral(R"({"iss":"eve","admin":true})"));
    QTRY_VERIFY(!m_page->isBusy());
    check([&] {
        // Each size has labels of its own, and the ones before it go when the event loop comes to them.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return QList<int>{part<QLabel>("changedName")->height(), part<QLabel>("after")->height()};
    });
}

void TestZoom::theWheelZoomsEverywhere_data()
{
    QTest::addColumn<QByteArray>("view");
    for (const char *view : {"encoded", "header", "payloadEditor", "comparedPayloadTable", "alignedView"})
        QTest::newRow(view) << QByteArray(view);
}

void TestZoom::theWheelZoomsEverywhere()
{
    QFETCH(QByteArray, view);
    edit();
    if (view == "comparedPayloadTable" || view == "alignedView")
        compare();
    auto *area = part<QAbstractScrollArea>(view.constData());
    QVERIFY(area->isVisible());
    const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
        const QPointF place = area->viewport()->rect().center();
        QWheelEvent wheel(place, area->viewport()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(area->viewport(), &wheel);
    };
    turn(120, Qt::ControlModifier);
    QCOMPARE(m_page->zoom().steps(), 1);
    turn(-120, Qt::ControlModifier);
    turn(-120, Qt::ControlModifier);
    QCOMPARE(m_page->zoom().steps(), -1);
    turn(120, Qt::NoModifier);
    QCOMPARE(m_page->zoom().steps(), -1);
}

QTEST_MAIN(TestZoom)
#include "tst_zoom.moc"
