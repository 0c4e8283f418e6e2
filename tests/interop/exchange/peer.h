#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <span>
#include <vector>

/// The other implementations, each behind a small program that answers requests. README.md beside this file
/// has the protocol.
namespace jotscope::interop {

struct Peer
{
    const char *name;
    const char *program;
    const char *script;
    const char *remedy;      ///< a sentence: what to do where it does not run
    bool makesGeneralOfOne;  ///< writes one recipient in general form, which others flatten
    bool showsPrivateHalves; ///< of the keys that it reads
};

std::span<const Peer> peers();

/// Where packaging/dev puts npm's jose; the newest, should there be several.
QString npmFolder();

/// The same of another package of npm, of one major version.
QString npmFolder(const QString &package, const QString &major);

/// What each of peers() is asked, in their order, or answers.
using Lists = std::vector<QList<QJsonObject>>;

/// One answer to each request, in their order, from one run of each peer; the peers run beside each other.
/// What a peer did not answer, because it is missing or broke down, is answered by a refusal that says so.
Lists askAll(const Lists &requests);

inline QString refusalOf(const QJsonObject &answer)
{
    return answer["refusal"].toString();
}

} // namespace jotscope::interop
