#pragma once

#include "app/inspect/cells/text_cluster.h"
#include "core/text/byte_range.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// Decoded bytes as the lines that a person reads: text as it stands, JSON indented. Nothing but white space
/// between JSON's tokens is left out or put in, so that what is broken, doubled or out of order stays where
/// it is. Knows no pixels, colours or carets.
namespace jotscope {

/// Twelve bytes, since a hostile payload is a line for every other of its bytes.
struct TextLine
{
    std::uint32_t begin = 0; ///< in the bytes; the line ends where the next one begins
    std::uint32_t cells = 0; ///< its width without the indentation
    std::uint16_t depth = 0;
    bool opens : 1 = false;      ///< ends in a bracket that later lines close
    bool closes : 1 = false;     ///< begins with a closing bracket
    bool continues : 1 = false;  ///< goes on with the line before, which was too long for one
    bool isInString : 1 = false; ///< begins within a string of JSON
};

/// Characters next to each other in one line: a run of plain ones, or one cluster of any other kind.
struct LinePiece
{
    enum class Role : std::uint8_t { Other, Name, String, Number, Word, Punctuation };

    ByteRange range;
    ByteRange token;        ///< what they belong to: a string with its quotes, a number; within this line
    std::size_t column = 0; ///< from the line's begin, without indentation
    std::size_t cells = 0;
    Cluster::Kind kind = Cluster::Kind::Plain;
    Role role = Role::Other;
};

class TextLines
{
public:
    static constexpr std::size_t kIndent = 2; ///< cells, for each level

    enum class Form { Text, Json };

    /// `text` must outlive the lines. O(text); returns early with what it has when asked to stop.
    TextLines(std::string_view text, Form form, const std::stop_token &stop = {});

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] std::size_t count() const { return m_lines.size(); } ///< at least one
    [[nodiscard]] const TextLine &line(std::size_t index) const { return m_lines[index]; }
    [[nodiscard]] ByteRange rangeOf(std::size_t line) const; ///< with the white space up to the next line
    [[nodiscard]] std::vector<LinePiece> piecesOf(std::size_t line) const;
    [[nodiscard]] std::size_t lineAt(std::size_t offset) const;

    /// The last line of what `line` opens: the one with the closing bracket, or the last there is.
    [[nodiscard]] std::size_t closingLineOf(std::size_t line) const;
    /// The line that opens what `line` is in; `line` itself at the top.
    [[nodiscard]] std::size_t openingLineOf(std::size_t line) const;

    /// What is shown of `range` as text, indented.
    [[nodiscard]] std::string written(ByteRange range) const;
    [[nodiscard]] std::string written() const { return written({0, m_text.size()}); }

private:
    std::string_view m_text;
    Form m_form;
    std::vector<TextLine> m_lines;
};

} // namespace jotscope
