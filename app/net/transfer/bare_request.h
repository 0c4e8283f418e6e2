#pragma once

#include "app/net/transfer/failures/fetch_failure.h"

#include <QNetworkReply>
#include <QNetworkRequest>

/// What all requests of the program have in common.
namespace jotscope {

/// Without cookies, passwords, redirects or a cache, and without what it would say of the person.
/// `authorities` are certificates in PEM, trusted besides the system's.
QNetworkRequest bareRequest(const QUrl &url, const QByteArray &authorities);

/// How far a request came that had no response.
FetchFailure::Stage stageOf(QNetworkReply::NetworkError error);

} // namespace jotscope
