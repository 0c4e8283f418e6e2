#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QMenuBar;
class QTreeView;

namespace jotscope {

class CommandModel;

/// Every action by its name: typed in part, chosen with the arrow keys, done with Enter. Lies over the top of
/// the window until then, or until Escape or a click elsewhere.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Of the actions in `menuBar`, over `window`.
    CommandPalette(QMenuBar &menuBar, QWidget *window);

    /// `own` is the action that opens it, which it leaves out.
    void open(const QAction *own);
    void close();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key);
    void filter();
    void step(int by);
    void run();
    void place();
    void retranslate();
    void applyColors();

    QMenuBar &m_menuBar;
    QLineEdit *m_query;
    QTreeView *m_list;
    QLabel *m_none;
    CommandModel *m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace jotscope
