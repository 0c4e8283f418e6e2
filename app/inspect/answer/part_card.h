#pragma once

#include "app/widgets/cards/card.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace jotscope {

/// A card for one part of the token: its name beside its colour and underline, a caption, and what it holds.
class PartCard : public Card
{
    Q_OBJECT

public:
    explicit PartCard(PartName part, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    [[nodiscard]] QString caption() const;
    void setContent(QWidget *content);
    void addToHead(QWidget *widget); ///< at the title's far end
    /// What can take the content's place, and the button for it, which stays at the title's far end.
    void setEditor(QWidget *editor, QWidget *toggle);
    void showEditor(bool isShown);

private:
    QWidget *m_content = nullptr;
    QWidget *m_editor = nullptr;
    std::vector<QWidget *> m_inHead; ///< that belong to the content
    QLabel *m_title;
    QLabel *m_caption;
    QVBoxLayout *m_layout;
};

} // namespace jotscope
