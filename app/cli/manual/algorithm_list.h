#pragma once

#include <string>
#include <vector>

namespace jotscope::cli {

struct AlgorithmEntry
{
    std::string name;
    std::string text; ///< the key it takes, its standing and its reference
};

struct AlgorithmGroup
{
    std::string title;
    std::vector<AlgorithmEntry> entries;
};

/// Core's table of algorithms in words, in its order: for --alg of sign, --alg of encrypt, and --enc.
std::vector<AlgorithmGroup> algorithmGroups();

} // namespace jotscope::cli
