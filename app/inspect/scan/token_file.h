#pragma once

#include "app/inspect/tokens/token_row.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <atomic>
#include <deque>
#include <mutex>
#include <stop_token>
#include <vector>

/// Tokens in a file that is too large for a paste: where they are and what they say in few words, found and
/// read by workers. A token itself is read when it is looked at.
namespace jotscope {

/// As a file was when it was opened, so that places in it are not looked up in another one.
struct FileState
{
    QString path;
    qint64 size = 0;
    QDateTime modified;

    static FileState of(const QString &path);
    friend bool operator==(const FileState &, const FileState &) = default;
};

struct FilePlace
{
    qint64 offset = 0;
    qint64 size = 0;
    quint64 line = 1; ///< from 1 on
};

struct FileToken
{
    FilePlace place;
    TokenRow row;
};

/// What is known of each token beside the file.
struct FileSetting
{
    KeyRing keys;
    Policy policy;
    Instant at;
};

/// What workers have found so far: they put it here, and the GUI thread takes it.
class FoundTokens
{
public:
    void add(std::vector<FileToken> tokens);
    [[nodiscard]] std::vector<FileToken> take(std::size_t most);

    std::atomic<quint64> bytes = 0;      ///< searched
    std::atomic<quint64> tokens = 0;     ///< in them
    std::atomic<quint64> passedOver = 0; ///< tokens larger than limits::kScannedTokenBytes

private:
    std::mutex m_mutex;
    std::deque<FileToken> m_tokens;
};

/// Finds every token of `file` and inspects the first `most`, on all processors. Returns why the file can't
/// be read to its end, or an empty text.
QString searchFile(const FileState &file, const FileSetting &setting, std::size_t most, FoundTokens &found,
                   const std::stop_token &stop);

/// Inspects the tokens at `places` anew, in this order. Returns likewise.
QString inspectPlaces(const FileState &file, const FileSetting &setting, const std::vector<FilePlace> &places,
                      FoundTokens &found, const std::stop_token &stop);

struct PlaceText
{
    QByteArray text;
    QString failure; ///< why there is none; else empty
};

PlaceText readPlace(const FileState &file, FilePlace place);

} // namespace jotscope
