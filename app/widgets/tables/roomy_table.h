#pragma once

#include <QTableView>

#include <vector>

namespace jotscope {

/// A table that reads like text: no grid, rules between its rows, each as high as what it says. As high as
/// its rows up to a bound, so that it stands among other things without a hole or a second scroll bar.
class RoomyTable : public QTableView
{
    Q_OBJECT

public:
    explicit RoomyTable(QAbstractItemModel &model, QWidget *parent = nullptr);

    /// As wide as what it says, within bounds. The other columns share what is left.
    void setFittedColumn(int column, int mostCharacters, int leastCharacters = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void fitRows();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct FittedColumn
    {
        int column;
        int mostCharacters;
        int leastCharacters;
    };
    [[nodiscard]] int lastStretched() const; ///< of the columns; -1 for none
    void fitHeights();

    std::vector<FittedColumn> m_fitted;
};

} // namespace jotscope
