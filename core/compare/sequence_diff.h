#pragma once

#include "core/text/byte_range.h"

#include <cstdint>
#include <span>
#include <vector>

namespace jotscope {

/// What stood at `before` in the first sequence stands at `after` in the second, one of them possibly empty.
struct SequenceEdit
{
    ByteRange before;
    ByteRange after;

    friend bool operator==(const SequenceEdit &, const SequenceEdit &) = default;
};

struct SequenceDiff
{
    std::vector<SequenceEdit> edits; ///< in order of place, none adjoining; empty for equal sequences
    bool isShortest =
        true; ///< false where the two differ in so much that all between their common ends is one edit

    friend bool operator==(const SequenceDiff &, const SequenceDiff &) = default;
};

/// The shortest edit script (Myers, "An O(ND) Difference Algorithm", 1986), bounded in time and memory
/// whatever is compared.
SequenceDiff diffSequences(std::span<const char> before, std::span<const char> after);
SequenceDiff diffSequences(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after);

} // namespace jotscope
