#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace jotscope {

/// One line for what is looked for: the words, how often they are there, next, previous, and away.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(); ///< shows it, the words selected
    void close();
    [[nodiscard]] QString query() const;
    void setPlaceholder(const QString &text, bool hasSteps); ///< a filter has no next and previous
    void setCount(const QString &text);
    void setMatches(int current, int count); ///< which of how many, the first being 1

signals:
    void queryChanged(const QString &query); ///< empty once it is closed
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void comeIntoSight();
    void retranslate();

    QLineEdit *m_line;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace jotscope
