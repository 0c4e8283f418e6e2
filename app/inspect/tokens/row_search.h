#pragma once

#include "app/inspect/tokens/token_row.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <utility>
#include <vector>

namespace jotscope {

/// Looks for words in what the columns say at one instant, whatever their letter case. A list of a hundred
/// thousand is looked through between two letters typed: what many tokens say is looked into once.
class RowSearch
{
public:
    RowSearch(const QStringList &words, Instant now);

    /// Whether the row says every word, each in any column.
    [[nodiscard]] bool isSaidBy(const TokenRow &row);

private:
    /// One word, and where it was found before.
    struct Word
    {
        QString text;
        /// By column, and in it by what is said: a state, a form, a number of seconds.
        std::array<QHash<qint64, bool>, kTokenColumns> numbers;
        /// What the row before said in a column, and whether the word was there.
        std::array<std::pair<QString, bool>, kTokenColumns> last;
    };

    [[nodiscard]] bool isSaid(Word &word, const TokenRow &row) const;
    [[nodiscard]] bool isSaid(Word &word, const TokenRow &row, TokenColumn column) const;

    std::vector<Word> m_words;
    Instant m_now;
};

} // namespace jotscope
