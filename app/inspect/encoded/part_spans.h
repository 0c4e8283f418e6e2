#pragma once

#include "core/findings/finding.h"
#include "core/jose/token.h"
#include "core/text/byte_range.h"

#include <optional>
#include <string_view>
#include <vector>

/// Which bytes belong to which part of which token, and where the faults are.
namespace jotscope {

struct PartSpan
{
    ByteRange range;
    PartName part;
};

struct FaultMark
{
    ByteRange range;
    Severity severity;
};

/// `range` after `removed` bytes at `offset` gave way to `inserted` others. A range grows with what is put
/// inside it; with `grows` also with what is put at its end or in the place of its first or last bytes, so
/// that typing at a part's end has the part's colour.
ByteRange rangeAfterEdit(ByteRange range, std::size_t offset, std::size_t removed, std::size_t inserted,
                         bool grows);

class PartSpans
{
public:
    void setSpans(std::vector<PartSpan> spans) { m_spans = std::move(spans); }
    void setMarks(std::vector<FaultMark> marks) { m_marks = std::move(marks); }
    void setTokens(std::vector<ByteRange> tokens) { m_tokens = std::move(tokens); }
    void setCurrentToken(std::size_t token) { m_currentToken = token; } ///< its place among them
    [[nodiscard]] const std::vector<PartSpan> &spans() const { return m_spans; }
    [[nodiscard]] const std::vector<FaultMark> &marks() const { return m_marks; }

    [[nodiscard]] const std::vector<ByteRange> &tokens() const { return m_tokens; }
    /// Which token holds all of `range`; nothing where none does.
    [[nodiscard]] std::optional<std::size_t> tokenOf(ByteRange range) const;
    /// Whether the part is one of another token than the current one.
    [[nodiscard]] bool isAside(const PartSpan &span) const;

    /// Keeps colours where they belong until someone has read the text again.
    void follow(std::size_t offset, std::size_t removed, std::size_t inserted);

    /// The first span that ends after `offset`; end of the vector when there is none.
    [[nodiscard]] std::vector<PartSpan>::const_iterator firstAfter(std::size_t offset) const;

    /// What a double click takes: the part of a token, or a word of what surrounds tokens.
    [[nodiscard]] ByteRange wordAt(std::string_view text, std::size_t offset) const;
    /// What a triple click takes: all parts of one token; empty outside tokens.
    [[nodiscard]] ByteRange tokenAt(std::size_t offset) const;

private:
    std::vector<PartSpan> m_spans; ///< in order, none overlapping
    std::vector<FaultMark> m_marks;
    std::vector<ByteRange> m_tokens; ///< likewise
    std::size_t m_currentToken = 0;
};

} // namespace jotscope
