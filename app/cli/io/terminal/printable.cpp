#include "app/cli/io/terminal/printable.h"

#include "core/text/encodings/hex.h"
#include "core/text/utf8.h"

namespace jotscope::cli {

std::string printable(std::string_view text)
{
    const bool isCut = text.size() > kLongestValue;
    std::string shown;
    for (const char c : toValidUtf8(text.substr(0, kLongestValue))) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            shown += "\\x" + encodeHex(std::string_view(&c, 1));
        else
            shown += c;
    }
    // C1 controls U+0080 to U+009F and the bidirectional marks U+202A to U+202E, U+2066 to U+2069.
    for (const std::string_view lead : {"\xC2", "\xE2\x80", "\xE2\x81"}) {
        for (std::size_t at = shown.find(lead); at != shown.npos; at = shown.find(lead, at + 1)) {
            const auto last = static_cast<unsigned char>(shown[at + lead.size()]);
            const bool isControl = lead.size() == 1    ? last < 0xA0
                                   : lead[1] == '\x80' ? last >= 0xAA && last <= 0xAE
                                                       : last >= 0xA6 && last <= 0xA9;
            if (isControl)
                shown.replace(at, lead.size() + 1, "\xEF\xBF\xBD");
        }
    }
    return isCut ? shown + " …" : shown;
}

} // namespace jotscope::cli
