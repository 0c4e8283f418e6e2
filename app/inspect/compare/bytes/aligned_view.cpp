#include "app/inspect/compare/bytes/aligned_view.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QtMath>

namespace jotscope {

namespace {

constexpr std::size_t kMostVisibleRows = 24;
constexpr qsizetype kMostSpoken = 200; ///< characters of a selection
constexpr int kGapCells = 3;           ///< between the two sides
constexpr QChar kNoGlyph(0x00B7);

/// A byte a cell: what is no printable ASCII has a dot for its place.
QString cellsOf(std::string_view bytes)
{
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (const char c : bytes)
        text += c >= 0x20 && c < 0x7F ? QChar(QLatin1Char(c)) : kNoGlyph;
    return text;
}

QString partText(PartName name)
{
    const std::string word(partName(name));
    QString text = QCoreApplication::translate("Word", word.c_str());
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

AlignedView::AlignedView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("alignedView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    layOut();
    describe();
}

void AlignedView::setText(AlignedText text)
{
    m_text = std::move(text);
    m_difference.reset();
    m_selection.reset();
    verticalScrollBar()->setValue(0);
    layOut();
    describe();
    updateGeometry();
}

std::size_t AlignedView::topRow() const
{
    return static_cast<std::size_t>(verticalScrollBar()->value());
}

QSize AlignedView::sizeHint() const
{
    const auto rows = static_cast<int>(std::min(m_text.rowCount(), kMostVisibleRows));
    return {QAbstractScrollArea::sizeHint().width(), rows * m_rowHeight + 2 * frameWidth()};
}

QSize AlignedView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void AlignedView::layOut()
{
    const QFontMetricsF metrics(cellFont());
    m_cellWidth = metrics.horizontalAdvance(QLatin1Char('0'));
    m_rowHeight = qCeil(metrics.lineSpacing() * 1.2);
    const std::size_t before = m_text.rowCount();
    const std::size_t columnsBefore = m_text.columns();
    const int cells = static_cast<int>(viewport()->width() / m_cellWidth);
    m_text.setColumns(static_cast<std::size_t>(std::max(1, (cells - kGapCells) / 2)));
    const int visible = std::max(1, viewport()->height() / m_rowHeight);
    const auto rows = static_cast<int>(m_text.rowCount());
    verticalScrollBar()->setRange(0, std::max(0, rows - visible));
    verticalScrollBar()->setPageStep(visible);
    if (m_text.columns() != columnsBefore)
        m_selection.reset(); // its cells are others now
    if (m_text.rowCount() != before) {
        m_difference.reset();
        updateGeometry();
    }
    viewport()->update();
}

QFont AlignedView::cellFont() const
{
    QFont font = zoomed(monospaceFont(), m_zoom);
    font.setKerning(false);
    return font;
}

void AlignedView::setZoom(int steps)
{
    m_zoom = steps;
    // Without a font of its own it follows the program's.
    setFont(steps == 0 ? QFont() : zoomed(parentWidget()->font(), steps));
    layOut();
    updateGeometry();
}

void AlignedView::goTo(std::optional<std::size_t> row)
{
    if (!row)
        return;
    m_difference = row;
    // With what leads up to it, or the part's name.
    verticalScrollBar()->setValue(static_cast<int>(*row) - 1);
    viewport()->update();
}

void AlignedView::showNextDifference()
{
    goTo(m_difference ? m_text.differenceAfter(*m_difference) : m_text.differenceAfter(0));
}

void AlignedView::showPreviousDifference()
{
    goTo(m_text.differenceBefore(m_difference.value_or(m_text.rowCount())));
}

qreal AlignedView::sideLeft(Side side) const
{
    const bool isFirst = (side == Side::Before) != (layoutDirection() == Qt::RightToLeft);
    const qreal width = static_cast<qreal>(m_text.columns()) * m_cellWidth;
    return isFirst ? 0 : viewport()->width() - width;
}

QString AlignedView::captionOf(const AlignedPart &part) const
{
    const PartComparison &compared = part.comparison;
    const auto size = static_cast<qulonglong>(std::max(compared.size.before, compared.size.after));
    switch (compared.change) {
    case Change::Same:
        return tr("the same", "a part of two tokens");
    case Change::Added:
        return tr("in the second token alone", "a part of two tokens");
    case Change::Removed:
        return tr("in the first token alone", "a part of two tokens");
    case Change::Respelt:
        return tr("the same bytes in other characters", "a part of two tokens");
    case Change::Moved:
    case Change::Changed:
        break;
    }
    return tr("bytes that differ at the same place: %L1 of %L2")
        .arg(static_cast<qulonglong>(compared.differingBytes))
        .arg(size);
}

void AlignedView::describe()
{
    QStringList lines;
    for (const AlignedPart &part : m_text.parts())
        lines << partText(part.comparison.name) + QStringLiteral(": ") + captionOf(part);
    setAccessibleName(tr("Characters of both tokens"));
    if (m_selection)
        lines << tr("Selected: %1", "characters of a token")
                     .arg(QString::fromStdString(m_text.charactersIn(*m_selection)).left(kMostSpoken));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

void AlignedView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const std::size_t top = topRow();
    const auto visible = static_cast<std::size_t>(viewport()->height() / m_rowHeight + 1);
    for (std::size_t row = top; row < std::min(top + visible, m_text.rowCount()); ++row) {
        const qreal y = static_cast<qreal>(row - top) * m_rowHeight;
        if (const AlignedPart *named = m_text.nameIn(row))
            paintName(painter, *named, y);
        paintSelection(painter, row, y);
        for (const AlignedPiece &piece : m_text.piecesIn(row))
            paintPiece(painter, piece, *m_text.partAt(row), y);
    }
}

void AlignedView::paintName(QPainter &painter, const AlignedPart &part, qreal top) const
{
    const QRectF line(0, top, viewport()->width(), m_rowHeight);
    const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                       static_cast<int>(Qt::AlignVCenter);
    QFont bold = font();
    bold.setBold(true);
    const QString name = partText(part.comparison.name);
    const qreal width = QFontMetricsF(bold).horizontalAdvance(name + QStringLiteral("  "));
    painter.setFont(bold);
    painter.setPen(partStyle(part.comparison.name, palette()).text);
    painter.drawText(line, flags, name);
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(isMirrored ? line.adjusted(0, 0, -width, 0) : line.adjusted(width, 0, 0, 0), flags,
                     captionOf(part));
}

void AlignedView::paintPiece(QPainter &painter, const AlignedPiece &piece, const AlignedPart &part,
                             qreal top) const
{
    const bool isBefore = piece.side == Side::Before;
    const qreal left = sideLeft(piece.side) + static_cast<qreal>(piece.column) * m_cellWidth;
    const qreal width = static_cast<qreal>(piece.text.size()) * m_cellWidth;
    const QRectF cells(left, top, width, m_rowHeight);
    const ToneColors tone = toneColors(isBefore ? Tone::Bad : Tone::Good, palette());
    if (piece.text.size() < piece.columns) {
        const QRectF gap(left + width, top, static_cast<qreal>(piece.columns) * m_cellWidth - width,
                         m_rowHeight);
        painter.fillRect(gap, QBrush(cardBorder(palette()), Qt::BDiagPattern));
    }
    if (piece.isEdit)
        painter.fillRect(cells, tone.background);
    const QFont mono = cellFont();
    painter.setFont(mono);
    painter.setPen(piece.isEdit ? tone.text : partStyle(part.comparison.name, palette()).text);
    const QFontMetricsF metrics(mono);
    const qreal baseline = top + (m_rowHeight - metrics.height()) / 2 + metrics.ascent();
    painter.drawText(QPointF(left, baseline), cellsOf(piece.text));
    if (!piece.isEdit || piece.text.empty())
        return;
    painter.setPen(QPen(tone.text, std::max(1.0, metrics.lineWidth())));
    const qreal line = isBefore ? baseline - metrics.strikeOutPos() : baseline + metrics.underlinePos();
    painter.drawLine(QPointF(left, line), QPointF(left + width, line));
}

void AlignedView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void AlignedView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

} // namespace jotscope
