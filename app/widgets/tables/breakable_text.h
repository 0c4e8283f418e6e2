#pragma once

#include <QString>

namespace jotscope {

/// `text` with invisible places to wrap at in what has none for long, such as a hash: a table's cell wraps
/// between words alone.
QString breakable(const QString &text);

/// The first line of `text` to be read from the left in any language, as JSON is and as base64url is.
QString leftToRight(const QString &text);

/// The same without what these two put in.
QString unbroken(QString text);

} // namespace jotscope
