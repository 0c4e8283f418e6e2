#pragma once

#include "core/text/byte_range.h"

#include <QPoint>
#include <QRect>

#include <cstddef>

namespace jotscope {

class EncodedText;

/// What assistive technology asks a view of text for. Offsets are bytes of what is spoken.
class ReadableText
{
public:
    virtual ~ReadableText() = default;

    [[nodiscard]] virtual const EncodedText &spoken() const = 0;
    [[nodiscard]] virtual bool isEditable() const = 0;
    [[nodiscard]] virtual ByteRange selection() const = 0;
    [[nodiscard]] virtual std::size_t caretOffset() const = 0;
    virtual void select(ByteRange range) = 0;
    virtual void setCaret(std::size_t offset, bool keepsAnchor = false) = 0;
    virtual void reveal(ByteRange range) = 0;

    /// Where the character at `offset` is drawn, in the viewport's coordinates, visible or not.
    [[nodiscard]] virtual QRect characterRect(std::size_t offset) const = 0;
    /// The character at a place of the viewport; empty where there is none.
    [[nodiscard]] virtual ByteRange characterAt(QPoint position) const = 0;
    /// All around `offset` that is of one kind.
    [[nodiscard]] virtual ByteRange wordAt(std::size_t offset) const = 0;
};

/// Lets assistive technology read, and move in, every scroll area that is a ReadableText.
void installTextAccessibility();

} // namespace jotscope
