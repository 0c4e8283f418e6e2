#pragma once

#include "app/widgets/cards/card.h"
#include "app/widgets/layout/late.h"
#include "core/inspect/inspection.h"

#include <chrono>
#include <cstddef>

class QLabel;
class QLineEdit;

namespace jotscope {

class TokenFilter;
class TokenTable;
class TokenTreeModel;

/// The tokens of a paste that holds several, as a table to sort and filter, and indented below each the
/// tokens inside. Hidden while there is but one. Rows are counted as they stand in the text, the inner ones
/// after their outer one, however the table is sorted.
class TokenList : public Card
{
    Q_OBJECT

public:
    explicit TokenList(QWidget *parent = nullptr);

    void show(const Inspection &inspection, Instant now);
    /// Time alone has passed: costs as much as is within sight, however long the list.
    void tick(Instant now, std::chrono::seconds leeway);
    /// Of the token that the row is inside of, or its own: where it stands among those of the text.
    [[nodiscard]] std::size_t outermostOf(int row) const;

    [[nodiscard]] int count() const;
    /// The row of one of the text's own tokens, by its place among them; -1 for none.
    [[nodiscard]] int rowOf(std::size_t place) const;
    /// Form, algorithm and verdict of a row, in a line.
    [[nodiscard]] QString summaryOf(int row) const;
    /// Stays when the filter hides it: what one reads does not change while one looks for another.
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    void step(int by); ///< to the next or previous that is shown, in the order that it is shown in
    void focusFilter();

    /// The token that a row shows; null past the last.
    [[nodiscard]] static const InspectedToken *tokenAt(const Inspection &inspection, int row);

signals:
    void currentRowChanged(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    TokenTable *makeTable();
    void followCurrent();
    void filter();
    void retranslate();
    [[nodiscard]] static QString tableName();
    void tellCount();

    int m_current = -1;
    TokenTreeModel *m_model;
    TokenFilter *m_filter;
    QLabel *m_caption;
    QLineEdit *m_filterText;
    Late<TokenTable> m_table; ///< one token needs none
};

} // namespace jotscope
