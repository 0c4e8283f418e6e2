#pragma once

#include <QList>
#include <QObject>

class QPlainTextEdit;

namespace jotscope {

class FindBar;

/// Searches a text that is being edited, in either case of letters: the current match is selected, and the
/// others are found anew as the text changes.
class EditorFinder : public QObject
{
    Q_OBJECT

public:
    EditorFinder(QPlainTextEdit &field, FindBar &bar, QObject *parent);

    void find(); ///< opens the bar, with what is selected
    void findNext();
    void findPrevious();

private:
    void search();
    void select(qsizetype match);

    QPlainTextEdit &m_field;
    FindBar &m_bar;
    QList<int> m_matches; ///< where they begin, in order
};

} // namespace jotscope
