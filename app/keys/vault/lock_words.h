#pragma once

#include <QString>

namespace jotscope {

class Vault;

/// Why a vault that is locked is, and since when, in one sentence.
QString lockWords(const Vault &vault);

} // namespace jotscope
