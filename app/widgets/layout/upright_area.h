#pragma once

#include <QScrollArea>

namespace jotscope {

/// Scrolls up and down alone: is never narrower than what it holds needs.
class UprightArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit UprightArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace jotscope
