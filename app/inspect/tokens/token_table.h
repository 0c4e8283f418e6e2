#pragma once

#include <QTreeView>

#include <vector>

namespace jotscope {

class TokenFilter;
class TokenTreeModel;

/// The table of tokens, inner ones indented below their outer one. Draws and measures only what is visible.
class TokenTable : public QTreeView
{
    Q_OBJECT

public:
    TokenTable(TokenTreeModel &model, TokenFilter &filter, QWidget *parent = nullptr);

    /// Makes `number` the current row where the filter shows it; else none is.
    void setNumber(int number);
    [[nodiscard]] int number() const;                          ///< of the current row, -1 for none
    [[nodiscard]] int numberAfter(int number, int step) const; ///< as sorted and filtered; round the ends
    [[nodiscard]] std::vector<int> shownNumbers() const;       ///< of the rows within sight
    void followContent(); ///< fits the columns anew where another one now has something to say
    void copyToken() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void numberChosen(int number); ///< by the person

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns(); ///< to what they say; those that say nothing are hidden
    [[nodiscard]] QSize sizeOf(int rows) const;

    TokenTreeModel &m_model;
    TokenFilter &m_filter;
};

} // namespace jotscope
