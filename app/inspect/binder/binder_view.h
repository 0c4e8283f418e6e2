#pragma once

#include "app/widgets/tables/roomy_table.h"
#include "core/text/byte_range.h"

namespace jotscope {

class BinderModel;

/// The table of hashes. Hovering or choosing a row lights up its claim in the paste; Ctrl+C copies the row.
class BinderView : public RoomyTable
{
    Q_OBJECT

public:
    explicit BinderView(BinderModel &model, QWidget *parent = nullptr);

signals:
    void hovered(jotscope::ByteRange range);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void retranslate();

    BinderModel &m_model;
};

} // namespace jotscope
