#pragma once

#include <QString>

namespace jotscope {

/// `text` with invisible places to wrap at in what has none for long, such as a hash: a table's cell wraps
/// between words alone.
QString breakable(const QString &text);

/// The first line of `text` to be read from the left in any language, as JSON is and as base64url is.
QString leftToRight(const QString &text);

/// `text` to be read in its own direction where a view would have it in that of the window: a sentence's full
/// stop stays behind it.
QString inItsDirection(const QString &text);

/// A cell's text without what the first two put in.
QString unbroken(QString text);

} // namespace jotscope
