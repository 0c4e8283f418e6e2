#pragma once

#include "core/inspect/inspection.h"

#include <QWidget>

class QLabel;

namespace jotscope {

class SignatureDrawingView;

/// What is known of the signature, or of an encrypted token's key: its drawing, its bytes, and what became of
/// each key that was tried.
class SignatureView : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureView(QWidget *parent = nullptr);

    void showToken(const InspectedToken &token);
    [[nodiscard]] SignatureDrawingView &drawing() const { return *m_drawing; }
    void setZoom(int steps); ///< of a tenth each, of the bytes
    [[nodiscard]] static QString caption(const InspectedToken &token);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    InspectedToken m_token;
    SignatureDrawingView *m_drawing;
    QLabel *m_bytesTitle;
    QLabel *m_keys;
    QLabel *m_bytes;
};

} // namespace jotscope
