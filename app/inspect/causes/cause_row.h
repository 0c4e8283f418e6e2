#pragma once

#include "core/inspect/inspection.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace jotscope {

/// One cause: how sure it is, what happened, how it is proven, what differs, and a button that puts it right.
class CauseRow : public QWidget
{
    Q_OBJECT

public:
    /// `token` is the one that the cause explains; without `isFixable` there is no button.
    CauseRow(const Cause &cause, const InspectedToken &token, bool isFixable, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *fixButton() const { return m_fix; } ///< null when there is none

signals:
    void fixWanted();

private:
    void addChip(const Cause &cause);
    void addSteps(const Cause &cause);
    void addDifferences(const Cause &cause, const InspectedToken &token);
    void addFix(const Cause &cause);
    QLabel *addText(const QString &text, bool isQuiet);
    void addBelow(QWidget *widget, Qt::Alignment alignment = {});

    QGridLayout *m_grid;
    QPushButton *m_fix = nullptr;
};

} // namespace jotscope
