#pragma once

#include "app/widgets/tables/roomy_table.h"

namespace jotscope {

class KeyFitModel;

/// The table of keys. Ctrl+C copies the current row as text.
class KeyFitView : public RoomyTable
{
    Q_OBJECT

public:
    explicit KeyFitView(KeyFitModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    KeyFitModel &m_model;
};

} // namespace jotscope
