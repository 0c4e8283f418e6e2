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
class BinderCard;
class ComparePane;
class EmptyState;
class EncodedView;
class FixHistory;
class InspectSession;
class KeyField;
class KeyFitCard;
class MessageStrip;
class TokenEditing;
class TokenList;
class TrustCard;
class WordListCard;

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
    [[nodiscard]] bool hasDrawing() const; ///< of the current token's signature

    /// Adds the keys of a file to those on hand; read on a worker, answered in the key field.
    void addKeyFile(const QString &path);

    /// Whether a part of the current token can be edited, is being edited; whether a key can sign it.
    [[nodiscard]] bool canEdit(PartName part) const;
    [[nodiscard]] bool isEditing(PartName part) const;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool canSign() const;

    /// Where "now" comes from; a fixed one makes pictures and tests repeat.
    void setClock(std::function<Instant()> clock);
    [[nodiscard]] bool isAsOf() const;   ///< another instant than now is asked about
    [[nodiscard]] bool hasTimes() const; ///< of the token shown

    /// How the page is divided, for the settings to keep.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    /// Whether a cause can be put right with one click, and whether there is more to search for.
    [[nodiscard]] bool canApplyFix() const;
    [[nodiscard]] bool canSearchLonger() const;
    /// Tries each line of a file as the secret of the current token.
    void tryWordList(const QString &path);
    [[nodiscard]] bool canTryWordList() const;
    [[nodiscard]] bool isComparing() const;

    /// True while a worker still owes an answer to what is shown.
    [[nodiscard]] bool isBusy() const;

public slots:
    void undo(); ///< of a fix that was just applied, else of the encoded text
    void redo();
    void editHeader(bool isOpen); ///< in place, or no longer
    void editPayload(bool isOpen);
    void signAgain();          ///< the current token, with a key on hand
    void revertAll();          ///< to what was pasted
    void pasteFromClipboard(); ///< replaces the text
    void copyToken();          ///< the current token, bare
    void copyPayload();        ///< its decoded text
    void applyFirstFix();      ///< of the surest cause that has one
    void searchLonger();       ///< for the cause of the current token's failure
    void clear();              ///< text and keys
    void cancelWork();         ///< what a worker has not answered yet; the text stays
    void copyDrawing();        ///< of its signature, as SVG
    void saveDrawing();        ///< likewise, into a file that the person chooses
    void printDrawing();
    void find(); ///< in what the payload shows
    void findNext();
    void findPrevious();
    void copyPointer(); ///< of the current claim, or the value at the caret
    void copyJqPath();
    void copyClaim();
    void focusEncoded();
    void focusKey();
    void showKeyFit(bool isShown); ///< how every key on hand fits the current token
    void showBinder(bool isShown); ///< whether the current token belongs to what came with it
    void bindTo(const QByteArray &material);
    /// Keeps the current token beside another one, or shows the answer again.
    void setComparing(bool isComparing);
    void compareWith(const QByteArray &text);
    void focusAsOf();
    void setAsOf(std::optional<jotscope::Instant> asOf); ///< looks at everything as of then; nothing: now
    void returnToNow();
    void showNextToken();
    void showPreviousToken();
    void focusTokenFilter(); ///< of the list that several tokens have
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    void statusChanged(const QString &text); ///< what is selected or hovered, for the status bar
    void busyChanged(bool busy);
    void failed(const QString &text); ///< what the person asked for could not be done, and why
    void availabilityChanged();       ///< what copy and the like could act on has changed
    void keyFitShown(bool isShown);
    void editingChanged(); ///< a part is being edited now, or no longer
    void binderShown(bool isShown);
    void comparing(bool isComparing);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectTrials();
    void connectEditing();
    void followEditing();
    void connectBinder();
    void connectCompare();
    void connectTrust();
    void followInComparison();
    void showSample();
    void showInspection();
    void showCurrentToken();
    void showCauses();
    void connectCauses();
    void applyFix(std::size_t cause);
    void showTimes();
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
    MessageStrip *m_fixStrip;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    AnswerPane *m_answer;
    FixHistory *m_fixes;
    KeyFitCard *m_keyFit;
    WordListCard *m_wordList;
    TokenEditing *m_editing;
    BinderCard *m_binder;
    ComparePane *m_compare;
    TrustCard *m_trust;
};

} // namespace jotscope
