#pragma once

#include "app/inspect/content/find/match_finder.h"

#include <QObject>

#include <optional>

class QPlainTextEdit;

namespace jotscope {

class FindBar;

/// Searches a text that is being edited, as MatchFinder does: the current match is selected, and the others
/// are found anew as the text changes.
class EditorFinder : public QObject
{
    Q_OBJECT

public:
    EditorFinder(QPlainTextEdit &field, FindBar &bar, QObject *parent);

    void find(); ///< opens the bar
    void findNext();
    void findPrevious();

private:
    [[nodiscard]] std::size_t begin() const; ///< of the selection, in bytes of UTF-8
    void select(std::optional<ByteRange> match);

    QPlainTextEdit &m_field;
    FindBar &m_bar;
    MatchFinder *m_finder;
};

} // namespace jotscope
