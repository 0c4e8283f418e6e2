#pragma once

#include <QString>

#include <optional>

namespace jotscope {

/// For comparison: without case, accents or the width of letters, in any script.
QString foldedText(const QString &text);

/// How well `text` answers `query`, more being better; nothing where some word of the query is not in it, not
/// even as letters in that order. Both are folded.
std::optional<int> fuzzyScore(const QString &query, const QString &text);

} // namespace jotscope
