#pragma once

#include <QFont>
#include <QObject>

class QWheelEvent;

namespace jotscope {

/// One size for all the text of a page, a step being a tenth.
class TextZoom : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A view has `setZoom`, and `zoomWanted` where the wheel zooms it.
    template<typename View>
    void join(View &view)
    {
        connect(this, &TextZoom::changed, &view, [&view](int steps) { view.setZoom(steps); });
        if constexpr (requires { &View::zoomWanted; })
            connect(&view, &View::zoomWanted, this, &TextZoom::zoomBy);
        view.setZoom(m_steps);
    }

    [[nodiscard]] int steps() const { return m_steps; }

public slots:
    void zoomBy(int steps);
    void reset();

signals:
    void changed(int steps);

private:
    int m_steps = 0;
};

QFont zoomed(const QFont &font, int steps);

/// What a turn of the wheel asks for: one step more or less with Ctrl, else none.
int zoomSteps(const QWheelEvent &event);

} // namespace jotscope
