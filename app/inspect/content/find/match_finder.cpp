#include "app/inspect/content/find/match_finder.h"

#include <algorithm>
#include <string>
#include <utility>

namespace jotscope {

namespace {

/// More than that is searched on a worker.
constexpr std::size_t kBytesSearchedAtOnce = std::size_t{64} << 10;

} // namespace

void MatchFinder::find(const std::shared_ptr<const TokenPart> &part, const QString &query)
{
    search(part ? part->bytes() : std::string_view(), part, query);
}

void MatchFinder::find(const QByteArray &text, const QString &query)
{
    const auto kept = std::make_shared<const QByteArray>(text);
    search({kept->constData(), static_cast<std::size_t>(kept->size())}, kept, query);
}

void MatchFinder::search(std::string_view bytes, std::shared_ptr<const void> keeper, const QString &query)
{
    m_task.cancel();
    const bool isNewQuery = query != m_query;
    m_query = query;
    if (query.isEmpty() || bytes.empty())
        return take({}, false);
    const std::string utf8 = query.toStdString();
    if (bytes.size() <= kBytesSearchedAtOnce)
        return take(m_search(bytes, utf8, {}), isNewQuery);
    m_matches.clear();
    m_task.run([bytes, keeper = std::move(keeper), utf8,
                find = m_search](const std::stop_token &stop) { return find(bytes, utf8, stop); },
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
