#pragma once

#include <QProxyStyle>

namespace jotscope {

/// Fusion with flat scroll bars. Those that it has itself are filled with gradients: the tall ones cost more
/// than all the text beside them, and Qt hands such fills to other threads and waits for these. In a window
/// that runs from the right, a text of the other direction is read in its own, on the side that it would
/// have.
class QuietStyle : public QProxyStyle
{
    Q_OBJECT

public:
    QuietStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool isEnabled, const QString &text,
                      QPalette::ColorRole role = QPalette::NoRole) const override;
};

} // namespace jotscope
