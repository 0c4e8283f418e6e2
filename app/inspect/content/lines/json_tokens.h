#pragma once

#include "core/text/byte_range.h"

#include <cstdint>
#include <string_view>

namespace jotscope {

/// One token of JSON text, or of what was meant to be JSON: every byte that is no white space belongs to one.
struct JsonToken
{
    enum class Kind : std::uint8_t { Name, String, Number, Word, Open, Close, Comma, Colon };

    ByteRange range;
    Kind kind = Kind::Word;
    bool isApart = false; ///< white space stands before it
};

/// Goes through [from, end) of `text`; tokens are cut at `end`. Strings of JSON end at the quotation mark
/// alone.
class JsonTokenReader
{
public:
    JsonTokenReader(std::string_view text, ByteRange range, bool isInString = false)
        : m_text(text), m_at(range.begin), m_end(range.end), m_isInString(isInString)
    {}

    bool next(JsonToken &token);

private:
    [[nodiscard]] std::size_t stringEnd(std::size_t from) const;
    [[nodiscard]] bool isFollowedByColon(std::size_t at) const;

    std::string_view m_text;
    std::size_t m_at;
    std::size_t m_end;
    bool m_isInString;
};

bool isJsonSpace(char c);

} // namespace jotscope
