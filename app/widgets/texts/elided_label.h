#pragma once

#include <QLabel>

namespace jotscope {

/// A plain line that gives way to what stands beside it: where it has no room it ends in an ellipsis, and the
/// tool tip has all of it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
};

} // namespace jotscope
