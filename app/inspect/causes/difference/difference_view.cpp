#include "app/inspect/causes/difference/difference_view.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QTextCursor>
#include <QtMath>

#include <algorithm>

namespace jotscope {

namespace {

using Kind = DifferencePiece::Kind;

constexpr int kMostLines = 8;
constexpr qsizetype kLongest = 2000; ///< characters of one piece

/// A difference may lie in characters that nobody sees.
QString visible(const QString &text)
{
    QString result;
    for (const char32_t c : text.left(kLongest).toStdU32String()) {
        const QChar::Category category = QChar::category(c);
        if (c == U'\n')
            result += QChar(0x21B5); // a downwards arrow with its corner leftwards
        else if (c < 0x20)
            result += QChar(static_cast<char16_t>(0x2400 + c)); // the control's picture
        else if (category == QChar::Other_Format || category == QChar::Other_Control ||
                 (category == QChar::Separator_Space && c != U' '))
            result += QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
        else
            result += QString::fromUcs4(&c, 1);
    }
    return result + (text.size() > kLongest ? QStringLiteral("…") : QString());
}

QTextCharFormat formatOf(Kind kind, const QPalette &palette)
{
    QTextCharFormat format;
    if (kind == Kind::Omitted)
        format.setForeground(quietText(palette));
    if (kind != Kind::Deleted && kind != Kind::Inserted)
        return format;
    const ToneColors colors = toneColors(kind == Kind::Deleted ? Tone::Bad : Tone::Good, palette);
    format.setBackground(colors.background);
    format.setForeground(colors.text);
    format.setFontStrikeOut(kind == Kind::Deleted);
    format.setFontUnderline(kind == Kind::Inserted);
    return format;
}

} // namespace

DifferenceView::DifferenceView(std::vector<DifferencePiece> pieces, QWidget *parent)
    : QPlainTextEdit(parent), m_pieces(std::move(pieces))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFont(monospaceFont());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in any language
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    fill();
    describe();
}

void DifferenceView::fill()
{
    clear();
    QTextCursor cursor(document());
    for (const DifferencePiece &piece : m_pieces) {
        const QString text = piece.kind == Kind::Omitted ? QStringLiteral("…") : visible(piece.text);
        cursor.insertText(text, formatOf(piece.kind, palette()));
    }
    moveCursor(QTextCursor::Start);
}

void DifferenceView::describe()
{
    QStringList changes;
    for (const DifferencePiece &piece : m_pieces) {
        if (piece.kind == Kind::Deleted)
            changes << tr("pasted: %1", "a piece of text that was not signed").arg(visible(piece.text));
        else if (piece.kind == Kind::Inserted)
            changes << tr("signed: %1", "a piece of text that was not pasted").arg(visible(piece.text));
    }
    setAccessibleName(tr("Difference between what was pasted and what was signed"));
    setAccessibleDescription(changes.join(QLatin1String("; ")));
}

void DifferenceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
    else if (event->type() == QEvent::LanguageChange)
        describe();
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // A plain text document counts its height in lines.
    const int wanted = qRound(document()->size().height());
    const int lines = std::clamp(wanted, 1, kMostLines);
    setVerticalScrollBarPolicy(wanted > lines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height =
        qCeil(lines * QFontMetricsF(font()).lineSpacing()) + fontMetrics().descent() + 2 * frameWidth();
    if (height != maximumHeight())
        setFixedHeight(height);
}

} // namespace jotscope
