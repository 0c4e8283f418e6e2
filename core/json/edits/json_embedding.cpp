#include "core/json/edits/json_embedding.h"

#include <algorithm>

namespace jotscope {

bool canBeEmbedded(const JsonDocument &json)
{
    using Kind = JsonFault::Kind;
    return json.root().exists() && std::ranges::all_of(json.faults(), [](const JsonFault &fault) {
               return fault.kind == Kind::DuplicateName || fault.kind == Kind::LoneSurrogate ||
                      fault.kind == Kind::ByteOrderMark || fault.kind == Kind::TrailingText;
           });
}

std::string onOneLine(std::string_view raw)
{
    std::string line;
    line.reserve(raw.size());
    bool isInString = false;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        const char c = raw[at];
        if (isInString && c == '\\') {
            line += c;
            line += raw[++at];
            continue;
        }
        if (c == '"')
            isInString = !isInString;
        if (isInString || (c != ' ' && c != '\t' && c != '\n' && c != '\r'))
            line += c;
    }
    return line;
}

} // namespace jotscope
