#pragma once

#include "app/window/pages/page_id.h"

#include <QAbstractButton>

namespace jotscope {

/// One page of the switch: its sign above its name.
class PageButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PageButton(PageId page, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< its name in full

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PageId m_page;
};

} // namespace jotscope
