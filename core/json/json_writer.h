#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jotscope {

/// Builds compact JSON text from the outside in. Commas are its own affair; nesting is the caller's.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);

    /// Ill-formed UTF-8 becomes U+FFFD; control characters are escaped.
    JsonWriter &string(std::string_view text);
    JsonWriter &integer(std::int64_t number);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// Text that is JSON already, put in as it is: a number keeps its spelling, an object its order.
    JsonWriter &raw(std::string_view json);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void separate();

    std::string m_text;
    bool m_needsComma = false;
};

/// `text` as a JSON string with its quotes.
std::string jsonQuoted(std::string_view text);

} // namespace jotscope
