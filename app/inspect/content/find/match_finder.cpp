#include "app/inspect/content/find/match_finder.h"

#include <algorithm>
#include <string>
#include <utility>

namespace jotscope {

namespace {

/// More than that is searched on a worker.
constexpr std::size_t kBytesSearchedAtOnce = std::size_t{64} << 10;

} // namespace

void MatchFinder::find(std::shared_ptr<const TokenPart> part, const QString &query)
{
    m_task.cancel();
    const bool isNewQuery = query != m_query;
    m_query = query;
    if (query.isEmpty() || !part)
        return take({}, false);
    const std::string utf8 = query.toStdString();
    if (part->bytes().size() <= kBytesSearchedAtOnce)
        return take(m_search(part->bytes(), utf8, {}), isNewQuery);
    m_matches.clear();
    m_task.run([part = std::move(part), utf8,
                search = m_search](const std::stop_token &stop) { return search(part->bytes(), utf8, stop); },
               [this, isNewQuery](std::vector<ByteRange> matches) { take(std::move(matches), isNewQuery); });
}

void MatchFinder::take(std::vector<ByteRange> matches, bool isNewQuery)
{
    m_matches = std::move(matches);
    emit changed(isNewQuery);
}

std::optional<ByteRange> MatchFinder::firstFrom(std::size_t offset) const
{
    if (m_matches.empty())
        return std::nullopt;
    const auto next = std::ranges::lower_bound(m_matches, offset, {}, &ByteRange::begin);
    return next == m_matches.end() ? m_matches.front() : *next;
}

std::optional<ByteRange> MatchFinder::lastBefore(std::size_t offset) const
{
    if (m_matches.empty())
        return std::nullopt;
    const auto next = std::ranges::lower_bound(m_matches, offset, {}, &ByteRange::begin);
    return next == m_matches.begin() ? m_matches.back() : *(next - 1);
}

int MatchFinder::numberOf(ByteRange match) const
{
    const auto found = std::ranges::find(m_matches, match);
    return found == m_matches.end() ? 0 : static_cast<int>(found - m_matches.begin()) + 1;
}

} // namespace jotscope
