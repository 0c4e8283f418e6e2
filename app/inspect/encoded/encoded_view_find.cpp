#include "app/inspect/encoded/encoded_view.h"

/// What the person looks for in the encoded text.
namespace jotscope {

void EncodedView::find(const QString &query)
{
    m_finder->find(m_editor.text().bytes(), query);
}

void EncodedView::takeMatches(bool isNewQuery)
{
    viewport()->update();
    if (isNewQuery && !matches().empty())
        return selectMatch(m_finder->firstFrom(selection().begin));
    tellFound();
}

void EncodedView::findNext()
{
    selectMatch(m_finder->firstFrom(selection().begin + (selection().isEmpty() ? 0 : 1)));
}

void EncodedView::findPrevious()
{
    selectMatch(m_finder->lastBefore(selection().begin));
}

void EncodedView::selectMatch(std::optional<ByteRange> match)
{
    if (!match)
        return;
    select(*match);
    reveal(*match);
    tellFound();
    tellRest();
}

void EncodedView::tellFound()
{
    emit found(m_finder->numberOf(selection()), static_cast<int>(matches().size()));
}

} // namespace jotscope
