#pragma once

#include "app/inspect/editing/edit_states.h"
#include "app/widgets/task.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

class QToolButton;

namespace jotscope {

class AnswerPane;
class CardKeys;
class ChangesCard;
class EncodedView;
class PartCard;
class PartEditor;
class TextZoom;

/// Headers and payload edited in place: what is typed is encoded and signed on a worker, put into the encoded
/// text as a step of its history, and compared with what was pasted. Only what the person does here rewrites
/// the text; undo and redo are the encoded text's, and the editors follow.
class TokenEditing : public QObject
{
    Q_OBJECT

public:
    /// `cards` hold keys that sign too, when a signature is asked for: not with every letter that is typed.
    TokenEditing(EncodedView &text, AnswerPane &answer, std::shared_ptr<CardKeys> cards, QObject *parent);
    ~TokenEditing() override;

    void joinTo(TextZoom &zoom);

    /// The token that is shown, one of `inspection` of `paste`; null for none.
    void follow(const InspectedToken *token, const Inspection &inspection, const QByteArray &paste,
                const KeyRing &keys);
    /// Whether `paste` is what was typed here, token or not at present.
    [[nodiscard]] bool holds(const QByteArray &paste) const;
    /// The next text is a paste, whatever it was before.
    void forget();

    [[nodiscard]] bool canEdit(PartName part) const;
    [[nodiscard]] bool isOpen(PartName part) const;
    void setOpen(PartName part, bool isOpen);
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] QString signature() const; ///< what became of that of an edited token, in words
    [[nodiscard]] bool canSign() const;
    /// What is typed and not encoded yet, at once.
    void finish();
    [[nodiscard]] bool isBusy() const { return m_isPending; }

public slots:
    void signAgain();
    void revertAll();

signals:
    void textReplaced();
    void busyChanged();
    void availabilityChanged(); ///< an editor was opened or closed, or a key that can sign has come
    void undoWanted();
    void redoWanted();
    void failed(const QString &text); ///< a signature that was asked for was not made, and why

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Editor
    {
        PartName part;
        PartCard *card;
        PartEditor *editor;
        QToolButton *toggle;
    };
    struct Encoding
    {
        EditedToken token;
        PerPart<QString> sheets;
        std::optional<std::string> unprotected;
    };

    void addEditor(PartName part, PartCard &card);
    void layOutSheets();
    void rebase(const InspectedToken &token, std::size_t place, const QByteArray &paste);
    void encodeSoon();
    void encode(Signing signing);
    void take(Encoding encoding);
    void stop();
    void callOffCard();
    void setPending(bool isPending);
    void showSheets();
    void showChanges();
    void replacePart(PartName part, const QString &text);
    void retranslate();
    [[nodiscard]] EditedTexts texts() const;
    [[nodiscard]] std::function<Encoding()> work(Signing signing) const;
    [[nodiscard]] std::string bytesOf(PartName part) const; ///< as pasted
    [[nodiscard]] const Editor *editorOf(PartName part) const;

    EncodedView &m_text;
    std::shared_ptr<CardKeys> m_cards;
    ChangesCard *m_changes;
    PerPart<Editor> m_editors{};
    EditStates m_known;
    EditState m_state; ///< the present one; without baseline where there is nothing to edit
    InspectedToken m_token;
    KeyRing m_keys;
    QTimer m_timer;
    QTimer m_sheetTimer;
    Task<Encoding> m_task;
    QElapsedTimer m_sinceEdit; ///< valid while what is typed goes on with the last step
    QByteArray m_burstBegin;   ///< the text before that step
    Signing m_signing = Signing::WhereChanged;
    bool m_isPending = false;
};

} // namespace jotscope
