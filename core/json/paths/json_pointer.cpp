#include "core/json/paths/json_pointer.h"

namespace jotscope {

void appendToPointer(std::string &pointer, std::string_view name)
{
    pointer += '/';
    for (const char c : name) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
}

void appendToPointer(std::string &pointer, std::size_t index)
{
    pointer += '/';
    pointer += std::to_string(index);
}

} // namespace jotscope
