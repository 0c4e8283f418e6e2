#pragma once

#include "core/inspect/inspection.h"

#include <QWidget>

class QLabel;

namespace jotscope {

class EncodedView;
class FindBar;

/// The encoded text on its card, under a caption with its size, coloured as an inspection of it says.
class EncodedSheet : public QWidget
{
    Q_OBJECT

public:
    explicit EncodedSheet(QWidget *parent = nullptr);

    [[nodiscard]] EncodedView &view() const { return *m_view; }

    /// Parts and faults of the tokens in a text of `size` bytes.
    void showParts(const Inspection &inspection, qsizetype size);

    void find(); ///< opens the line for it
    void findNext();
    void findPrevious();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_caption;
    FindBar *m_findBar;
    EncodedView *m_view;
    qsizetype m_size = 0;
};

} // namespace jotscope
