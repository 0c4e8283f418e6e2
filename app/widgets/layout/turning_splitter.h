#pragma once

#include <QSplitter>

#include <array>

class QScrollArea;

namespace jotscope {

/// Two views beside each other while both have room, and one below the other where they have not: none is
/// ever scrolled sideways. Up and down each scrolls by itself.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// `share` and `otherShare` are parts of the width while they are beside each other.
    TurningSplitter(QWidget *view, int share, QWidget *otherView, int otherShare, QWidget *parent = nullptr);

    /// That of one below the other, so that a window can become narrow enough for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::array<int, 2> neededWidths() const;
    void turn();
    void divide();

    std::array<int, 2> m_shares;
    std::array<int, 2> m_needed{}; ///< when it was last asked
    std::array<QScrollArea *, 2> m_areas{};
};

} // namespace jotscope
