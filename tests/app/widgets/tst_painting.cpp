#include "app/widgets/cards/card.h"
#include "app/widgets/layout/paint_pause.h"
#include "app/widgets/quiet_style.h"
#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/tables/roomy_delegate.h"
#include "app/widgets/texts/elided_label.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "app/widgets/texts/text_widths.h"

#include <QApplication>
#include <QEnterEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace jotscope;

/// What is measured or drawn once and then kept looks as if it were done each time.
class TestPainting : public QObject
{
    Q_OBJECT

private slots:
    void aParagraphIsAsHighAsALabel_data();
    void aParagraphIsAsHighAsALabel();
    void aTextToSelectLooksTheSame_data();
    void aTextToSelectLooksTheSame();
    void aParagraphStandsOnItsWindowsSide_data();
    void aParagraphStandsOnItsWindowsSide();
    void aMirroredTextKeepsItsDirectionAndTakesTheOtherSide_data();
    void aMirroredTextKeepsItsDirectionAndTakesTheOtherSide();
    void aSentenceKeepsItsEndInAMirroredField();
    void aParagraphFollowsItsText();
    void aParagraphFollowsItsFontAndMargins();
    void aLineThatGivesWayEndsInAnEllipsis();
    void widthsAreThoseOfTheFont();
    void aCellIsPaintedAsTheStyleDoes_data();
    void aCellIsPaintedAsTheStyleDoes();
    void aCellIsAsLargeAsTheStyleHasIt_data();
    void aCellIsAsLargeAsTheStyleHasIt();
    void aCellFitsWhateverItWasAskedBefore_data();
    void aCellFitsWhateverItWasAskedBefore();
    void codeKeepsItsEndsInAMirroredTable();
    void aCellThatTurnsIsPaintedAnew();
    void aCardIsAPlainShapeInAnySize_data();
    void aCardIsAPlainShapeInAnySize();
    void contentIsPaintedInTheNextTurn();
    void whatIsHiddenIsNotKeptFromPainting();
};

namespace {

class Paintings : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Of any channel of any pixel.
int largestDifference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 256;
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                             std::abs(qBlue(one) - qBlue(other))});
        }
    }
    return most;
}

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << QStringLiteral("exp");
    QTest::newRow("a sentence") << QStringLiteral("Instant from which the token must no longer be accepted");
    QTest::newRow("a word without an end") << QString(200, QLatin1Char('w'));
    QTest::newRow("lines") << QStringLiteral("1795500600\n8 minutes ago\n2026-11-24T06:10:00Z");
    QTest::newRow("Arabic") << QStringLiteral("اللحظة التي لا يُقبل الرمز بعدها ولا عند حلولها");
    QTest::newRow("more than has room") << QStringLiteral("one two three four five six seven ").repeated(12);
}

/// Nothing kept: the style does it all.
class PlainDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * air(option));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        // In its own direction, on its column's side.
        cell.displayAlignment =
            QStyle::visualAlignment(cell.direction, cell.displayAlignment) | Qt::AlignAbsolute;
        cell.direction = cell.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        const QStyle *style = cell.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        cell.rect.adjust(0, air(option), 0, -air(option));
        cell.backgroundBrush = Qt::NoBrush;
        cell.state &= ~QStyle::State_HasFocus;
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    }

private:
    static int air(const QStyleOptionViewItem &option) { return option.fontMetrics.height() / 3; }
};

/// One cell, and what a view says of it.
struct Cell
{
    Cell() : model(1, 1)
    {
        view.setModel(&model);
        view.setWordWrap(true);
        option.initFrom(&view);
        option.widget = &view;
        option.features = QStyleOptionViewItem::WrapText;
        option.rect = QRect(0, 0, 180, 80);
        option.showDecorationSelected = true;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    }

    QImage painted(const QStyledItemDelegate &delegate) const
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }

    QStandardItemModel model;
    QTableView view;
    QStyleOptionViewItem option;
};

} // namespace

void TestPainting::aParagraphIsAsHighAsALabel_data()
{
    addTexts();
}

void TestPainting::aParagraphIsAsHighAsALabel()
{
    QFETCH(QString, text);
    const Paragraph paragraph(text);
    QLabel label(text);
    label.setWordWrap(true);
    label.setTextFormat(Qt::PlainText);
    for (const int round : {1, 2}) {
        for (int width = 20; width < 800; width += 60)
            QVERIFY2(paragraph.heightForWidth(width) == label.heightForWidth(width),
                     qPrintable(QString("round %1, %2 wide").arg(round).arg(width)));
    }
    QCOMPARE(paragraph.sizeHint(), label.sizeHint());
}

void TestPainting::aTextToSelectLooksTheSame_data()
{
    addTexts();
}

void TestPainting::aTextToSelectLooksTheSame()
{
    QFETCH(QString, text);
    for (const int width : {90, 240, 700}) {
        const Paragraph plain(text);
        SelectableParagraph paragraph(text);
        paragraph.resize(width, std::max(1, paragraph.heightForWidth(width)));
        const QImage before = paragraph.grab().toImage();
        QEnterEvent entry({1, 1}, {1, 1}, {1, 1});
        QCoreApplication::sendEvent(&paragraph, &entry);
        QCOMPARE(paragraph.heightForWidth(width), plain.heightForWidth(width));
        // A document lets a line that runs from the right begin between two pixels.
        if (!text.isRightToLeft())
            QCOMPARE(paragraph.grab().toImage(), before);
        const QPoint begin(0, paragraph.fontMetrics().height() / 2);
        QTest::mousePress(&paragraph, Qt::LeftButton, {}, begin);
        QTest::mouseRelease(&paragraph, Qt::LeftButton, {}, begin);
        QTest::mouseDClick(&paragraph, Qt::LeftButton, {}, begin);
        QCOMPARE(paragraph.hasSelectedText(), !text.isEmpty());
    }
}

void TestPainting::aParagraphStandsOnItsWindowsSide_data()
{
    addTexts();
}

void TestPainting::aParagraphStandsOnItsWindowsSide()
{
    QFETCH(QString, text);
    QWidget window;
    Paragraph paragraph(text, &window);
    QLabel label(text, &window);
    label.setWordWrap(true);
    paragraph.resize(500, 200);
    label.resize(500, 200);
    for (const bool isMirrored : {false, true, false}) {
        window.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        label.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                           Qt::AlignVCenter);
        QCOMPARE(paragraph.grab().toImage(), label.grab().toImage());
    }
}

void TestPainting::aMirroredTextKeepsItsDirectionAndTakesTheOtherSide_data()
{
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<Qt::Alignment>("mirrored");
    QTest::newRow("leading") << Qt::Alignment(Qt::AlignLeft) << Qt::Alignment(Qt::AlignRight);
    QTest::newRow("trailing") << Qt::Alignment(Qt::AlignRight) << Qt::Alignment(Qt::AlignLeft);
    QTest::newRow("in the middle") << Qt::Alignment(Qt::AlignHCenter) << Qt::Alignment(Qt::AlignHCenter);
    QTest::newRow("on the left") << Qt::Alignment(Qt::AlignLeft | Qt::AlignAbsolute)
                                 << Qt::Alignment(Qt::AlignLeft);
}

void TestPainting::aMirroredTextKeepsItsDirectionAndTakesTheOtherSide()
{
    QFETCH(Qt::Alignment, alignment);
    QFETCH(Qt::Alignment, mirrored);
    const auto painted = [](Qt::LayoutDirection direction, Qt::Alignment side) {
        QApplication::setLayoutDirection(direction);
        QuietStyle style;
        QLabel label(QStringLiteral("Requests (2)…"));
        label.setStyle(&style);
        label.setAlignment(side | Qt::AlignVCenter);
        label.resize(300, 40);
        QPushButton button(QStringLiteral("Save…"));
        button.setStyle(&style);
        button.resize(100, 30);
        const auto images = std::pair(label.grab().toImage(), button.grab().toImage());
        QApplication::setLayoutDirection(Qt::LeftToRight);
        return images;
    };
    QCOMPARE(painted(Qt::RightToLeft, alignment), painted(Qt::LeftToRight, mirrored));
}

void TestPainting::aSentenceKeepsItsEndInAMirroredField()
{
    const QString sentence = QStringLiteral("Drop it here.");
    const auto painted = [](const QString &placeholder) {
        QPlainTextEdit field;
        field.setPlaceholderText(placeholder);
        field.resize(300, 60);
        return field.grab().toImage();
    };
    QCOMPARE(inItsDirection(sentence), sentence);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage image = painted(inItsDirection(sentence));
    const QImage wanted = painted(sentence + QChar(0x200E)); // a mark of that direction behind the full stop
    const QImage plain = painted(sentence);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(image, wanted);
    QVERIFY(image != plain);
}

void TestPainting::aParagraphFollowsItsText()
{
    Paragraph paragraph(QStringLiteral("short"));
    const int low = paragraph.heightForWidth(100);
    QLabel &asLabel = paragraph; // as most know it
    asLabel.setText(QStringLiteral("long ").repeated(40));
    const int high = paragraph.heightForWidth(100);
    QVERIFY(high > low);
    asLabel.setText(QStringLiteral("short"));
    QCOMPARE(paragraph.heightForWidth(100), low);
}

void TestPainting::aParagraphFollowsItsFontAndMargins()
{
    Paragraph paragraph(QStringLiteral("some words that are broken into lines").repeated(3));
    const int low = paragraph.heightForWidth(150);
    QFont large = paragraph.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    paragraph.setFont(large);
    const int high = paragraph.heightForWidth(150);
    QVERIFY(high > low);
    paragraph.setContentsMargins(0, 7, 0, 0);
    QCOMPARE(paragraph.heightForWidth(150), high + 7);
}

void TestPainting::aLineThatGivesWayEndsInAnEllipsis()
{
    const QString text = QStringLiteral("Lifetime without a beginning · leeway 1 minute");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const int width : {20, 120, 900}) {
            ElidedLabel line;
            QLabel label;
            line.setText(text);
            label.setText(label.fontMetrics().elidedText(text, Qt::ElideRight, width));
            if (direction == Qt::RightToLeft)
                label.setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
            for (QLabel *each : {static_cast<QLabel *>(&line), &label}) {
                each->setLayoutDirection(direction);
                each->resize(width, 30);
            }
            QVERIFY2(line.grab().toImage() == label.grab().toImage(),
                     qPrintable(QString("%1 wide, direction %2").arg(width).arg(direction)));
            QCOMPARE(line.text(), text);
        }
    }
}

void TestPainting::widthsAreThoseOfTheFont()
{
    TextWidths widths(QFont("monospace", 14));
    const QFontMetricsF metrics(widths.font());
    for (int i = 0; i < 1200; ++i) {
        const QString text = QString::number(i % 600).repeated(1 + i % 3);
        QCOMPARE(widths.of(text), metrics.horizontalAdvance(text));
        QCOMPARE(widths.of(text), metrics.horizontalAdvance(text));
    }
}

void TestPainting::aCellIsPaintedAsTheStyleDoes_data()
{
    addTexts();
}

void TestPainting::aCellIsPaintedAsTheStyleDoes()
{
    QFETCH(QString, text);
    Cell cell;
    cell.model.setData(cell.model.index(0, 0), text);
    const RoomyDelegate kept;
    const PlainDelegate plain;
    QFont bold = cell.option.font;
    bold.setBold(true);
    const std::initializer_list<std::pair<const char *, std::function<void()>>> looks = {
        {"as it is",
         [] {
         }},
        {"in a window behind",
         [&] {
             cell.option.state &= ~QStyle::State_Active;
         }},
        {"selected",
         [&] {
             cell.option.state |= QStyle::State_Selected | QStyle::State_Active;
         }},
        {"disabled",
         [&] {
             cell.option.state &= ~(QStyle::State_Enabled | QStyle::State_Selected);
         }},
        {"in a colour",
         [&] {
             cell.option.state |= QStyle::State_Enabled;
             cell.model.setData(cell.model.index(0, 0), QColor(Qt::darkGreen), Qt::ForegroundRole);
         }},
        {"on a colour",
         [&] {
             cell.model.setData(cell.model.index(0, 0), QColor(Qt::yellow), Qt::BackgroundRole);
         }},
        {"bold",
         [&] {
             cell.model.setData(cell.model.index(0, 0), bold, Qt::FontRole);
         }},
        {"to the right",
         [&] {
             cell.model.setData(cell.model.index(0, 0), int(Qt::AlignRight | Qt::AlignVCenter),
                                Qt::TextAlignmentRole);
         }},
        {"mirrored",
         [&] {
             cell.option.direction = Qt::RightToLeft;
         }},
    };
    for (const auto &[look, take] : looks) {
        take();
        const QImage expected = cell.painted(plain);
        QVERIFY2(cell.painted(kept) == expected, look);
        QVERIFY2(cell.painted(kept) == expected, look); // from what is kept
    }
}

void TestPainting::aCellIsAsLargeAsTheStyleHasIt_data()
{
    addTexts();
}

void TestPainting::aCellIsAsLargeAsTheStyleHasIt()
{
    QFETCH(QString, text);
    Cell cell;
    cell.model.setData(cell.model.index(0, 0), text);
    const RoomyDelegate kept;
    const PlainDelegate plain;
    for (const int width : {0, 30, 90, 180, 900, 5000, 180, 90}) {
        cell.option.rect = QRect(0, 0, width, width == 0 ? 0 : 20);
        const QSize expected = plain.sizeHint(cell.option, cell.model.index(0, 0));
        QCOMPARE(kept.sizeHint(cell.option, cell.model.index(0, 0)).height(), expected.height());
        QCOMPARE(kept.sizeHint(cell.option, cell.model.index(0, 0)).width(), expected.width());
    }
}

void TestPainting::aCellFitsWhateverItWasAskedBefore_data()
{
    addTexts();
}

void TestPainting::aCellFitsWhateverItWasAskedBefore()
{
    QFETCH(QString, text);
    Cell cell;
    cell.model.setData(cell.model.index(0, 0), text);
    const RoomyDelegate kept;
    const PlainDelegate plain;
    for (const bool isToTheRight : {false, true}) {
        cell.option.displayAlignment = (isToTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
        for (const int width : {900, 60, 300, 240, 120, 1400}) {
            cell.option.rect = QRect(0, 0, 0, 0);
            QCOMPARE(kept.sizeHint(cell.option, cell.model.index(0, 0)),
                     plain.sizeHint(cell.option, cell.model.index(0, 0)));
            cell.option.rect = QRect(0, 0, width, 400);
            QCOMPARE(kept.sizeHint(cell.option, cell.model.index(0, 0)),
                     plain.sizeHint(cell.option, cell.model.index(0, 0)));
            QVERIFY2(cell.painted(kept) == cell.painted(plain), qPrintable(QString("%1 wide").arg(width)));
        }
    }
}

void TestPainting::codeKeepsItsEndsInAMirroredTable()
{
    Cell cell;
    cell.model.setData(cell.model.index(0, 0),
                       QStringLiteral("[\"https://api.example.com\",\u2028\"https://b\"]"));
    const RoomyDelegate kept;
    cell.option.displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    cell.option.rect = QRect(0, 0, 600, 80);
    cell.option.direction = Qt::RightToLeft;
    const QImage mirrored = cell.painted(kept);
    cell.option.direction = Qt::LeftToRight;
    cell.option.displayAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop;
    QCOMPARE(mirrored, cell.painted(kept));
}

void TestPainting::aCellThatTurnsIsPaintedAnew()
{
    Cell cell;
    const RoomyDelegate kept;
    cell.model.setData(cell.model.index(0, 0), QStringLiteral("not checked"));
    const QImage before = cell.painted(kept);
    cell.model.setData(cell.model.index(0, 0), QStringLiteral("passed"));
    QVERIFY(cell.painted(kept) != before);
    cell.model.setData(cell.model.index(0, 0), QStringLiteral("not checked"));
    QCOMPARE(cell.painted(kept), before);
}

void TestPainting::aCardIsAPlainShapeInAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<std::optional<Tone>>("tone");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::addColumn<int>("scale");
    for (const QSize size : {QSize(12, 9), QSize(40, 24), QSize(300, 60), QSize(61, 400)}) {
        for (const std::optional<Tone> tone : {std::optional<Tone>(), std::optional(Tone::Bad)}) {
            for (const bool isRightToLeft : {false, true}) {
                for (const int scale : {1, 2})
                    QTest::addRow("%d x %d, %s, %s, %d", size.width(), size.height(), tone ? "bad" : "plain",
                                  isRightToLeft ? "mirrored" : "straight", scale)
                        << size << tone << isRightToLeft << scale;
            }
        }
    }
}

void TestPainting::aCardIsAPlainShapeInAnySize()
{
    QFETCH(QSize, size);
    QFETCH(std::optional<Tone>, tone);
    QFETCH(bool, isRightToLeft);
    QFETCH(int, scale);
    Card card;
    card.setTone(tone);
    card.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    card.resize(size);
    const auto sheet = [&] {
        QImage image(size * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::magenta);
        return image;
    };

    QImage expected = sheet();
    {
        QPainter painter(&expected);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette palette = card.palette();
        const qreal radius = card.fontMetrics().height() / 2.0;
        const QRectF outline = QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor border = tone ? toneColors(*tone, palette).border : cardBorder(palette);
        painter.setBrush(tone ? toneColors(*tone, palette).background : cardBackground(palette));
        painter.setPen(border);
        painter.drawRoundedRect(outline, radius, radius);
        if (tone) {
            QPainterPath shape;
            shape.addRoundedRect(outline, radius, radius);
            painter.setClipPath(shape);
            QRectF bar = outline;
            bar.setWidth(radius / 2);
            if (isRightToLeft)
                bar.moveRight(outline.right());
            painter.fillRect(bar, border);
        }
    }
    for (const int round : {1, 2}) {
        QImage painted = sheet();
        card.render(&painted, QPoint(), QRegion(), QWidget::RenderFlags());
        const int difference = largestDifference(painted, expected);
        QVERIFY2(difference <= 3, qPrintable(QString("round %1: %2").arg(round).arg(difference)));
    }
}

void TestPainting::contentIsPaintedInTheNextTurn()
{
    Paintings paintings;
    QWidget window;
    QLabel label(QStringLiteral("before"), &window);
    PaintPause pause(label);
    window.resize(200, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    label.installEventFilter(&paintings);
    pause.begin();
    pause.begin(); // is one pause with the first
    label.setText(QStringLiteral("after"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(paintings.count, 0);
    QTRY_COMPARE(paintings.count, 1);
    QVERIFY(label.updatesEnabled());
    label.setText(QStringLiteral("at once"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(paintings.count, 2);
}

void TestPainting::whatIsHiddenIsNotKeptFromPainting()
{
    QWidget widget;
    PaintPause pause(widget);
    pause.begin();
    QVERIFY(widget.updatesEnabled());
}

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
