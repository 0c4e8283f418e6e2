#pragma once

#include "core/inspect/inspection.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace jotscope {

class AnswerPane;
class EmptyState;
class EncodedView;
class InspectSession;
class KeyField;
class TokenList;

/// The Inspect page: encoded text and keys on the left, the answer on the right. Widgets that show and emit,
/// around one InspectSession that works.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPage(QWidget *parent = nullptr);
    ~InspectPage() override;

    /// What paste, open, drop, a file argument and standard input end in.
    void showText(const QByteArray &utf8);
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] int tokenCount() const;

    /// Adds the keys of a file to those on hand; read on a worker, answered in the key field.
    void addKeyFile(const QString &path);

    /// Where "now" comes from; a fixed one makes pictures and tests repeat.
    void setClock(std::function<Instant()> clock);

    /// How the page is divided, for the settings to keep.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    /// True while a worker still owes an answer to what is shown.
    [[nodiscard]] bool isBusy() const;

public slots:
    void undo(); ///< of the encoded text
    void redo();
    void pasteFromClipboard(); ///< replaces the text
    void copyToken();          ///< the current token, bare
    void copyPayload();        ///< its decoded text
    void find();               ///< in what the payload shows
    void findNext();
    void findPrevious();
    void copyPointer(); ///< of the current claim, or the value at the caret
    void copyJqPath();
    void copyClaim();
    void clear();      ///< text and keys
    void cancelWork(); ///< what a worker has not answered yet; the text stays
    void focusEncoded();
    void focusKey();
    void showNextToken();
    void showPreviousToken();
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    void statusChanged(const QString &text); ///< what is selected or hovered, for the status bar
    void busyChanged(bool busy);
    void availabilityChanged(); ///< what copy and the like could act on has changed

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSample();
    void showInspection();
    void showCurrentToken();
    void colourEncoded();
    void tellSize();
    void tellSelection(ByteRange range);
    void lightUp(ByteRange range);
    void lightUpAround(ByteRange character);
    void retranslate();
    [[nodiscard]] ByteRange memberAround(const TokenPart &part, ByteRange decoded) const;
    [[nodiscard]] const InspectedToken *currentToken() const; ///< null when there is none

    InspectSession *m_session;
    QSplitter *m_splitter;
    QLabel *m_caption;
    EncodedView *m_encoded;
    TokenList *m_tokens;
    KeyField *m_keyField;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    AnswerPane *m_answer;
};

} // namespace jotscope
