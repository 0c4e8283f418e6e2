#include "app/inspect/tokens/row_search.h"

#include "app/widgets/texts/time_text.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Those that are soon looked into first.
constexpr std::array kColumns = {TokenColumn::Verdict, TokenColumn::Form,   TokenColumn::Algorithm,
                                 TokenColumn::KeyId,   TokenColumn::Issuer, TokenColumn::Expiry,
                                 TokenColumn::Subject, TokenColumn::Name};

} // namespace

RowSearch::RowSearch(const QStringList &words, Instant now) : m_now(now)
{
    for (const QString &text : words)
        m_words.push_back({text, {}, {}});
}

bool RowSearch::isSaidBy(const TokenRow &row)
{
    return std::ranges::all_of(m_words, [&](Word &word) { return isSaid(word, row); });
}

bool RowSearch::isSaid(Word &word, const TokenRow &row) const
{
    return std::ranges::any_of(kColumns, [&](TokenColumn column) { return isSaid(word, row, column); });
}

bool RowSearch::isSaid(Word &word, const TokenRow &row, TokenColumn column) const
{
    const auto contains = [&word](const QString &text) {
        return text.contains(word.text, Qt::CaseInsensitive);
    };
    const auto once = [&](qint64 number) {
        QHash<qint64, bool> &known = word.numbers[static_cast<std::size_t>(column)];
        const auto found = known.constFind(number);
        return found != known.cend() ? *found
                                     : *known.insert(number, contains(shownText(row, column, m_now)));
    };
    switch (column) {
    case TokenColumn::Verdict:
        return once(static_cast<qint64>(row.state));
    case TokenColumn::Form:
        return once(static_cast<qint64>(row.form));
    case TokenColumn::Expiry:
        return row.expiry && once(toldSeconds(*row.expiry, m_now));
    case TokenColumn::Name:
        return contains(shownText(row, column, m_now));
    default:
        break;
    }
    auto &[text, isFound] = word.last[static_cast<std::size_t>(column)];
    if (const QString &said = row.text(column); said != text) {
        text = said;
        isFound = contains(said);
    }
    return isFound;
}

} // namespace jotscope
