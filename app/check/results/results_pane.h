#pragma once

#include "app/widgets/task.h"
#include "core/check/check_run.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace jotscope {

class Card;
class CaseDetail;
class CheckModel;

/// What came of a check: the outcome in words, a table of all cases or of the surprises alone, the chosen one
/// in full, and the report.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPane(QWidget *parent = nullptr);

    void show(const CheckRun &run); ///< which is referred to from now on
    void follow(bool isRunning);    ///< the run has gone on, or ended
    [[nodiscard]] bool hasReport() const;
    [[nodiscard]] QList<QWidget *> panes() const;

    void chooseFile();
    void save(const QString &path); ///< in the format that its ending asks for

signals:
    void inspectWanted(const QByteArray &token);
    void told(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showCurrent();
    void describe();
    void fitColumns();
    void showColumnsWithRoom();
    void retranslate();

    const CheckRun *m_run = nullptr;
    bool m_isRunning = false;
    Card *m_banner;
    QLabel *m_words;
    QComboBox *m_filter;
    QPushButton *m_save;
    CheckModel *m_model;
    QTableView *m_table;
    CaseDetail *m_detail;
    QSplitter *m_splitter;
    Task<QString> m_saving;
};

} // namespace jotscope
