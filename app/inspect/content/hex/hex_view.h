#pragma once

#include "app/inspect/cells/cell_view.h"
#include "app/inspect/content/find/match_finder.h"
#include "app/inspect/link/byte_link.h"
#include "core/jose/token.h"

#include <memory>
#include <vector>

namespace jotscope {

/// A part's bytes as offset, hexadecimal digits and ASCII, each byte tied to the characters of the paste that
/// carry it. Draws only what is visible.
class HexView : public CellView
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    void showBytes(std::shared_ptr<const TokenPart> part);
    void setHighlight(const LinkedPlaces &places);
    void follow(const LinkedPlaces &places); ///< scrolls to what is chosen elsewhere
    void jump(const LinkedPlaces &places);   ///< selects and shows it

    [[nodiscard]] std::size_t bytesPerRow() const { return m_perRow; }
    [[nodiscard]] ByteRange selection() const { return m_selection; }
    [[nodiscard]] const SharedRange &lit() const { return m_lit; } ///< what is shown elsewhere too
    void select(ByteRange bytes);
    void reveal(ByteRange bytes);
    [[nodiscard]] QRect digitsRect(std::size_t byte) const;    ///< in the viewport's coordinates
    [[nodiscard]] QRect characterRect(std::size_t byte) const; ///< likewise, of its ASCII
    [[nodiscard]] ByteRange byteAt(QPoint position) const;     ///< empty where there is none

    /// Hexadecimal digits where `query` is nothing else, or text; selects the first from the selection on.
    void find(const QString &query);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void copy(); ///< the selected bytes as digits
    void selectAll();
    void findNext();
    void findPrevious();

signals:
    void hovered(const jotscope::LinkedBytes &link); ///< empty when the pointer leaves
    void rested(const jotscope::LinkedBytes &link);  ///< what was selected
    void jumpWanted(const jotscope::LinkedBytes &link);
    void found(int current, int count);

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut() override;
    // Drawing.
    struct Look;
    void paintRow(QPainter &painter, std::size_t row, const Look &look) const;
    void paintGround(QPainter &painter, std::size_t byte, ByteRange range, const QColor &color,
                     bool isShared = false) const;
    void paintByte(QPainter &painter, std::size_t byte, const Look &look) const;

    void moveBy(std::int64_t bytes, bool keepsAnchor);
    void takeMatches(bool isNewQuery);
    void selectMatch(std::optional<ByteRange> match);
    void tellFound();
    void tellSelection();
    [[nodiscard]] std::string_view bytes() const;
    [[nodiscard]] std::size_t rowCount() const;
    [[nodiscard]] std::size_t digitsColumn(std::size_t inRow) const;
    [[nodiscard]] std::size_t characterColumn(std::size_t inRow) const;
    [[nodiscard]] QRectF cell(std::size_t byte, std::size_t column, std::size_t cells) const;

    std::shared_ptr<const TokenPart> m_part;
    std::size_t m_perRow = 16;
    std::size_t m_offsetDigits = 4;
    ByteRange m_selection;
    std::size_t m_anchor = 0;
    std::size_t m_caret = 0; ///< the byte that keys move from
    bool m_isSelecting = false;
    ByteRange m_hovered;
    SharedRange m_lit;
    ByteRange m_around; ///< the value that it is in
    MatchFinder *m_finder;
};

} // namespace jotscope
