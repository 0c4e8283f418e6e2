#include "app/inspect/content/find/editor_finder.h"

#include "app/inspect/content/find/find_bar.h"
#include "app/inspect/content/find/text_search.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace jotscope {

EditorFinder::EditorFinder(QPlainTextEdit &field, FindBar &bar, QObject *parent)
    : QObject(parent), m_field(field), m_bar(bar)
{
    connect(&bar, &FindBar::queryChanged, this, [this] {
        search();
        const auto next = std::ranges::lower_bound(m_matches, m_field.textCursor().selectionStart());
        select(next == m_matches.end() ? 0 : next - m_matches.begin());
    });
    connect(&bar, &FindBar::nextWanted, this, &EditorFinder::findNext);
    connect(&bar, &FindBar::previousWanted, this, &EditorFinder::findPrevious);
    connect(&bar, &FindBar::closed, &field, qOverload<>(&QWidget::setFocus));
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        search();
        m_bar.setMatches(0, static_cast<int>(m_matches.size()));
    });
}

void EditorFinder::find()
{
    m_bar.open();
}

void EditorFinder::findNext()
{
    const auto next = std::ranges::upper_bound(m_matches, m_field.textCursor().selectionStart());
    select(next == m_matches.end() ? 0 : next - m_matches.begin());
}

void EditorFinder::findPrevious()
{
    const auto next = std::ranges::lower_bound(m_matches, m_field.textCursor().selectionStart());
    select((next == m_matches.begin() ? m_matches.end() : next) - m_matches.begin() - 1);
}

void EditorFinder::search()
{
    m_matches.clear();
    const QString query = m_bar.query();
    if (query.isEmpty())
        return;
    const QString text = m_field.document()->toRawText();
    for (qsizetype at = text.indexOf(query, 0, Qt::CaseInsensitive);
         at >= 0 && m_matches.size() < static_cast<qsizetype>(kMostMatches);
         at = text.indexOf(query, at + query.size(), Qt::CaseInsensitive))
        m_matches << static_cast<int>(at);
}

void EditorFinder::select(qsizetype match)
{
    const bool isThere = match >= 0 && match < m_matches.size();
    m_bar.setMatches(isThere ? static_cast<int>(match) + 1 : 0, static_cast<int>(m_matches.size()));
    if (!isThere)
        return;
    QTextCursor cursor(m_field.document());
    cursor.setPosition(m_matches[match]);
    cursor.setPosition(m_matches[match] + static_cast<int>(m_bar.query().size()), QTextCursor::KeepAnchor);
    m_field.setTextCursor(cursor);
    m_field.ensureCursorVisible();
}

} // namespace jotscope
