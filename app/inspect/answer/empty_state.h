#pragma once

#include "core/findings/finding.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace jotscope {

/// What the page shows before there is a token: what to do, a sample to look at, and after a paste without a
/// token, why there is none.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Why there is no token in the text: its inspection's findings, unless that was called off.
    void explain(const std::vector<Finding> &findings, bool hasText, bool wasCancelled);

signals:
    void sampleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setReason(const QString &message, const QString &remedy); ///< empty for the first greeting
    void retranslate();

    QString m_message;
    QString m_remedy;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_sample;
};

} // namespace jotscope
