#pragma once

#include <QList>

class QWidget;

namespace jotscope {

/// Gives the focus to the next of `panes`, or the one before, counted from the one that has it; in it to what
/// had it last. What is not visible or takes no focus is passed over.
void walkPanes(const QList<QWidget *> &panes, bool isForward);

} // namespace jotscope
