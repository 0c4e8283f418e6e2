#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace jotscope {

/// Says that a worker still owes an answer, with a way to call it off. What is done in a moment never shows
/// it, so that nothing flickers.
class BusyIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(QWidget *parent = nullptr);

    void setBusy(bool busy);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QToolButton *m_cancel;
    QTimer m_patience;
};

} // namespace jotscope
