#pragma once

#include "app/widgets/task.h"
#include "core/build/suite/export/suite_export.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jotscope {

class RoomyTable;
class SuiteModel;

/// The tokens that a correct verifier must refuse and some that it must accept, made of the claims and the
/// key of the page: to look through, to copy, to open in Inspect, and to export. Nothing is sent from here.
class SuitePane : public QWidget
{
    Q_OBJECT

public:
    explicit SuitePane(QWidget *parent = nullptr);

    /// What the suite is made of from now on; made once the pane is seen. `missing` says what it still needs.
    void setInput(const SuiteInput &input, const QString &missing);
    [[nodiscard]] bool isBusy() const { return m_making.isRunning() || m_saving.isRunning(); }
    [[nodiscard]] const Suite *suite() const { return m_suite.get(); } ///< null while there is none

public slots:
    void focusFilter();
    void copyCurrent();
    void inspectCurrent();
    void chooseFile(jotscope::SuiteFormat format);
    void save(jotscope::SuiteFormat format, const QString &path);

signals:
    void inspectWanted(const QByteArray &token);
    void checkWanted(); ///< of an API, with this suite
    void busyChanged();
    void told(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void makeSoon();
    void make();
    void take(const Result<std::shared_ptr<const Suite>> &made);
    void refresh();
    void retranslate();
    [[nodiscard]] const SuiteToken *current() const;

    SuiteInput m_input;
    QString m_missing;
    QString m_fault;
    bool m_isOutdated = true;
    std::shared_ptr<const Suite> m_suite;
    SuiteModel *m_model;
    QLabel *m_about;
    QLineEdit *m_filter;
    RoomyTable *m_table;
    QPushButton *m_copy;
    QPushButton *m_inspect;
    QPushButton *m_export;
    QPushButton *m_check;
    std::map<SuiteFormat, QAction *> m_formats;
    QTimer m_soon;
    Task<Result<std::shared_ptr<const Suite>>> m_making;
    Task<QString> m_saving;
};

} // namespace jotscope
