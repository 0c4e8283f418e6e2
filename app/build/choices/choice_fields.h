#pragma once

#include "core/jose/token.h"

#include <QComboBox>

#include <span>
#include <utility>

class QGridLayout;
class QLabel;

/// What the cards of the Build page's choices have in common.
namespace jotscope {

/// In which form a token is written.
class FormBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FormBox(QWidget *parent = nullptr);

    [[nodiscard]] Serialization form() const { return static_cast<Serialization>(currentIndex()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

/// The algorithms that sign, best-known first, `none` among them where `hasNone`.
void fillSigningAlgorithms(QComboBox &box, bool hasNone);

/// Fields beside each other, each below its name, the first in `row` of the grid.
void addFields(QGridLayout &grid, std::span<const std::pair<QLabel *, QWidget *>> fields, int row = 0);

} // namespace jotscope
