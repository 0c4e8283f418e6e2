#pragma once

#include "app/net/transfer/failures/fetch_failure.h"

#include <QString>

/// What went wrong with a fetch, in the person's language. Plain text: hosts and certificates say what they
/// like.
namespace jotscope {

QString failureMessage(const FetchFailure &failure); ///< one sentence: how far it came, and what stopped it
QString failureRemedy(const FetchFailure &failure);
/// Subject, names, issuer and validity, a line each; empty where no certificate was shown.
QString certificateText(const FetchFailure &failure);

} // namespace jotscope
