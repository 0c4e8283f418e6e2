#pragma once

#include "app/inspect/tokens/token_row.h"

#include <QCollator>
#include <QLocale>

#include <optional>
#include <vector>

namespace jotscope {

class TokenTreeModel;

/// The order of the tokens of a text by what a column means: times by time, verdicts by gravity, texts as the
/// person's language has it, with "Token 2" before "Token 10" and what says nothing last.
class TokenOrder
{
public:
    /// What a column says of the token at a place, cheap to take along to another thread.
    struct Saying
    {
        qint64 number; ///< decides first
        QString text;  ///< as it is compared; empty where the number is all
        int place;     ///< of a token without a name
    };
    static std::vector<Saying> sayings(const TokenTreeModel &model, TokenColumn column, int first, int end);

    TokenOrder() = default; ///< that of the text
    TokenOrder(TokenColumn column, Qt::SortOrder direction) : m_column(column), m_direction(direction) {}

    /// True if what is new or says something else may stand elsewhere for that.
    bool take(const std::vector<Saying> &sayings);
    /// Leaves in the order of the text what makes no difference. The first `sortedBefore` are in order.
    void sort(std::vector<int> &places, std::size_t sortedBefore) const;

    [[nodiscard]] std::optional<TokenColumn> column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }

private:
    struct Key
    {
        qint64 number = 0;
        std::optional<QCollatorSortKey> text;
    };

    static int compare(const Key &left, const Key &right);

    std::optional<TokenColumn> m_column;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QLocale m_locale; ///< as of when the order was asked for: another thread must not read the program's
    std::vector<Key> m_keys; ///< by place
};

} // namespace jotscope
