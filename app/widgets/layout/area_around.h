#pragma once

#include <QScrollArea>

namespace jotscope {

/// The next one that scrolls `widget` with whatever else it holds; null where none does.
inline QScrollArea *areaAround(const QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area;
    }
    return nullptr;
}

} // namespace jotscope
