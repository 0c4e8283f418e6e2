#pragma once

#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"

#include <string>
#include <vector>

/// Keys in sentences.
namespace jotscope {

/// What people know a key by. Never a secret's thumbprint, which would let it be guessed at.
std::string keyName(const Key &key);

/// `EC P-256`, `RSA`, `oct` ...
std::string keyKindText(const Key &key);
std::string keyKindNeededFor(const JwsAlgorithm &algorithm);

/// `names` with commas between them, cut short where they are many.
std::string joinedNames(const std::vector<std::string> &names);

} // namespace jotscope
