#include "app/inspect/scan/token_file.h"

#include "core/find/scan/token_scan.h"
#include "core/inspect/aspects.h"
#include "core/inspect/token_inspection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <optional>
#include <thread>

namespace jotscope {

namespace {

constexpr std::size_t kPlacesAtOnce = 256; ///< between two looks at whether to go on

QString changedText()
{
    return QCoreApplication::translate("TokenFile", "It has changed since it was searched.", "a file");
}

TokenRow wordsOf(FoundToken found, const FileSetting &setting)
{
    static const std::optional<std::string> kNoDetachedPayload;
    InspectedToken token = inspectToken(std::move(found), {setting.keys, setting.policy, kNoDetachedPayload});
    conclude(token, setting.policy, setting.at);
    return TokenRow::wordsOf(token);
}

/// Found again in its own characters; nothing when it is not there any more.
std::optional<FoundToken> findAgain(const QByteArray &text)
{
    TokenSearch search = findTokens({text.constData(), static_cast<std::size_t>(text.size())});
    return search.tokens.empty() ? std::nullopt : std::optional(std::move(search.tokens.front()));
}

} // namespace

FileState FileState::of(const QString &path)
{
    const QFileInfo info(path);
    return {path, info.size(), info.lastModified()};
}

void FoundTokens::add(std::vector<FileToken> added)
{
    const std::lock_guard lock(m_mutex);
    std::move(added.begin(), added.end(), std::back_inserter(m_tokens));
}

std::vector<FileToken> FoundTokens::take(std::size_t most)
{
    const std::lock_guard lock(m_mutex);
    const auto end = m_tokens.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_tokens.size()));
    std::vector<FileToken> taken(std::make_move_iterator(m_tokens.begin()), std::make_move_iterator(end));
    m_tokens.erase(m_tokens.begin(), end);
    return taken;
}

QString searchFile(const FileState &file, const FileSetting &setting, std::size_t most, FoundTokens &found,
                   const std::stop_token &stop)
{
    QFile stream(file.path);
    if (!stream.open(QFile::ReadOnly | QFile::Unbuffered))
        return stream.errorString();
    std::atomic<std::size_t> listed = 0;
    TokenScan scan;
    scan.read = [&](std::span<char> space) -> std::optional<std::size_t> {
        const qint64 size = stream.read(space.data(), static_cast<qint64>(space.size()));
        return size < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(size));
    };
    scan.found = [&](ScannedPiece piece) {
        auto tokens = std::make_shared<std::vector<FileToken>>();
        const std::size_t count = piece.tokens.size();
        for (ScannedToken &one : piece.tokens) {
            if (listed + tokens->size() >= most)
                break;
            const ByteRange range = one.token.range;
            const FilePlace place{static_cast<qint64>(piece.offset + range.begin),
                                  static_cast<qint64>(range.size()), one.line};
            tokens->push_back({place, wordsOf(std::move(one.token), setting)});
        }
        return [&, tokens, count, passedOver = piece.findings.size()] {
            tokens->erase(tokens->begin() + static_cast<std::ptrdiff_t>(std::min(
                                                tokens->size(), most - std::min(most, listed.load()))),
                          tokens->end());
            listed += tokens->size();
            found.tokens += count;
            found.passedOver += passedOver;
            found.add(std::move(*tokens));
        };
    };
    scan.threads = std::max(1U, std::thread::hardware_concurrency());
    scan.goesOn = [&stop] {
        return !stop.stop_requested();
    };
    scan.progress = [&found](std::uint64_t bytes) {
        found.bytes = bytes;
    };
    return scanTokens(scan).isRead ? QString() : stream.errorString();
}

QString inspectPlaces(const FileState &file, const FileSetting &setting, const std::vector<FilePlace> &places,
                      FoundTokens &found, const std::stop_token &stop)
{
    QFile stream(file.path);
    if (!stream.open(QFile::ReadOnly))
        return stream.errorString();
    if (FileState::of(file.path) != file)
        return changedText();
    std::vector<FileToken> batch;
    for (std::size_t i = 0; i < places.size(); ++i) {
        stream.seek(places[i].offset);
        std::optional<FoundToken> again = findAgain(stream.read(places[i].size));
        if (!again)
            return changedText();
        batch.push_back({places[i], wordsOf(*std::move(again), setting)});
        ++found.tokens;
        if (batch.size() == kPlacesAtOnce || i + 1 == places.size()) {
            found.add(std::exchange(batch, {}));
            if (stop.stop_requested())
                break;
        }
    }
    return {};
}

PlaceText readPlace(const FileState &file, FilePlace place)
{
    PlaceText read;
    QFile stream(file.path);
    if (!stream.open(QFile::ReadOnly)) {
        read.failure = stream.errorString();
        return read;
    }
    if (FileState::of(file.path) != file) {
        read.failure = changedText();
        return read;
    }
    if (stream.seek(place.offset))
        read.text = stream.read(place.size);
    if (read.text.size() != place.size)
        read.failure = stream.errorString();
    return read;
}

} // namespace jotscope
