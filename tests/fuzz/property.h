#pragma once

#include "core/findings/catalogue.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

/// What holds for every input. A fuzz target states such properties; one that does not hold ends the run.
namespace jotscope::fuzz {

inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

inline void requireInside(ByteRange range, std::size_t size)
{
    require(range.begin <= range.end && range.end <= size, "a range lies within its text");
}

/// Each finding points into the text, and its sentence has all of its arguments.
inline void requireSound(const std::vector<Finding> &findings, std::size_t size)
{
    for (const Finding &finding : findings) {
        requireInside(finding.where, size);
        require(!englishMessage(finding).empty(), "a finding has words");
        for (const std::string_view text :
             {catalogueRow(finding.id)->message, catalogueRow(finding.id)->remedy}) {
            for (std::size_t at = text.find("%{"); at != text.npos; at = text.find("%{", at + 2)) {
                const std::string_view name = text.substr(at + 2, text.find('}', at) - at - 2);
                bool isGiven = false;
                for (const FindingArgument &argument : finding.args)
                    isGiven |= argument.name == name;
                require(isGiven, "every placeholder has its argument");
            }
        }
    }
}

inline std::string_view textOf(const unsigned char *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), size};
}

} // namespace jotscope::fuzz
