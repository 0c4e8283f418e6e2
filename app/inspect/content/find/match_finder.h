#pragma once

#include "app/widgets/task.h"
#include "core/jose/token.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace jotscope {

/// Searches a part's bytes or a text, on a worker where that could take long, and goes through what was
/// found.
class MatchFinder : public QObject
{
    Q_OBJECT

public:
    using Search = std::vector<ByteRange> (*)(std::string_view text, std::string_view query,
                                              const std::stop_token &stop);

    explicit MatchFinder(Search how, QObject *parent = nullptr) : QObject(parent), m_search(how) {}

    /// What was found before is forgotten; `changed` follows, later where a worker searches.
    void find(const std::shared_ptr<const TokenPart> &part, const QString &query);
    void find(const QByteArray &text, const QString &query);
    template<typename Searched>
    void findAgain(const Searched &searched)
    {
        find(searched, m_query);
    }

    [[nodiscard]] const std::vector<ByteRange> &matches() const { return m_matches; } ///< in order of place
    /// The first match that begins at `offset` or behind, or else the first of all; nothing without any.
    [[nodiscard]] std::optional<ByteRange> firstFrom(std::size_t offset) const;
    /// The last match that begins before `offset`, or else the last of all.
    [[nodiscard]] std::optional<ByteRange> lastBefore(std::size_t offset) const;
    /// Which one, from 1; 0 for what is no match.
    [[nodiscard]] int numberOf(ByteRange match) const;

signals:
    void changed(bool isNewQuery);

private:
    /// `keeper` keeps the bytes while a worker reads them.
    void search(std::string_view bytes, std::shared_ptr<const void> keeper, const QString &query);
    void take(std::vector<ByteRange> matches, bool isNewQuery);

    Search m_search;
    QString m_query;
    std::vector<ByteRange> m_matches;
    Task<std::vector<ByteRange>> m_task;
};

} // namespace jotscope
