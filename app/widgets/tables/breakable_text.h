#pragma once

#include <QString>

namespace jotscope {

/// `text` with invisible places to wrap at in what has none for long, such as a hash: a table's cell wraps
/// between words alone.
QString breakable(const QString &text);

/// The same without them.
QString unbroken(QString text);

} // namespace jotscope
