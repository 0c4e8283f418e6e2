#include "app/inspect/editing/token_editing.h"

#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/answer/part_card.h"
#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/editing/changes_card.h"
#include "app/inspect/editing/editable_part.h"
#include "app/inspect/editing/editing_text.h"
#include "app/inspect/editing/part_editor.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/keys/cards/card_keys.h"
#include "app/widgets/texts/finding_text.h"
#include "core/build/editing/json_sheet.h"
#include "core/jose/token_assembly.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kPatience{60}; ///< until typing is encoded, while it goes on too
constexpr qint64 kPause = 1500; ///< milliseconds after which what is typed is a step of its own

PartEditor::Expected expectedOf(PartName part, const std::string &bytes)
{
    if (part == PartName::UnprotectedHeader)
        return PartEditor::Expected::JsonObject;
    return part == PartName::Header || looksLikeJson(bytes) ? PartEditor::Expected::Json
                                                            : PartEditor::Expected::Text;
}

} // namespace

TokenEditing::TokenEditing(EncodedView &text, AnswerPane &answer, std::shared_ptr<CardKeys> cards,
                           QObject *parent)
    : QObject(parent), m_text(text), m_cards(std::move(cards)), m_changes(new ChangesCard(&answer))
{
    addEditor(PartName::Header, answer.headerCard());
    addEditor(PartName::UnprotectedHeader, answer.unprotectedCard());
    addEditor(PartName::Payload, answer.payloadCard());
    answer.addBelowVerdict(m_changes);
    answer.installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPatience);
    connect(&m_timer, &QTimer::timeout, this, [this] { encode(Signing::WhereChanged); });
    m_sheetTimer.setSingleShot(true);
    connect(&m_sheetTimer, &QTimer::timeout, this, [this] {
        layOutSheets();
        showSheets();
        emit availabilityChanged();
    });
    connect(m_cards.get(), &CardKeys::changed, this, &TokenEditing::availabilityChanged);
    connect(m_changes, &ChangesCard::revertAllWanted, this, &TokenEditing::revertAll);
    connect(m_changes, &ChangesCard::signWanted, this, &TokenEditing::signAgain);
    connect(m_changes, &ChangesCard::revertWanted, this, &TokenEditing::replacePart);
    retranslate();
}

TokenEditing::~TokenEditing() = default;

void TokenEditing::addEditor(PartName part, PartCard &card)
{
    auto *editor = new PartEditor(&card);
    auto *toggle = new QToolButton(&card);
    const std::size_t index = indexOf(part);
    editor->field().setObjectName(QLatin1String(kEditableParts[index].field));
    toggle->setObjectName(QLatin1String(kEditableParts[index].toggle));
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::TabFocus);
    card.setEditor(editor, toggle);
    m_editors[index] = {part, &card, editor, toggle};
    connect(toggle, &QToolButton::clicked, this, [this, part](bool isOn) { setOpen(part, isOn); });
    connect(editor, &PartEditor::edited, this, &TokenEditing::encodeSoon);
    connect(editor, &PartEditor::undoWanted, this, &TokenEditing::undoWanted);
    connect(editor, &PartEditor::redoWanted, this, &TokenEditing::redoWanted);
    connect(editor, &PartEditor::closeWanted, this, [this, part] { setOpen(part, false); });
}

void TokenEditing::joinTo(TextZoom &zoom)
{
    for (const Editor &one : m_editors)
        zoom.join(*one.editor);
    zoom.join(*m_changes);
}

const TokenEditing::Editor *TokenEditing::editorOf(PartName part) const
{
    return &m_editors[indexOf(part)];
}

std::string TokenEditing::bytesOf(PartName part) const
{
    const TokenPart *pasted = m_state.baseline->token.token->part(part);
    return pasted ? std::string(pasted->bytes()) : std::string();
}

void TokenEditing::follow(const InspectedToken *token, const Inspection &inspection, const QByteArray &paste,
                          const KeyRing &keys)
{
    const auto top = std::ranges::find_if(
        inspection.tokens, [&](const InspectedToken &one) { return token && one.token == token->token; });
    if (top == inspection.tokens.end()) {
        if (holds(paste))
            return;
        stop();
        m_state = {};
        m_token = {};
        showSheets();
        showChanges();
        return;
    }
    const auto place = static_cast<std::size_t>(top - inspection.tokens.begin());
    const bool isSame = m_state.baseline && m_state.baseline->place == place &&
                        m_token.token == token->token && m_keys == keys &&
                        m_token.signature.key == token->signature.key;
    m_token = *token;
    if (isSame)
        return;
    m_keys = keys;
    if (!m_state.baseline || m_state.baseline->place != place || !isSamePaste(m_state.paste, paste)) {
        if (const EditState *known = m_known.find(place, paste)) {
            stop();
            m_state = *known;
        } else {
            rebase(*token, place, paste);
        }
    }
    if (isSamePaste(m_state.baseline->paste, paste))
        m_state.baseline->token = *token; // with the key that has verified it since
    showSheets();
    showChanges();
}

void TokenEditing::rebase(const InspectedToken &token, std::size_t place, const QByteArray &paste)
{
    stop();
    m_state = {std::make_shared<EditBaseline>(EditBaseline{paste, place, token}), paste, {}, {}, {}};
    for (const Editor &one : m_editors)
        m_state.baseline->canEdit[indexOf(one.part)] = jotscope::canEdit(*token.token, one.part).has_value();
    m_sheetTimer.start(0); // the person sees the token first
}

/// What the editors of a paste begin with.
void TokenEditing::layOutSheets()
{
    if (!m_state.baseline || std::exchange(m_state.baseline->isLaidOut, true))
        return;
    for (const Editor &one : m_editors) {
        const std::size_t index = indexOf(one.part);
        bool &can = m_state.baseline->canEdit[index];
        // What is too large to be edited is not even laid out for it.
        if (!can)
            continue;
        const std::string bytes = bytesOf(one.part);
        m_state.sheets[index] = sheetOf(bytes);
        can = bytesFrom(m_state.sheets[index], bytes) == bytes;
    }
}

bool TokenEditing::holds(const QByteArray &paste) const
{
    return m_state.baseline && isSamePaste(m_state.paste, paste) && isEdited();
}

void TokenEditing::forget()
{
    stop();
    m_known.clear();
    m_state = {};
    m_token = {};
}

bool TokenEditing::canEdit(PartName part) const
{
    return m_state.baseline && m_state.baseline->canEdit[indexOf(part)];
}

bool TokenEditing::isOpen(PartName part) const
{
    return editorOf(part)->toggle->isChecked();
}

void TokenEditing::setOpen(PartName part, bool isOpen)
{
    const Editor &one = *editorOf(part);
    layOutSheets();
    const bool opens = isOpen && canEdit(part);
    if (!opens)
        finish();
    one.toggle->setChecked(opens);
    showSheets();
    if (opens) {
        one.editor->field().setFocus(Qt::ShortcutFocusReason);
    } else if (one.editor->field().hasFocus()) {
        one.toggle->setFocus(Qt::OtherFocusReason);
    }
    emit availabilityChanged();
}

bool TokenEditing::isEdited() const
{
    return m_state.baseline && !isSamePaste(m_state.paste, m_state.baseline->paste);
}

QString TokenEditing::signature() const
{
    return isEdited() ? signatureText(*m_state.baseline->token.token, m_state.signature) : QString();
}

bool TokenEditing::canSign() const
{
    if (!m_state.baseline || !m_token.token)
        return false;
    return canBeSigned(*m_token.token, m_keys) ||
           (!m_cards->isEmpty() && canBeSigned(*m_token.token, m_keys, m_cards->elsewhere()));
}

void TokenEditing::encodeSoon()
{
    setPending(true);
    if (!m_timer.isActive())
        m_timer.start();
}

EditedTexts TokenEditing::texts() const
{
    const auto textOf = [this](PartName part) -> std::optional<std::string> {
        const std::size_t index = indexOf(part);
        if (!canEdit(part))
            return std::nullopt;
        return bytesFrom(isOpen(part) ? m_editors[index].editor->sheet() : m_state.sheets[index],
                         bytesOf(part));
    };
    EditedTexts texts{textOf(PartName::Header), textOf(PartName::Payload),
                      textOf(PartName::UnprotectedHeader)};
    // While it is half typed, the token keeps what it had last: with this one it would be none.
    if (texts.unprotectedHeader && !canBeUnprotectedHeader(*texts.unprotectedHeader))
        texts.unprotectedHeader = m_state.unprotected;
    return texts;
}

std::function<TokenEditing::Encoding()> TokenEditing::work(Signing signing) const
{
    PerPart<QString> sheets = m_state.sheets;
    for (const Editor &one : m_editors) {
        if (isOpen(one.part))
            sheets[indexOf(one.part)] = one.editor->sheet();
    }
    const KeyPointer key = m_state.baseline->token.signature.key;
    std::vector<RemoteKey> elsewhere;
    if (signing == Signing::Always && !m_cards->isEmpty())
        elsewhere = m_cards->elsewhere();
    return [token = m_state.baseline->token.token, texts = texts(), sheets, keys = m_keys,
            thumbprint = key ? key->thumbprint() : std::string(), signing, elsewhere] {
        return Encoding{editedToken(*token, texts, keys, thumbprint, signing, elsewhere), sheets,
                        texts.unprotectedHeader};
    };
}

/// A signature takes its time with some keys, and nothing may hold up typing. The newest text wins.
void TokenEditing::encode(Signing signing)
{
    if (!m_state.baseline)
        return;
    layOutSheets();
    setPending(true);
    callOffCard();
    m_signing = signing;
    if (signing == Signing::Always && !m_cards->isEmpty())
        m_cards->desk().expect();
    m_task.run([encodeNow = work(signing)](const std::stop_token &) { return encodeNow(); },
               [this](Encoding encoding) { take(std::move(encoding)); });
}

void TokenEditing::finish()
{
    if (!m_isPending || !m_state.baseline)
        return;
    layOutSheets();
    const Signing signing = m_timer.isActive() ? Signing::WhereChanged : m_signing;
    // A card would ask for its PIN on this thread, and wait for an answer on it.
    if (signing == Signing::Always && !m_cards->isEmpty())
        return stop();
    m_signing = signing;
    Encoding encoding = work(signing)();
    stop();
    take(std::move(encoding));
}

void TokenEditing::take(Encoding encoding)
{
    const QByteArray &pasted = m_state.baseline->paste;
    QByteArray paste = QByteArray::fromStdString(
        encoding.token.inPaste({pasted.constData(), static_cast<std::size_t>(pasted.size())}));
    const bool continues =
        m_sinceEdit.isValid() && m_sinceEdit.elapsed() < kPause && m_text.text() == m_state.paste;
    m_known.keep(m_state);
    m_state.paste = paste;
    m_state.sheets = std::move(encoding.sheets);
    m_state.unprotected = std::move(encoding.unprotected);
    m_state.signature = encoding.token.signature();
    const std::optional<Finding> &why = m_state.signature.why;
    if (why && m_signing == Signing::Always)
        emit failed(findingWords(*why));
    m_known.keep(m_state);
    const bool isMore = m_timer.isActive(); // typed while this was being signed
    if (m_text.text() != paste) {
        if (!continues)
            m_burstBegin = m_text.text();
        m_text.rewrite(paste, continues);
        // Where all is as it was, there is no step left that the next one could go on with.
        paste == m_burstBegin ? m_sinceEdit.invalidate() : static_cast<void>(m_sinceEdit.start());
        emit textReplaced();
    }
    setPending(isMore);
}

void TokenEditing::stop()
{
    m_timer.stop();
    callOffCard();
    m_task.cancel();
    m_sinceEdit.invalidate();
    setPending(false);
}

/// Its answer is to a text that is no more.
void TokenEditing::callOffCard()
{
    if (m_task.isRunning() && m_signing == Signing::Always && !m_cards->isEmpty())
        m_cards->desk().callOff();
}

void TokenEditing::setPending(bool isPending)
{
    if (isPending == m_isPending)
        return;
    m_isPending = isPending;
    emit busyChanged();
}

void TokenEditing::signAgain()
{
    if (!canSign())
        return;
    finish();
    m_sinceEdit.invalidate();
    encode(Signing::Always);
}

void TokenEditing::revertAll()
{
    if (!isEdited() && !m_isPending)
        return;
    finish();
    m_sinceEdit.invalidate();
    for (const Editor &one : m_editors) {
        m_state.sheets[indexOf(one.part)] = sheetOf(bytesOf(one.part));
        one.editor->setSheet(m_state.sheets[indexOf(one.part)]);
    }
    encode(Signing::WhereChanged);
}

void TokenEditing::replacePart(PartName part, const QString &text)
{
    finish();
    layOutSheets();
    m_sinceEdit.invalidate();
    const std::size_t index = indexOf(part);
    const std::string bytes = text.toStdString();
    // Laid out as the pasted one is, for the way back goes by that.
    m_state.sheets[index] =
        jsonSheet(bytesOf(part)) == bytesOf(part) ? QString(text).remove(QLatin1Char('\r')) : sheetOf(bytes);
    m_editors[index].editor->setSheet(m_state.sheets[index]);
    encode(Signing::WhereChanged);
}

void TokenEditing::showSheets()
{
    if (std::ranges::any_of(m_editors, [](const Editor &one) { return one.toggle->isChecked(); }))
        layOutSheets();
    for (const Editor &one : m_editors) {
        const std::size_t index = indexOf(one.part);
        const bool can = canEdit(one.part);
        one.toggle->setVisible(m_state.baseline != nullptr || m_token.token != nullptr);
        one.toggle->setEnabled(can);
        if (!can)
            one.toggle->setChecked(false);
        if (one.toggle->isChecked() && !m_isPending) {
            one.editor->expect(expectedOf(one.part, bytesOf(one.part)));
            one.editor->setSheet(m_state.sheets[index]);
        }
        one.card->showEditor(one.toggle->isChecked());
        const Result<void> allowed = m_state.baseline
                                         ? jotscope::canEdit(*m_state.baseline->token.token, one.part)
                                         : Result<void>(failure("edit-nested"));
        one.toggle->setToolTip(allowed ? tr("Edit this part in place")
                                       : findingMessage(allowed.error()) + QLatin1Char('\n') +
                                             findingRemedy(allowed.error()));
    }
}

void TokenEditing::showChanges()
{
    if (isEdited() && m_token.token)
        m_changes->show(m_state.baseline->token, m_token, m_state.signature);
    else
        m_changes->hide();
    m_changes->setSignable(m_state.signature.fate == EditedSignature::Fate::Outdated && canSign());
}

bool TokenEditing::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return false;
}

void TokenEditing::retranslate()
{
    for (const Editor &one : m_editors) {
        const EditablePart &part = kEditableParts[indexOf(one.part)];
        one.toggle->setText(QStringLiteral("✎ ") + tr("Edit"));
        one.toggle->setAccessibleName(tr(part.toggleName));
        one.editor->field().setAccessibleName(tr(part.fieldName));
    }
    showSheets();
}

} // namespace jotscope
