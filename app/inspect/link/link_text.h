#pragma once

#include "app/inspect/link/byte_link.h"

#include <QString>

namespace jotscope {

/// What a place is, in one line: part, JSON pointer, type and length, bytes, characters, and which of these
/// it shares with its neighbours. Empty for no place.
QString linkText(const LinkedPlaces &places);

} // namespace jotscope
