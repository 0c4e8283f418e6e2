#pragma once

#include "core/text/byte_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// What a paste has between two runs of token characters.
enum class RunGap {
    None,  ///< the first run
    Blank, ///< white space and characters that nobody sees
    Marks, ///< also quotation marks, commas, plus signs: source code, lists, quoted mail
};

/// Characters that a token may be made of, in one piece.
struct PastedRun
{
    std::string text;
    ByteRange range; ///< in the paste
    RunGap gap;      ///< before it
};

/// The runs that may belong to the token at `token` though the paste tore it apart: a few before it, many
/// behind it, up to the first character that neither tokens nor gaps have. `first` is the one that the token
/// begins with.
struct PastedRuns
{
    std::vector<PastedRun> runs;
    std::size_t first = 0;
};

PastedRuns runsAround(std::string_view paste, ByteRange token);

/// How many bytes at the begin of `text` are one blank or one character that nobody sees, however it is
/// spelt: `\u00AD`, `&nbsp;`, `%20`. 0 for any other.
std::size_t blankSize(std::string_view text);

} // namespace jotscope
