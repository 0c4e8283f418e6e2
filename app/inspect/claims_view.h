#pragma once

#include "app/widgets/tables/roomy_table.h"
#include "core/text/byte_range.h"

namespace jotscope {

class ClaimsModel;

/// The claims table. Hovering or choosing a row lights up its characters in the paste.
class ClaimsView : public RoomyTable
{
    Q_OBJECT

public:
    explicit ClaimsView(ClaimsModel &model, QWidget *parent = nullptr);

    void copyValue(); ///< of the current row

signals:
    void hovered(jotscope::ByteRange range);
    void chosen(jotscope::ByteRange range);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    ClaimsModel &m_model;
};

} // namespace jotscope
