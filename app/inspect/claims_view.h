#pragma once

#include "core/text/byte_range.h"

#include <QTableView>

namespace jotscope {

class ClaimsModel;

/// The claims table. Hovering or choosing a row lights up its characters in the paste.
class ClaimsView : public QTableView
{
    Q_OBJECT

public:
    explicit ClaimsView(ClaimsModel &model, QWidget *parent = nullptr);

    void copyValue(); ///< of the current row

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void hovered(jotscope::ByteRange range);
    void chosen(jotscope::ByteRange range);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitRows();

    ClaimsModel &m_model;
    int m_fittedWidth = 0; ///< of the last column, when the rows were fitted
};

} // namespace jotscope
