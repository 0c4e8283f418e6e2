#pragma once

#include "app/widgets/tables/ruled_table.h"

#include <string>
#include <vector>

namespace jotscope {

class KeychainModel;

/// The list of keys: a row a key, several chosen at once, dragged out as public keys. Says what it is asked
/// to do; does nothing to the keys itself.
class KeyTable : public RuledTable
{
    Q_OBJECT

public:
    explicit KeyTable(KeychainModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<std::string> &chosen() const
    {
        return m_chosen;
    }                                                 ///< ids, in the order shown
    void choose(const std::vector<std::string> &ids); ///< those of them that are shown

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void choiceChanged();
    void dragging(bool isDragging);
    void removeWanted();
    void copyWanted();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] std::vector<std::string> idsOfSelection() const;
    void restoreChoice();

    KeychainModel &m_model;
    /// Kept as it is made: when the model is made anew, its rows stand for other keys already.
    std::vector<std::string> m_chosen;
    bool m_isReset = false;
};

} // namespace jotscope
