#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QSyntaxHighlighter;

namespace jotscope {

class EditorFinder;
class FindBar;
class JsonDocument;

/// A part of a token as text to be changed, its faults marked at their places and the first one told below.
/// Keeps no history of its own: what is to be undone, the token's editing knows.
class PartEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PartEditor(QWidget *parent = nullptr);

    /// Emits nothing; the caret stays where it is as far as it can.
    void setSheet(const QString &sheet);
    [[nodiscard]] QString sheet() const;
    enum class Expected { Text, Json, JsonObject, Template }; ///< the last: JSON with placeholders
    /// What the sheet is to hold: anything else is a fault.
    void expect(Expected expected);
    [[nodiscard]] QString fault() const; ///< the first one, in words; empty for none
    void setZoom(int steps);             ///< of a tenth each, from the font's usual size
    void find();                         ///< opens the line for what is looked for
    void findNext();
    void findPrevious();
    [[nodiscard]] QPlainTextEdit &field() const { return *m_field; }

signals:
    void edited(); ///< by the person
    void undoWanted();
    void redoWanted();
    void closeWanted();
    void zoomWanted(int steps); ///< more, by the wheel; less when negative

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void tellFault(const JsonDocument &document, const std::string &text);
    void fitHeight();

    FindBar *m_findBar;
    QPlainTextEdit *m_field;
    EditorFinder *m_finder;
    QLabel *m_fault;
    QSyntaxHighlighter *m_highlighter;
    Expected m_expected = Expected::Json;
    bool m_isFilling = false;
};

} // namespace jotscope
