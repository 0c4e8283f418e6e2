#pragma once

#include "app/inspect/cells/cell_view.h"
#include "app/inspect/cells/readable_text.h"
#include "app/inspect/content/find/match_finder.h"
#include "app/inspect/content/lines/text_lines.h"
#include "app/inspect/content/lines/text_rows.h"
#include "app/inspect/link/byte_link.h"
#include "app/widgets/task.h"
#include "core/findings/finding.h"
#include "core/jose/token.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

class QMenu;

namespace jotscope {

/// A decoded part as read-only text, each character tied to those of the paste that it came from: JSON
/// indented, with line numbers and folding, or the bytes as they stand. Draws only what is visible, so that
/// 16 MB scroll like 16 lines. Offsets are of the decoded bytes where nothing else is said.
class PartText : public CellView, public ReadableText
{
    Q_OBJECT

public:
    /// A fault, shown below its characters with the message in words.
    struct Mark
    {
        ByteRange where;
        Severity severity = Severity::Error;
        QString message;
    };

    explicit PartText(QWidget *parent = nullptr);
    ~PartText() override;

    /// JSON indented where the part is JSON, else its bytes as text.
    void showPart(std::shared_ptr<const TokenPart> part);
    /// The part's bytes as they are.
    void showBytes(std::shared_ptr<const TokenPart> part);
    void setMarks(std::vector<Mark> marks);
    void setHighlight(const LinkedPlaces &places);
    void follow(const LinkedPlaces &places); ///< scrolls to what is chosen elsewhere, but unfolds nothing
    void jump(const LinkedPlaces &places);   ///< selects and shows it

    [[nodiscard]] QString toPlainText() const; ///< all that is shown, folded or not
    [[nodiscard]] bool isLayingOut() const { return m_layoutTask.isRunning(); }
    [[nodiscard]] const std::shared_ptr<const TokenPart> &part() const { return m_part; }
    [[nodiscard]] const TextLines *lines() const { return m_lines.get(); }
    [[nodiscard]] const TextRows &rows() const { return m_rows; }

    [[nodiscard]] const EncodedText &spoken() const override;
    [[nodiscard]] bool isEditable() const override { return false; }
    [[nodiscard]] ByteRange selection() const override;
    [[nodiscard]] std::size_t caretOffset() const override { return m_caret; }
    void select(ByteRange range) override;
    void setCaret(std::size_t offset, bool keepsAnchor = false) override;
    void reveal(ByteRange range) override; ///< unfolds and scrolls to it
    [[nodiscard]] QRect characterRect(std::size_t offset) const override;
    [[nodiscard]] ByteRange characterAt(QPoint position) const override;
    [[nodiscard]] ByteRange wordAt(std::size_t offset) const override; ///< a token of JSON, or one character
    [[nodiscard]] QRect foldArrowRect(std::size_t line) const;

    [[nodiscard]] const SharedRange &lit() const { return m_lit; } ///< what is shown elsewhere too

    void setFolded(std::size_t line, bool isFolded);
    [[nodiscard]] bool isFolded(std::size_t line) const { return m_folded.contains(line); }

    /// Marks every place of `query`, and selects the first from the caret on.
    void find(const QString &query);
    [[nodiscard]] const std::vector<ByteRange> &matches() const { return m_finder->matches(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void copy();
    void selectAll();
    void foldAll(); ///< all but the outermost
    void unfoldAll();
    void findNext();
    void findPrevious();

signals:
    void hovered(const jotscope::LinkedBytes &link); ///< empty when the pointer leaves
    void rested(const jotscope::LinkedBytes &link);  ///< what was selected, else the token at the caret
    void jumpWanted(const jotscope::LinkedBytes &link);
    /// The match that is selected, from 1, of how many; 0 when it is none.
    void found(int current, int count);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A place between characters; at a line's end, the next line may begin at the same offset.
    struct Caret
    {
        std::size_t offset = 0;
        bool atLineEnd = false;
    };
    struct Grid
    {
        std::size_t row = 0;
        std::size_t column = 0; ///< indentation included
    };

    // Layout, in part_text.cpp.
    void show(std::shared_ptr<const TokenPart> part, TextLines::Form form);
    void take(std::shared_ptr<const TextLines> lines);
    void layOut() override;
    [[nodiscard]] int margin() const;
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] std::vector<LinePiece> piecesOf(RowPlace place) const; ///< columns in the row, indented
    [[nodiscard]] Grid gridOf(Caret caret) const;
    [[nodiscard]] Caret caretAt(Grid place) const;
    [[nodiscard]] Grid gridAt(QPoint position) const;
    [[nodiscard]] ByteRange tokenAt(QPoint position) const;
    [[nodiscard]] QRect caretRect() const;
    [[nodiscard]] LinkedBytes linkOf(ByteRange decoded) const;
    [[nodiscard]] ByteRange tokenAtCaret() const;
    void tellRest();

    // Drawing, in part_text_painting.cpp.
    struct Look;
    void paintRow(QPainter &painter, RowPlace place, std::size_t row, const Look &look) const;
    void paintGround(QPainter &painter, const std::vector<LinePiece> &pieces, int top,
                     const Look &look) const;
    void paintPieces(QPainter &painter, const std::vector<LinePiece> &pieces, int top,
                     const Look &look) const;
    void paintGutter(QPainter &painter, std::size_t line, int top, const Look &look) const;
    void paintFold(QPainter &painter, std::size_t line, int top, std::size_t column, const Look &look) const;
    void paintMarks(QPainter &painter, const std::vector<LinePiece> &pieces, int top, const Look &look) const;
    void paintNote(QPainter &painter, const RowPlace &place, int top, const Look &look) const;
    [[nodiscard]] QRectF cellsOf(ByteRange range, const std::vector<LinePiece> &pieces, int top) const;

    // What the person does, in part_text_input.cpp.
    void moveCaret(Caret caret, bool keepsAnchor);
    void caretMoved();
    [[nodiscard]] Caret stepped(Caret from, bool isForward) const;
    [[nodiscard]] Caret lineEnd(std::size_t line) const;
    [[nodiscard]] std::size_t lineOf(Caret caret) const;
    bool moveByKey(const QKeyEvent &event);
    bool foldByKey(const QKeyEvent &event);
    void moveRows(int rows, bool keepsAnchor);
    void hover(QPoint position);
    void takeMatches(bool isNewQuery);
    void selectMatch(std::optional<ByteRange> match);
    void tellFound();
    [[nodiscard]] QMenu *createContextMenu();

    std::shared_ptr<const TokenPart> m_part;
    std::shared_ptr<const TextLines> m_lines; ///< into the part's bytes; null while there is no part
    TextRows m_rows;
    bool m_areLinesUnbroken = false; ///< since nobody sees them
    TextLines::Form m_form = TextLines::Form::Text;
    std::set<std::size_t> m_folded;
    std::vector<Mark> m_marks; ///< in order of place
    Task<std::shared_ptr<const TextLines>> m_layoutTask;

    std::size_t m_caret = 0;
    bool m_caretAtLineEnd = false;
    std::size_t m_anchor = 0;
    std::optional<std::size_t> m_goalColumn;
    bool m_isSelecting = false;
    ByteRange m_hovered;
    SharedRange m_lit;
    ByteRange m_around; ///< the value that it is in

    MatchFinder *m_finder;
    mutable std::unique_ptr<EncodedText> m_spoken; ///< made when it is asked for
};

} // namespace jotscope
