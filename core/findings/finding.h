#pragma once

#include "core/text/byte_range.h"

#include <string>
#include <string_view>
#include <vector>

/// One shape for everything that Jotscope has to say: decode errors, verdicts, claim checks, lint. A
/// finding holds facts only; its English text stands in the catalogue and is filled in where it is shown.
namespace jotscope {

enum class Severity { Error, Warning, Info };

/// The argument of this name is a number of seconds, which whoever shows the finding puts into words.
inline constexpr std::string_view kDurationArgument = "duration";

/// The argument of this name is an English word or two that core chose, marked for translation in context
/// "Word": the name of a token's part, the kind of value that a parameter must have.
inline constexpr std::string_view kWordArgument = "word";

/// The argument of this name says which part of a token is meant, in words marked in the same way.
inline constexpr std::string_view kPartArgument = "part";

struct FindingArgument
{
    std::string_view name; ///< a literal: the placeholder `%{name}` of the catalogue's text
    std::string value;

    friend bool operator==(const FindingArgument &, const FindingArgument &) = default;
};

struct Finding
{
    std::string_view
        id; ///< stable kebab-case, a literal of the catalogue: part of the command line's contract
    Severity severity = Severity::Error;
    std::vector<FindingArgument> args;
    ByteRange where; ///< in the text that was given: the paste, or the key's text for a key finding

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A finding with its catalogue severity. An id that the catalogue does not hold is a broken invariant
/// and throws std::logic_error.
Finding makeFinding(std::string_view id, ByteRange where = {}, std::vector<FindingArgument> args = {});

} // namespace jotscope
