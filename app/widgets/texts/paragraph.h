#pragma once

#include <QLabel>

#include <vector>

namespace jotscope {

/// A plain text that is broken into as many lines as it needs, on the side that its window begins at whatever
/// its language, and that knows how high it is: QLabel breaks its lines anew each time a layout asks, which
/// is a dozen times before the text is first seen.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(QWidget *parent = nullptr);
    explicit Paragraph(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void takeSide();

    struct Height
    {
        int width;
        int height;
    };
    mutable std::vector<Height> m_heights; ///< of `m_measured`, those asked for last
    mutable QString m_measured;
};

} // namespace jotscope
