#include "app/inspect/tokens/token_order.h"

#include "app/inspect/tokens/token_tree_model.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace jotscope {

namespace {

constexpr qint64 kLast = std::numeric_limits<qint64>::max();

QCollator collatorOf(const QLocale &locale)
{
    // The C locale knows no numbers.
    QCollator numeric(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    numeric.setNumericMode(true);
    numeric.setCaseSensitivity(Qt::CaseInsensitive);
    return numeric;
}

TokenOrder::Saying sayingOf(const TokenRow &row, TokenColumn column)
{
    switch (column) {
    case TokenColumn::Verdict:
        return {static_cast<qint64>(row.state), {}, row.place};
    case TokenColumn::Form:
        return {static_cast<qint64>(row.form), {}, row.place};
    case TokenColumn::Expiry:
        return {row.expiry ? row.expiry->time_since_epoch().count() : kLast, {}, row.place};
    case TokenColumn::Name:
        return {0, row.text(column), row.place};
    default:
        break;
    }
    const QString &text = row.text(column);
    return {text.isEmpty() ? kLast : 0, text, row.place};
}

} // namespace

std::vector<TokenOrder::Saying> TokenOrder::sayings(const TokenTreeModel &model, TokenColumn column,
                                                    int first, int end)
{
    std::vector<Saying> sayings;
    sayings.reserve(static_cast<std::size_t>(end - first));
    for (int place = first; place < end; ++place) {
        const int number = model.numberOf(model.index(place, 0));
        sayings.push_back(sayingOf(model.rows()[static_cast<std::size_t>(number)], column));
    }
    return sayings;
}

bool TokenOrder::take(const std::vector<Saying> &sayings)
{
    const QCollator texts = collatorOf(m_locale);
    bool isOther = false;
    for (const Saying &saying : sayings) {
        Key key{saying.number, {}};
        if (!saying.text.isEmpty())
            key.text = texts.sortKey(saying.text);
        else if (m_column == TokenColumn::Name)
            key.text = texts.sortKey(unnamedText(saying.place));
        const auto place = static_cast<std::size_t>(saying.place);
        if (place >= m_keys.size())
            m_keys.resize(place + 1);
        isOther = isOther || compare(m_keys[place], key) != 0;
        m_keys[place] = std::move(key);
    }
    return isOther;
}

void TokenOrder::sort(std::vector<int> &places, std::size_t sortedBefore) const
{
    const auto isBefore = [this](int place, int other) {
        const Key &left = m_keys[static_cast<std::size_t>(place)];
        const Key &right = m_keys[static_cast<std::size_t>(other)];
        if ((left.number == kLast) != (right.number == kLast))
            return right.number == kLast; // whichever way one sorts
        const int difference =
            m_direction == Qt::AscendingOrder ? compare(left, right) : compare(right, left);
        return difference != 0 ? difference < 0 : place < other;
    };
    const auto middle = places.begin() + static_cast<std::ptrdiff_t>(sortedBefore);
    std::sort(middle, places.end(), isBefore);
    std::inplace_merge(places.begin(), middle, places.end(), isBefore);
}

int TokenOrder::compare(const Key &left, const Key &right)
{
    if (left.number != right.number)
        return left.number < right.number ? -1 : 1;
    if (!left.text || !right.text)
        return left.text.has_value() - right.text.has_value();
    return left.text->compare(*right.text);
}

} // namespace jotscope
