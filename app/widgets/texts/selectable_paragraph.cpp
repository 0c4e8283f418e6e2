#include "app/widgets/texts/selectable_paragraph.h"

#include <QEvent>

namespace jotscope {

bool SelectableParagraph::event(QEvent *event)
{
    // A press without an entry is a finger's or pen's.
    if (event->type() == QEvent::Enter || event->type() == QEvent::MouseButtonPress)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    return Paragraph::event(event);
}

} // namespace jotscope
