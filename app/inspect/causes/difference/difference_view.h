#pragma once

#include "app/inspect/causes/difference/text_difference.h"

#include <QPlainTextEdit>

namespace jotscope {

/// Two texts laid over each other: what is only in the first is struck out, what is only in the second is
/// underlined, each on a colour of its own. As high as what it shows, up to a few lines.
class DifferenceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(std::vector<DifferencePiece> pieces, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void describe();

    std::vector<DifferencePiece> m_pieces;
};

} // namespace jotscope
