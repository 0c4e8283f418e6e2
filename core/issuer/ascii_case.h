#pragma once

#include <string>
#include <string_view>

namespace jotscope {

/// HTTP's names of hosts, schemes and media types have no case, and no letters beyond ASCII.
inline std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

} // namespace jotscope
