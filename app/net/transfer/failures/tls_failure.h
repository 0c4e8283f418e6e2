#pragma once

#include "app/net/transfer/failures/fetch_failure.h"

#include <QList>

class QSslCertificate;
class QSslError;

namespace jotscope {

PeerCertificate certificateFacts(const QSslCertificate &certificate);

/// The gravest of `errors`, and the certificate that `peer` showed, or else the one at fault.
FetchFailure tlsFailure(const QList<QSslError> &errors, const QSslCertificate &peer);

} // namespace jotscope
