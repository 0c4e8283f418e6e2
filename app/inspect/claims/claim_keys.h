#pragma once

#include <QKeySequence>

namespace jotscope {

/// Keys that stand both in the window's menus and in those of the views.
inline const QKeySequence kCopyPointerKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
inline const QKeySequence kCopyJqPathKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
inline const QKeySequence kCopyClaimKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_K);

} // namespace jotscope
