#include "app/inspect/part_text.h"

#include <QMouseEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 10;
constexpr int kFewestLines = 2;
constexpr int kMostLines = 14;

/// Colours names and values from the layout's pieces, block by block as they become visible.
class PieceHighlighter : public QSyntaxHighlighter
{
public:
    PieceHighlighter(QTextDocument *document, const JsonLayout &layout, const QWidget &widget)
        : QSyntaxHighlighter(document), m_layout(layout), m_widget(widget)
    {}

protected:
    void highlightBlock(const QString &text) override
    {
        const int begin = currentBlock().position();
        const int end = begin + static_cast<int>(text.size());
        auto piece = std::ranges::lower_bound(m_layout.pieces, begin, {}, &JsonLayout::Piece::begin);
        for (; piece != m_layout.pieces.end() && piece->begin < end; ++piece) {
            if (piece->kind == JsonLayout::Kind::Name)
                setFormat(piece->begin - begin, piece->end - piece->begin,
                          toneColors(Tone::Accent, m_widget.palette()).text);
        }
    }

private:
    const JsonLayout &m_layout;
    const QWidget &m_widget;
};

} // namespace

PartText::PartText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFont(monospaceFont());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in any language
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    new PieceHighlighter(document(), m_layout, *this);
}

void PartText::showPart(std::shared_ptr<const TokenPart> part)
{
    if (part == m_part)
        return;
    if (!part || !part->json || !part->json->root().exists())
        return showBytes(std::move(part));
    m_part = std::move(part);
    show(layOutJson(*m_part->json));
}

void PartText::showBytes(std::shared_ptr<const TokenPart> part)
{
    if (part == m_part)
        return;
    m_part = std::move(part);
    JsonLayout layout;
    if (m_part) {
        const std::string_view bytes = m_part->bytes().substr(0, kMostBytes);
        layout.text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        layout.text.replace(QChar(0), QChar(0x2400));
        if (bytes.size() < m_part->bytes().size())
            layout.text += QStringLiteral("\n…");
    }
    show(std::move(layout));
}

void PartText::show(JsonLayout layout)
{
    m_layout = std::move(layout);
    m_highlight = {};
    setPlainText(m_layout.text);
    setExtraSelections({});
    updateGeometry();
}

QTextEdit::ExtraSelection PartText::selectionOf(const JsonLayout::Piece &piece) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(piece.begin);
    selection.cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
    selection.format.setBackground(linkHighlight(palette()));
    return selection;
}

void PartText::setHighlight(ByteRange range)
{
    if (range == m_highlight)
        return;
    m_highlight = range;
    QList<QTextEdit::ExtraSelection> selections;
    if (m_part && !range.isEmpty()) {
        const ByteRange decoded = m_part->decodedFrom(range);
        const auto first = std::ranges::partition_point(m_layout.pieces, [&](const JsonLayout::Piece &piece) {
            return piece.source.end <= decoded.begin;
        });
        constexpr qsizetype kMost = 200;
        for (auto piece = first; piece != m_layout.pieces.end() && piece->source.begin < decoded.end;
             ++piece) {
            if (selections.size() < kMost)
                selections << selectionOf(*piece);
        }
    }
    setExtraSelections(selections);
}

void PartText::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (!m_part || event->buttons() != Qt::NoButton)
        return;
    const int position = cursorForPosition(event->position().toPoint()).position();
    const auto piece = std::ranges::find_if(m_layout.pieces, [&](const JsonLayout::Piece &one) {
        return one.begin <= position && position <= one.end;
    });
    emit hovered(piece == m_layout.pieces.end() ? ByteRange{} : m_part->sourceOf(piece->source));
}

bool PartText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        emit hovered({});
    return QPlainTextEdit::viewportEvent(event);
}

void PartText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && document())
        document()->markContentsDirty(0, document()->characterCount());
}

QSize PartText::sizeHint() const
{
    const int lines = std::clamp(document()->blockCount(), kFewestLines, kMostLines);
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + 2 * frameWidth() + 4};
}

QSize PartText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

} // namespace jotscope
