#include "core/compare/sequence_diff.h"

#include <algorithm>
#include <optional>

namespace jotscope {

namespace {

constexpr std::int32_t kMostEdits = 1'000; ///< single insertions and deletions; memory grows with the square
constexpr std::size_t kMostComparisons = 30'000'000; ///< of two elements

/// The middle of two sequences that have no common end.
template<typename T>
class ShortestScript
{
public:
    ShortestScript(std::span<const T> before, std::span<const T> after) : m_before(before), m_after(after) {}

    /// Nothing past the bounds.
    std::optional<std::vector<SequenceEdit>> find()
    {
        if (m_before.size() > kLongest || m_after.size() > kLongest)
            return std::nullopt;
        m_reach.assign(2 * kMostEdits + 3, 0);
        for (std::int32_t edits = 0; edits <= kMostEdits; ++edits) {
            m_history.emplace_back(m_reach.begin() + kOrigin - edits, m_reach.begin() + kOrigin + edits + 1);
            for (std::int32_t diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const std::int32_t x = extend(diagonal, edits);
                if (x == end(m_before) && x - diagonal == end(m_after))
                    return traceBack(edits);
            }
            if (m_comparisons > kMostComparisons)
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    static constexpr std::size_t kLongest = std::size_t{1} << 30;
    static constexpr std::int32_t kOrigin = kMostEdits + 1; ///< where diagonal 0 stands in `m_reach`

    static std::int32_t end(std::span<const T> sequence)
    {
        return static_cast<std::int32_t>(sequence.size());
    }

    std::int32_t &reach(std::int32_t diagonal)
    {
        return m_reach[static_cast<std::size_t>(kOrigin + diagonal)];
    }

    /// Whether the furthest path of `edits` to this diagonal ends with an insertion.
    template<typename Reach>
    static bool isInsertion(Reach reach, std::int32_t diagonal, std::int32_t edits)
    {
        return diagonal == -edits || (diagonal != edits && reach(diagonal - 1) < reach(diagonal + 1));
    }

    std::int32_t extend(std::int32_t diagonal, std::int32_t edits)
    {
        std::int32_t x = 0;
        if (edits > 0) {
            const bool inserts = isInsertion([this](std::int32_t d) { return reach(d); }, diagonal, edits);
            x = inserts ? reach(diagonal + 1) : reach(diagonal - 1) + 1;
        }
        const std::int32_t from = x;
        while (x < end(m_before) && x - diagonal < end(m_after) &&
               m_before[static_cast<std::size_t>(x)] == m_after[static_cast<std::size_t>(x - diagonal)])
            ++x;
        m_comparisons += static_cast<std::size_t>(x - from) + 1;
        return reach(diagonal) = x;
    }

    std::vector<SequenceEdit> traceBack(std::int32_t edits) const
    {
        std::vector<SequenceEdit> reversed;
        std::int32_t x = end(m_before);
        std::int32_t y = end(m_after);
        for (; edits > 0; --edits) {
            // What was reached with one edit less, from the diagonal -edits on.
            const std::vector<std::int32_t> &earlier = m_history[static_cast<std::size_t>(edits)];
            const auto reached = [&](std::int32_t d) {
                return earlier[static_cast<std::size_t>(edits + d)];
            };
            const std::int32_t diagonal = x - y;
            const bool inserts = isInsertion(reached, diagonal, edits);
            const std::int32_t from = inserts ? diagonal + 1 : diagonal - 1;
            x = reached(from);
            y = x - from;
            const auto beforeAt = static_cast<std::size_t>(x);
            const auto afterAt = static_cast<std::size_t>(y);
            add(reversed, {{beforeAt, beforeAt + (inserts ? 0 : 1)}, {afterAt, afterAt + (inserts ? 1 : 0)}});
        }
        std::ranges::reverse(reversed);
        return reversed;
    }

    /// `edit` stands before the last of `reversed`, and is one with it where they touch.
    static void add(std::vector<SequenceEdit> &reversed, SequenceEdit edit)
    {
        if (!reversed.empty() && reversed.back().before.begin == edit.before.end &&
            reversed.back().after.begin == edit.after.end) {
            reversed.back().before.begin = edit.before.begin;
            reversed.back().after.begin = edit.after.begin;
        } else {
            reversed.push_back(edit);
        }
    }

    std::span<const T> m_before;
    std::span<const T> m_after;
    std::vector<std::int32_t> m_reach;                ///< by diagonal, how far in `before`
    std::vector<std::vector<std::int32_t>> m_history; ///< `m_reach` before each round, as far as it is needed
    std::size_t m_comparisons = 0;
};

template<typename T>
SequenceDiff diff(std::span<const T> before, std::span<const T> after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const ByteRange middleBefore{head, before.size() - tail};
    const ByteRange middleAfter{head, after.size() - tail};
    if (middleBefore.isEmpty() && middleAfter.isEmpty())
        return {};
    if (middleBefore.isEmpty() || middleAfter.isEmpty())
        return {{{middleBefore, middleAfter}}, true};
    auto edits =
        ShortestScript<T>(before.subspan(head, middleBefore.size()), after.subspan(head, middleAfter.size()))
            .find();
    if (!edits)
        return {{{middleBefore, middleAfter}}, false};
    for (SequenceEdit &edit : *edits)
        edit = {edit.before.shiftedBy(head), edit.after.shiftedBy(head)};
    return {*std::move(edits), true};
}

} // namespace

SequenceDiff diffSequences(std::span<const char> before, std::span<const char> after)
{
    return diff(before, after);
}

SequenceDiff diffSequences(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after)
{
    return diff(before, after);
}

} // namespace jotscope
