#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace jotscope {

/// Widgets side by side in as many lines as they need, from the right where the language reads so. Its least
/// width is that of its widest widget, so that a row of buttons never keeps a window wide.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        QRect rect; ///< left to right, from the origin
    };
    [[nodiscard]] std::vector<Place> placesWithin(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace jotscope
