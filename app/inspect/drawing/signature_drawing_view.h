#pragma once

#include "app/inspect/drawing/drawing_painter.h"
#include "app/inspect/link/byte_link.h"
#include "app/widgets/task.h"
#include "core/drawing/drawing.h"
#include "core/drawing/picture/layout.h"

#include <QWidget>

#include <optional>
#include <string>

class QMenu;

namespace jotscope {

/// The signature of one token, drawn: its fields in rows, each compared with what should be there. The
/// pointer and the arrow keys name a field with its bytes and light up its characters in the paste.
class SignatureDrawingView : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureDrawingView(QWidget *parent = nullptr);
    ~SignatureDrawingView() override;

    /// What the drawing is made of. Made on a worker where the token is large.
    void showToken(const InspectedToken &token);
    /// What the next tokens were signed with, where they leave it out.
    void setDetachedPayload(std::optional<std::string> payload);
    void setHighlight(const LinkedPlaces &places);
    void jump(const LinkedPlaces &places); ///< makes its field the current one

    [[nodiscard]] const SignatureDrawing &drawing() const { return m_drawing; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    /// Whether the signature's own bytes are on it, all of them.
    [[nodiscard]] bool showsSignature() const;
    [[nodiscard]] int inset() const; ///< of what is drawn from the widget's edges
    /// Where a field's row is, and which field the keyboard is on; kNoItem where there is none.
    [[nodiscard]] QRect itemRect(std::size_t item) const;
    [[nodiscard]] std::size_t currentItem() const { return m_current; }
    [[nodiscard]] QString currentText() const; ///< of the field that the keyboard is on

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void copySvg();
    void chooseFileForSvg();
    void choosePrinter();
    void copyFieldBytes(); ///< of the field that the keyboard is on, as hexadecimal digits

signals:
    void drawn();                                    ///< another drawing is there
    void hovered(const jotscope::LinkedBytes &link); ///< of the field; empty when there is none
    void rested(const jotscope::LinkedBytes &link);  ///< the current field
    void jumpWanted(const jotscope::LinkedBytes &link);
    void told(const QString &text);   ///< the field in one line; empty when the pointer leaves
    void failed(const QString &text); ///< why something could not be saved

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setDrawing(SignatureDrawing drawing);
    void layOutAnew();
    void describe();
    void setHovered(std::size_t item);
    void setCurrent(std::size_t item);
    void tell(std::size_t item);
    void revealCurrent();
    [[nodiscard]] DrawingLayout layOut(double width) const;
    [[nodiscard]] std::size_t itemAt(QPointF position) const;
    [[nodiscard]] const DrawnSection &sectionOf(std::size_t item) const;
    [[nodiscard]] const DrawnField &fieldOf(std::size_t item) const;
    [[nodiscard]] LinkedBytes linkOf(std::size_t item) const;
    [[nodiscard]] bool isAt(std::size_t item, const LinkedPlaces &places) const;
    void paintItem(QPainter &painter, std::size_t item, const QColor &fill, const QColor &edge) const;

    std::optional<std::string> m_detachedPayload;
    std::shared_ptr<const Token> m_token;
    KeyPointer m_key;
    std::size_t m_attempts = 0;
    SignatureDrawing m_drawing;
    std::optional<DrawingPainter> m_painter;
    DrawingLayout m_layout;
    LinkedPlaces m_highlight;
    std::size_t m_hovered = kNoItem;
    std::size_t m_current = kNoItem;
    Task<SignatureDrawing> m_task;
};

} // namespace jotscope
