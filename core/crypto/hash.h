#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jotscope::crypto {

enum class Hash : std::uint8_t { Sha1, Sha256, Sha384, Sha512 };

std::string digest(Hash hash, std::string_view message);

[[nodiscard]] std::size_t digestSize(Hash hash);

} // namespace jotscope::crypto
