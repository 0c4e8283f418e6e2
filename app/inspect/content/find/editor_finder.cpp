#include "app/inspect/content/find/editor_finder.h"

#include "app/inspect/content/find/find_bar.h"
#include "app/inspect/content/find/text_search.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace jotscope {

namespace {

/// Each of its characters is one place of a cursor.
QString textOf(const QPlainTextEdit &field)
{
    return field.document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace

EditorFinder::EditorFinder(QPlainTextEdit &field, FindBar &bar, QObject *parent)
    : QObject(parent), m_field(field), m_bar(bar), m_finder(new MatchFinder(findText, this))
{
    connect(&bar, &FindBar::queryChanged, this,
            [this](const QString &query) { m_finder->find(textOf(m_field).toUtf8(), query); });
    connect(&bar, &FindBar::nextWanted, this, &EditorFinder::findNext);
    connect(&bar, &FindBar::previousWanted, this, &EditorFinder::findPrevious);
    connect(&bar, &FindBar::closed, &field, qOverload<>(&QWidget::setFocus));
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_bar.query().isEmpty())
            m_finder->findAgain(textOf(m_field).toUtf8());
    });
    connect(m_finder, &MatchFinder::changed, this, [this](bool isNewQuery) {
        const std::optional<ByteRange> next = m_finder->firstFrom(begin());
        if (isNewQuery)
            select(next);
        else // what is being typed stays where it is
            m_bar.setMatches(next && next->begin == begin() ? m_finder->numberOf(*next) : 0,
                             static_cast<int>(m_finder->matches().size()));
    });
}

void EditorFinder::find()
{
    m_bar.open();
}

void EditorFinder::findNext()
{
    select(m_finder->firstFrom(begin() + 1));
}

void EditorFinder::findPrevious()
{
    select(m_finder->lastBefore(begin()));
}

std::size_t EditorFinder::begin() const
{
    return static_cast<std::size_t>(
        textOf(m_field).left(m_field.textCursor().selectionStart()).toUtf8().size());
}

void EditorFinder::select(std::optional<ByteRange> match)
{
    m_bar.setMatches(match ? m_finder->numberOf(*match) : 0, static_cast<int>(m_finder->matches().size()));
    if (!match)
        return;
    const QByteArray text = textOf(m_field).toUtf8();
    const auto place = [&text](std::size_t offset) {
        return static_cast<int>(QString::fromUtf8(text.left(static_cast<qsizetype>(offset))).size());
    };
    QTextCursor cursor(m_field.document());
    cursor.setPosition(place(match->begin));
    cursor.setPosition(place(match->end), QTextCursor::KeepAnchor);
    m_field.setTextCursor(cursor);
    m_field.ensureCursorVisible();
}

} // namespace jotscope
