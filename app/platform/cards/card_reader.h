#pragma once

#include "app/platform/cards/smart_card.h"
#include "core/findings/result.h"

namespace jotscope {

/// The cards that are there now, and their keys, through a PKCS#11 module: the path of a library. On a
/// worker: readers are slow, and somebody may be asked for a PIN meanwhile.
Result<std::vector<SmartCard>> readCards(const QString &module);

} // namespace jotscope
