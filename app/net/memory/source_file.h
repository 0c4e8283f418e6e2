#pragma once

#include "app/net/remote_key_set.h"

#include <QString>

#include <optional>

/// What is known of published key sets, in a file between two runs of the program. All of it is public; but
/// since it says whom somebody asked for keys, it is for its owner alone.
namespace jotscope {

struct KnownSources
{
    std::vector<RemoteKeySet> sets;
    QByteArray authorities; ///< certificates in PEM

    friend bool operator==(const KnownSources &, const KnownSources &) = default;
};

/// As JSON. Sets whose URL has a query are left out: that may hold what is nobody's business.
QByteArray sourcesJson(const KnownSources &sources);

/// Whatever of `json` can be understood, and is within the limits that are kept when it is written; a URL
/// that could not be typed in is none.
KnownSources readSources(const QByteArray &json);

/// Replaces the file as a whole, or leaves it; empty where that went well, else why not. Nothing that is to
/// be known removes it.
QString writeSourceFile(const QString &path, const KnownSources &sources);
KnownSources readSourceFile(const QString &path);

} // namespace jotscope
