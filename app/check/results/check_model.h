#pragma once

#include "app/widgets/theme.h"
#include "core/check/check_run.h"

#include <QAbstractTableModel>

#include <vector>

namespace jotscope {

/// A row of the table: a control, or a case of the suite.
struct CheckedRow
{
    QString name;
    QString tests; ///< in the person's language
    QString reference;
    Expectation expectation = Expectation::Refuse;
    CaseOutcome outcome = CaseOutcome::Waiting;
    const Exchange *exchange = nullptr; ///< never null
};

QString outcomeWords(CaseOutcome outcome); ///< with a sign in front that says it too
Tone outcomeTone(CaseOutcome outcome);

/// The controls and cases of a run as a table, all of them or the surprises alone.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, Case, Tests, Reference, Status, Time, ColumnCount };

    explicit CheckModel(QObject *parent = nullptr);

    /// The run stays where it is; null for none.
    void setRun(const CheckRun *run);
    void setSurprisesOnly(bool areSurprisesOnly);
    void update(); ///< the run has gone on
    void retranslate();

    [[nodiscard]] CheckedRow rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::vector<std::size_t> wanted() const;

    const CheckRun *m_run = nullptr;
    bool m_areSurprisesOnly = false;
    std::vector<std::size_t> m_shown; ///< the controls first, then the cases
};

} // namespace jotscope
