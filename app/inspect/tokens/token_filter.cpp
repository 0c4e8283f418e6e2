#include "app/inspect/tokens/token_filter.h"

#include "app/inspect/tokens/token_tree_model.h"

#include <algorithm>

namespace jotscope {

TokenFilter::TokenFilter(TokenTreeModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&model);
}

void TokenFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool TokenFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const TokenRow &token =
        m_model.rows()[static_cast<std::size_t>(m_model.numberOf(m_model.index(row, 0, parent)))];
    const auto isSaid = [&](const QString &word) {
        for (int column = 0; column < kTokenColumns; ++column) {
            if (shownText(token, static_cast<TokenColumn>(column), m_model.now())
                    .contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::ranges::all_of(m_words, isSaid);
}

bool TokenFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rowOf = [this](const QModelIndex &index) -> const TokenRow & {
        return m_model.rows()[static_cast<std::size_t>(m_model.numberOf(index))];
    };
    return compareRows(rowOf(left), rowOf(right), static_cast<TokenColumn>(left.column())) < 0;
}

} // namespace jotscope
