#pragma once

#include "core/issuer/issuer.h"

#include <QString>

/// What an issuer's log has to say, in the person's language. The protocol's own words stay as they are.
namespace jotscope {

/// One sentence.
QString eventWords(const IssuerLogEntry &entry);

/// `POST /token`, or a dash where the request was not read.
QString requestWords(const IssuerLogEntry &entry);

} // namespace jotscope
