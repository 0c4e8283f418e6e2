#pragma once

#include "core/findings/finding.h"

#include <tl/expected.hpp>

namespace jotscope {

/// What input can break is answered with a value or with the finding that says what, where and what to do.
template<typename T>
using Result = tl::expected<T, Finding>;

inline tl::unexpected<Finding> failure(std::string_view id, ByteRange where = {},
                                       std::vector<FindingArgument> args = {})
{
    return tl::unexpected(makeFinding(id, where, std::move(args)));
}

} // namespace jotscope

/// Yields the value of a Result, or returns its finding from the enclosing function. A statement
/// expression, which GCC and Clang both have, so that it can stand on the right of an assignment. Not behind
/// another member in braces: neither compiler frees what was made before the return.
#define JOT_TRY(expression)                                                                                  \
    __extension__({                                                                                          \
        auto jotResult = (expression);                                                                       \
        if (!jotResult)                                                                                      \
            return tl::unexpected(std::move(jotResult).error());                                             \
        *std::move(jotResult);                                                                               \
    })
