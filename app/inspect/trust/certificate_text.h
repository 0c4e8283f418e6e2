#pragma once

#include "core/crypto/keys/certificate.h"

#include <QString>

/// A certificate in the person's words.
namespace jotscope {

QString dayText(std::chrono::sys_seconds instant); ///< the date here, as the language writes it

/// All that is read out of it but its names, a line each: serial number, algorithms, extensions, thumbprints.
QString certificateText(const crypto::Certificate &certificate);

} // namespace jotscope
