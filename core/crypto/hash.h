#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jotscope::crypto {

enum class Hash : std::uint8_t { Sha1, Sha256, Sha384, Sha512 };

std::string digest(Hash hash, std::string_view message);

[[nodiscard]] std::size_t digestSize(Hash hash);

/// Broken, and no hash of JOSE: for recognising what others made with it. Nothing where OpenSSL is told not
/// to offer it.
std::optional<std::string> md5(std::string_view message);

} // namespace jotscope::crypto
