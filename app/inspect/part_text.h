#pragma once

#include "app/inspect/json_layout.h"
#include "app/widgets/theme.h"
#include "core/jose/token.h"

#include <QPlainTextEdit>

#include <memory>

namespace jotscope {

/// A decoded part as read-only text, each piece tied to the characters of the paste that it came from.
class PartText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PartText(QWidget *parent = nullptr);

    /// JSON indented where the part is JSON, else its bytes as text.
    void showPart(std::shared_ptr<const TokenPart> part);
    /// The part's bytes as they are.
    void showBytes(std::shared_ptr<const TokenPart> part);

    void setHighlight(ByteRange range); ///< in the paste

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void hovered(jotscope::ByteRange range); ///< in the paste; empty when the pointer leaves

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void show(JsonLayout layout);
    void colour();
    [[nodiscard]] QTextEdit::ExtraSelection selectionOf(const JsonLayout::Piece &piece) const;

    std::shared_ptr<const TokenPart> m_part;
    JsonLayout m_layout;
    ByteRange m_highlight;
};

} // namespace jotscope
