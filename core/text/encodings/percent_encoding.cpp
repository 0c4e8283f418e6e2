#include "core/text/encodings/percent_encoding.h"

#include "core/text/encodings/hex.h"

namespace jotscope {

namespace {

std::string decoded(std::string_view text, char plus)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int high = text[at] == '%' && at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[at + 2]);
        if (low >= 0) {
            result += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            result += text[at] == '+' ? plus : text[at];
        }
    }
    return result;
}

} // namespace

std::string percentDecoded(std::string_view text)
{
    return decoded(text, '+');
}

std::string formDecoded(std::string_view text)
{
    return decoded(text, ' ');
}

} // namespace jotscope
