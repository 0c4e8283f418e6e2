#pragma once

#include "app/widgets/task.h"
#include "core/build/batch/batch.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace jotscope {

class BatchRun;
class Card;

/// Many tokens of what the page describes: so many of them, or one for each row of a file. They go to a file,
/// a line each.
class BatchPane : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPane(QWidget *parent = nullptr);

    /// What is to be made; `missing` says what it still needs, where it needs anything.
    void setDraft(const TokenDraft &draft, const QString &missing);
    void setClock(std::function<Instant()> clock) { m_clock = std::move(clock); }
    [[nodiscard]] bool isBusy() const;
    /// What fills the columns of placeholders; null while it is a count that is asked for.
    [[nodiscard]] std::shared_ptr<const RowTable> rows() const;

public slots:
    void chooseRows();
    void chooseFile();
    void useRows(const QString &path);
    void make(const QString &path);
    void cancel();

signals:
    void rowsChanged();
    void busyChanged();
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct ReadRows
    {
        QString failure;
        std::shared_ptr<const RowTable> table;
    };

    void layOut();
    void takeRows(const QString &path, const ReadRows &read);
    void end(const QString &failure);
    void refresh();
    void retranslate();
    [[nodiscard]] QString rowsText() const;
    [[nodiscard]] QString seedText() const;

    std::function<Instant()> m_clock;
    TokenDraft m_draft;
    QString m_missing;
    QString m_path; ///< that is written
    QString m_rowsPath;
    std::shared_ptr<const RowTable> m_rows;
    QLabel *m_about;
    QRadioButton *m_byCount;
    QSpinBox *m_count;
    QRadioButton *m_byRows;
    QPushButton *m_choose;
    QLabel *m_rowsAbout;
    QCheckBox *m_seeded;
    QLineEdit *m_seed;
    Card *m_warning;
    QLabel *m_warningText;
    QPushButton *m_make;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Card *m_outcome;
    QLabel *m_outcomeText;
    BatchRun *m_run;
    Task<ReadRows> m_reading;
};

} // namespace jotscope
