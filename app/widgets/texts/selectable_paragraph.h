#pragma once

#include "app/widgets/texts/paragraph.h"

namespace jotscope {

/// A paragraph that a person can select words of and copy them. QLabel lays out such a text as a document,
/// which takes several times as long, so it becomes one when the mouse comes: most never see it.
class SelectableParagraph : public Paragraph
{
    Q_OBJECT

public:
    using Paragraph::Paragraph;

protected:
    bool event(QEvent *event) override;
};

} // namespace jotscope
