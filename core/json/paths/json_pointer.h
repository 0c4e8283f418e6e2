#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// JSON Pointers (RFC 6901), grown and shortened while a document is walked.
namespace jotscope {

/// Appends `/name`, with `~` and `/` escaped.
void appendToPointer(std::string &pointer, std::string_view name);
void appendToPointer(std::string &pointer, std::size_t index);

} // namespace jotscope
