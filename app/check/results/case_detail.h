#pragma once

#include "app/check/results/check_model.h"
#include "app/widgets/cards/card.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace jotscope {

/// One case: what it tests and who demands it, what was sent, and the response as it came.
class CaseDetail : public Card
{
    Q_OBJECT

public:
    explicit CaseDetail(QWidget *parent = nullptr);

    void show(const CheckedRow &row, const CheckRequest &request);
    void clear();

signals:
    void inspectWanted(const QByteArray &token);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();

    QByteArray m_token;
    QLabel *m_title;
    QLabel *m_tests;
    QPushButton *m_inspect;
    QLabel *m_sentLabel;
    QPlainTextEdit *m_sent;
    QLabel *m_responseLabel;
    QPlainTextEdit *m_response;
};

} // namespace jotscope
