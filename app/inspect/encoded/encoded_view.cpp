#include "app/inspect/encoded/encoded_view.h"

#include "app/inspect/content/find/text_search.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jotscope {

EncodedView::EncodedView(QWidget *parent) : CellView(parent), m_finder(new MatchFinder(findSpelled, this))
{
    installTextAccessibility();
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhMultiLine | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAccessibleName(tr("Encoded token"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(m_finder, &MatchFinder::changed, this, &EncodedView::takeMatches);
    applyFont();
}

EncodedView::~EncodedView() = default;

QByteArray EncodedView::text() const
{
    return m_editor.text().bytes();
}

void EncodedView::setText(const QByteArray &utf8)
{
    if (m_editor.replaceAll(utf8)) {
        m_editor.parts().setSpans({});
        m_editor.parts().setMarks({});
        m_editor.parts().setTokens({});
        m_highlight = {};
    }
    textChanged(false);
    verticalScrollBar()->setValue(0);
}

void EncodedView::replace(ByteRange range, const QByteArray &with)
{
    m_editor.select(range.begin, range.end);
    if (m_editor.insert(with))
        textChanged(false);
}

void EncodedView::rewrite(const QByteArray &utf8, bool continuesLast)
{
    if (m_editor.rewrite(utf8, continuesLast))
        textChanged(false);
}

void EncodedView::setSpans(std::vector<Span> spans)
{
    m_editor.parts().setSpans(std::move(spans));
    viewport()->update();
}

void EncodedView::setTokens(std::vector<ByteRange> tokens)
{
    m_editor.parts().setTokens(std::move(tokens));
    viewport()->update();
}

void EncodedView::setCurrentToken(std::size_t token)
{
    m_editor.parts().setCurrentToken(token);
    viewport()->update();
}

void EncodedView::setMarks(std::vector<Mark> marks)
{
    m_editor.parts().setMarks(std::move(marks));
    viewport()->update();
}

void EncodedView::setHighlight(EncodedHighlight highlight)
{
    if (highlight == m_highlight)
        return;
    const auto updateAll = [this] {
        updateRange(m_highlight.around);
        for (const SharedRange &lit : m_highlight.ranges)
            updateRange(lit.range);
    };
    updateAll();
    m_highlight = std::move(highlight);
    updateAll();
}

void EncodedView::reveal(ByteRange range)
{
    const EncodedText &text = m_editor.text();
    const int top = rowTop(text.placeOf({range.begin}).row);
    const int bottom =
        rowTop(text.placeOf({std::max(range.begin, range.end - (range.isEmpty() ? 0 : 1))}).row) +
        m_painter.rowHeight();
    revealRows(top, bottom);
}

void EncodedView::select(ByteRange range)
{
    m_editor.select(range.begin, range.end);
    caretMoved();
}

ByteRange EncodedView::selection() const
{
    return m_editor.selection();
}

void EncodedView::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void EncodedView::setCaret(std::size_t offset, bool keepsAnchor)
{
    m_editor.setCaret({offset}, keepsAnchor);
    caretMoved();
}

QRect EncodedView::characterRect(std::size_t offset) const
{
    const GridPlace place = m_editor.text().placeOf({offset});
    const ByteRange cluster = m_editor.text().clusterOf(offset);
    const std::size_t cells = cluster.isEmpty() ? 0 : clusterAt(m_editor.text().view(), cluster.begin).cells;
    const qreal left = origin().x() + static_cast<qreal>(place.column) * m_painter.cellWidth();
    const qreal width = static_cast<qreal>(cells) * m_painter.cellWidth();
    return QRectF(left, rowTop(place.row), width, m_painter.rowHeight()).toAlignedRect();
}

ByteRange EncodedView::characterAt(QPoint position) const
{
    const QPoint inText = position - origin();
    if (inText.x() < 0 || inText.y() < 0)
        return {};
    const auto row = static_cast<std::size_t>(inText.y() / m_painter.rowHeight());
    const auto column = static_cast<std::size_t>(inText.x() / m_painter.cellWidth());
    return m_editor.text().clusterAtCell({row, column});
}

CaretPlace EncodedView::caretAt(QPoint position) const
{
    const QPoint inText = position - origin();
    if (inText.y() < 0)
        return {0};
    const auto row = static_cast<std::size_t>(inText.y() / m_painter.rowHeight());
    if (row >= m_editor.text().rowCount())
        return {m_editor.text().size()};
    return m_editor.text().caretAt(row, std::max(0.0, inText.x() / m_painter.cellWidth()));
}

ByteRange EncodedView::wordAt(std::size_t offset) const
{
    return m_editor.wordAt(offset);
}

/// Wraps at the viewport's width. The row that was on top stays there.
void EncodedView::layOut()
{
    m_margin = static_cast<int>(std::lround(m_painter.cellWidth() * 1.5));
    const int room = viewport()->width() - 2 * m_margin;
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(room / m_painter.cellWidth())));
    const EncodedText &text = m_editor.text();
    const int top = scrolled();
    const std::size_t topOffset = text.rowBegin(static_cast<std::size_t>(top / m_painter.rowHeight()));
    m_editor.setColumns(columns);
    updateScrollBar();
    if (top > 0)
        verticalScrollBar()->setValue(rowTop(text.placeOf({topOffset}).row) + scrolled() - m_margin);
    viewport()->update();
}

void EncodedView::updateScrollBar()
{
    setRowCount(m_editor.text().rowCount(), 2 * m_margin);
}

QPoint EncodedView::origin() const
{
    return {m_margin, m_margin - scrolled()};
}

int EncodedView::rowTop(std::size_t row) const
{
    return topOfRow(row, m_margin);
}

QRect EncodedView::caretRect() const
{
    const GridPlace place = m_editor.text().placeOf(m_editor.caret());
    const qreal left = origin().x() + static_cast<qreal>(place.column) * m_painter.cellWidth() +
                       m_painter.textWidth(m_preedit);
    const int width = std::max(1, m_painter.rowHeight() / 14);
    return {static_cast<int>(std::lround(left)) - width / 2, rowTop(place.row), width, m_painter.rowHeight()};
}

void EncodedView::ensureCaretVisible()
{
    const QRect caret = caretRect();
    const int spare = std::min(m_margin, std::max(0, (viewport()->height() - caret.height()) / 2));
    if (caret.top() < spare)
        verticalScrollBar()->setValue(scrolled() + caret.top() - spare);
    else if (caret.bottom() + spare > viewport()->height())
        verticalScrollBar()->setValue(scrolled() + caret.bottom() + spare - viewport()->height());
}

/// Asks for the rows of `range` to be painted, those that can be seen.
void EncodedView::updateRange(ByteRange range)
{
    if (range.isEmpty())
        return;
    const int top = rowTop(m_editor.text().placeOf({range.begin}).row);
    const int bottom = rowTop(m_editor.text().placeOf({range.end}).row) + m_painter.rowHeight();
    viewport()->update(QRect(0, top, viewport()->width(), bottom - top).intersected(viewport()->rect()));
}

void EncodedView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const EncodedText &text = m_editor.text();
    if (text.size() == 0 && m_preedit.isEmpty())
        paintPlaceholder(painter);

    const QRect exposed = event->rect();
    const int height = m_painter.rowHeight();
    const auto rowAt = [&](int y) {
        return static_cast<std::size_t>(std::max(0, (y - origin().y()) / height));
    };
    const std::size_t firstRow = rowAt(exposed.top());
    const std::size_t endRow = std::min(rowAt(exposed.bottom()) + 1, text.rowCount());
    std::size_t offset = text.rowBegin(firstRow);

    EncodedPainter::Look look;
    look.palette = palette();
    look.group = hasFocus() || m_isSelecting ? QPalette::Active : QPalette::Inactive;
    look.selection = m_editor.selection();
    look.highlight = m_highlight;
    look.matches = matches();
    m_painter.begin(look, m_editor.parts(), {offset, text.rowBegin(endRow)});
    for (std::size_t row = firstRow; row < endRow; ++row) {
        const auto pieces = text.rowFrom(offset, row);
        m_painter.paintRow(painter, QPointF(origin().x(), rowTop(row)), pieces, text, m_editor.parts());
        if (!pieces.empty())
            offset = pieces.back().range.end;
    }

    if (!m_preedit.isEmpty()) {
        QPointF place = caretRect().topLeft();
        place.rx() -= m_painter.textWidth(m_preedit);
        m_painter.paintPreedit(painter, place, m_preedit);
    }
    if (m_caretIsShown)
        painter.fillRect(caretRect(), palette().color(QPalette::Text));
}

void EncodedView::paintPlaceholder(QPainter &painter) const
{
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    const QRect room = viewport()->rect().adjusted(m_margin, m_margin, -m_margin, -m_margin);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(room, static_cast<int>(alignment) | Qt::TextWordWrap, m_placeholder);
    painter.setLayoutDirection(Qt::LeftToRight);
}

void EncodedView::resizeEvent(QResizeEvent *event)
{
    CellView::resizeEvent(event);
    layOut();
}

void EncodedView::scrollContentsBy(int /*dx*/, int dy)
{
    viewport()->scroll(0, dy);
}

void EncodedView::restartBlinking()
{
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    m_caretIsShown = hasFocus();
    if (hasFocus() && flash >= 2)
        m_blinkTimer.start(flash / 2, this);
    else
        m_blinkTimer.stop();
    viewport()->update(caretRect());
}

} // namespace jotscope
