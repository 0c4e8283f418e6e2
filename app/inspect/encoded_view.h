#pragma once

#include "core/findings/finding.h"
#include "core/jose/jws.h"
#include "core/text/byte_range.h"

#include <QAbstractScrollArea>
#include <QByteArray>

#include <vector>

namespace jotscope {

/// The pasted text, editable, coloured by part. Draws only what is visible, so that 16 MB scroll like 16
/// lines. Everything is in byte offsets of the UTF-8 text, as core's ranges are. Knows nothing of
/// inspections.
class EncodedView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    struct Span
    {
        ByteRange range;
        PartName part;
    };

    struct Mark
    {
        ByteRange range;
        Severity severity;
    };

    explicit EncodedView(QWidget *parent = nullptr);
    ~EncodedView() override;

    [[nodiscard]] QByteArray text() const;
    void setText(const QByteArray &utf8); ///< undoable; does not emit textEdited

    void setSpans(std::vector<Span> spans); ///< in order, none overlapping
    void setMarks(std::vector<Mark> marks); ///< faults: a wavy line below
    void setHighlight(ByteRange range);     ///< what is hovered elsewhere; empty for nothing
    void reveal(ByteRange range);           ///< scrolls to it
    void select(ByteRange range);
    [[nodiscard]] ByteRange selection() const;
    void setPlaceholderText(const QString &text);

signals:
    void textEdited(); ///< by the person: typing, paste, cut, undo
    void selectionChanged(jotscope::ByteRange range);
    void hovered(jotscope::ByteRange range); ///< the byte under the pointer; empty when it leaves
};

} // namespace jotscope
