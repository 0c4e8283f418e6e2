#pragma once

#include <string>

namespace jotscope::crypto {

/// The OpenSSL found at run time, such as `OpenSSL 3.0.15 3 Sep 2024`.
std::string libraryVersion();

} // namespace jotscope::crypto
