#pragma once

#include "app/widgets/cards/card.h"

#include <QUrl>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace jotscope {

/// What pressing the button will send and to whom. This machine is sent to at once; any other only after the
/// person has said that they may test it, which holds for that host alone.
class SendCard : public Card
{
    Q_OBJECT

public:
    explicit SendCard(QWidget *parent = nullptr);

    /// `sketch` is the request as people read it.
    void showPlan(const QUrl &url, int requests, int perSecond, const QString &sketch);
    void showFault(const QString &fault); ///< in the way of sending
    void showProgress(std::size_t done, std::size_t total);
    void setRunning(bool isRunning);
    [[nodiscard]] bool mayStart() const;

signals:
    void startWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    [[nodiscard]] bool isElsewhere() const; ///< not on this machine

    QUrl m_url;
    int m_requests = 0;
    int m_perSecond = 0;
    QString m_fault;
    bool m_isRunning = false;
    QString m_allowedHost; ///< that the box was ticked for
    QLabel *m_title;
    QLabel *m_plan;
    QLabel *m_sketch;
    Card *m_question;
    QLabel *m_warning;
    QCheckBox *m_allowed;
    QLabel *m_faultText;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace jotscope
