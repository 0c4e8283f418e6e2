#include "app/inspect/tokens/tokens_in_text.h"

#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/tokens/token_list.h"

#include <QScopedValueRollback>

#include <utility>

namespace jotscope {

TokensInText::TokensInText(EncodedView &text, TokenList &list, QObject *parent)
    : QObject(parent), m_text(text), m_list(list)
{
    connect(&text, &EncodedView::hovered, this, [this](ByteRange range) { m_hovered = otherToken(range); });
    connect(&text, &EncodedView::rested, this, &TokensInText::goTo);
    connect(&list, &TokenList::currentRowChanged, this, &TokensInText::follow);
}

void TokensInText::show(const Inspection &inspection, Instant now)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_hovered.reset();
    m_list.show(inspection, now);
    if (m_list.currentRow() < 0 && m_list.count() > 0)
        m_list.setCurrentRow(0);
    std::vector<ByteRange> tokens;
    tokens.reserve(inspection.tokens.size());
    for (const InspectedToken &token : inspection.tokens)
        tokens.push_back(token.range);
    m_text.setTokens(std::move(tokens));
    m_text.setCurrentToken(m_list.outermostOf(m_list.currentRow()));
}

void TokensInText::tell(const QString &there)
{
    if (!m_hovered)
        return emit told(there);
    emit told(tr("Token %1 of %2 · %3 · click to go there", "its number, how many, what it is")
                  .arg(*m_hovered + 1)
                  .arg(m_text.parts().tokens().size())
                  .arg(m_list.summaryOf(m_list.rowOf(*m_hovered))));
}

/// What the list shows now. The caret goes along unless it brought it there.
void TokensInText::follow()
{
    if (m_isShowing)
        return;
    const std::size_t current = m_list.outermostOf(m_list.currentRow());
    m_text.setCurrentToken(current);
    if (m_isInText || current >= m_text.parts().tokens().size())
        return;
    const ByteRange token = m_text.parts().tokens()[current];
    if (!token.contains(m_text.selection()))
        m_text.setCaret(token.begin);
    m_text.reveal(token);
}

void TokensInText::goTo(ByteRange caret)
{
    const std::optional<std::size_t> other = otherToken(caret);
    m_hovered.reset();
    if (!other)
        return;
    const QScopedValueRollback inText(m_isInText, true);
    m_list.setCurrentRow(m_list.rowOf(*other));
}

std::optional<std::size_t> TokensInText::otherToken(ByteRange range) const
{
    const std::optional<std::size_t> token = m_text.parts().tokenOf(range);
    return token == m_list.outermostOf(m_list.currentRow()) ? std::nullopt : token;
}

} // namespace jotscope
