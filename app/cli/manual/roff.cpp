#include "app/cli/manual/roff.h"

namespace jotscope::cli {

namespace {

/// A dot or an apostrophe at the beginning of a line would make a request of it.
std::string guarded(std::string line)
{
    if (line.starts_with('.') || line.starts_with('\''))
        line.insert(0, "\\&");
    return line;
}

std::string escaped(std::string_view text, bool areHyphensLiteral)
{
    std::string line;
    for (const char c : text) {
        if (c == '\\')
            line += "\\e";
        else if (c == '-' && areHyphensLiteral)
            line += "\\-";
        else
            line += c;
    }
    return line;
}

bool isOfOption(char c)
{
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

std::string roffText(std::string_view text)
{
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const bool beginsOption = text.substr(at).starts_with("--") && (at == 0 || text[at - 1] == ' ');
        std::size_t end = at;
        if (beginsOption) {
            while (end < text.size() && isOfOption(text[end]))
                ++end;
            line += roffBold(text.substr(at, end - at));
        } else {
            end = text.find(" --", at);
            end = end == text.npos ? text.size() : end + 1;
            line += escaped(text.substr(at, end - at), false);
        }
        at = end;
    }
    return guarded(line);
}

std::string roffLiteral(std::string_view text)
{
    return guarded(escaped(text, true));
}

std::string roffBold(std::string_view text)
{
    return "\\fB" + escaped(text, true) + "\\fR";
}

std::string roffItalic(std::string_view text)
{
    return "\\fI" + escaped(text, true) + "\\fR";
}

std::string roffEntry(const std::string &tag, std::string_view text)
{
    return ".TP\n" + tag + '\n' + roffText(text) + '\n';
}

} // namespace jotscope::cli
