#pragma once

#include "core/text/byte_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// A token read from a paste whose text is taken as encoded once more.
struct PastedReading
{
    std::string text;
    const char *word; ///< the encoding, marked for translation in context "Word"
};

/// What stands from `token` on, with each of the encodings undone that texts meet on their way: percent-
/// encoding of percent-encoding, quoted-printable, HTML, Markdown, a typographer's dashes. Those that make
/// no difference are left out.
std::vector<PastedReading> decodedPastes(std::string_view paste, ByteRange token);

} // namespace jotscope
