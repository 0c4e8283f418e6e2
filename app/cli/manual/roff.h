#pragma once

#include <string>
#include <string_view>

/// Text as man(7) reads it.
namespace jotscope::cli {

/// One line of running text, names of options in it in bold.
std::string roffText(std::string_view text);

/// Literal text: hyphens stay what one can paste into a shell.
std::string roffLiteral(std::string_view text);

/// `text` in bold or italics within a line.
std::string roffBold(std::string_view text);
std::string roffItalic(std::string_view text);

/// A paragraph with a tag: `tag` is roff already, `text` is not.
std::string roffEntry(const std::string &tag, std::string_view text);

} // namespace jotscope::cli
