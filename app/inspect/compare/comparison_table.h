#pragma once

#include "app/inspect/compare/comparison_model.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/tables/roomy_table.h"

class QLabel;

namespace jotscope {

/// A card with a table of one part of both tokens. Ctrl+C copies the current row.
class ComparisonTable : public Card
{
    Q_OBJECT

public:
    explicit ComparisonTable(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRows(std::vector<ComparisonRow> rows);
    void setOnlyDifferences(bool isOnly);
    void setZoom(int steps); ///< of a tenth each, from the font's usual size
    [[nodiscard]] const ComparisonModel &model() const { return *m_model; }

signals:
    void hovered(const jotscope::Sides<jotscope::ByteRange> &place); ///< in each paste
    void zoomWanted(int steps); ///< more, by the wheel; less when negative

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();

    QLabel *m_title;
    QLabel *m_caption;
    ComparisonModel *m_model;
    RoomyTable *m_table;
};

} // namespace jotscope
