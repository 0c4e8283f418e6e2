#pragma once

#include "core/json/json_document.h"
#include "core/keychain/key_entry.h"

#include <string>
#include <string_view>

/// What the owner of a key says of it, as private members of its JWK.
namespace jotscope {

/// `"jotscope.example/id":"...","jotscope.example/name":"..."` without braces; never empty.
std::string entryMembers(const KeyEntry &entry);

/// An entry that lacks its key. The id is empty where the JWK has none.
KeyEntry readEntryMembers(JsonValue jwk);

/// Whether `readEntryMembers` reads the member `name`.
bool isEntryMember(std::string_view name);

} // namespace jotscope
