#include "app/inspect/causes/fix_history.h"

#include "app/inspect/encoded/encoded_view.h"
#include "core/diagnosis/tokens/pasted/pasted_runs.h"

#include <QKeyEvent>

#include <algorithm>

namespace jotscope {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// What `text` stands in place of: the token, and with it the pieces of a torn one that `text` puts together
/// again.
ByteRange replacedRange(std::string_view paste, ByteRange token, std::string_view text)
{
    const PastedRuns around = runsAround(paste, token);
    for (std::size_t begin = 0; begin <= around.first && begin < around.runs.size(); ++begin) {
        std::string joined;
        for (std::size_t end = begin; end < around.runs.size() && joined.size() < text.size(); ++end) {
            joined += around.runs[end].text;
            if (joined == text && end > begin)
                return {around.runs[begin].range.begin, around.runs[end].range.end};
        }
    }
    return token;
}

} // namespace

FixHistory::FixHistory(EncodedView &text, KeyField &keys, QObject *parent)
    : QObject(parent), m_text(text), m_keys(keys)
{
    m_text.installEventFilter(this);
    m_keys.findChild<QWidget *>(QStringLiteral("keyText"))->installEventFilter(this);
}

void FixHistory::apply(const Cause &cause, const InspectedToken &token)
{
    const std::vector<Fix> fixes = cause.fixes; // the cause is gone with the first change
    const ByteRange range = token.range;
    Step step{{m_text.text(), m_keys.entry()}, {}, {}};
    for (const Fix &fix : fixes) {
        if (const auto *secret = std::get_if<SecretFix>(&fix))
            m_keys.setEntry({secret->encoding, secret->text});
        else if (const auto *key = std::get_if<KeyFix>(&fix))
            m_keys.setEntry({SecretEncoding::Utf8, key->text});
        else if (const auto *whole = std::get_if<TokenFix>(&fix))
            step.mended = whole->text;
    }
    if (!step.mended.empty())
        m_text.replace(replacedRange(viewOf(step.before.text), range, step.mended),
                       QByteArray::fromStdString(step.mended));
    step.after = {m_text.text(), m_keys.entry()};
    const bool isTextChanged = !step.mended.empty();
    m_undone.clear();
    m_done.push_back(std::move(step));
    if (isTextChanged)
        emit textReplaced();
}

bool FixHistory::canUndo() const
{
    return !m_done.empty() && isNow(m_done.back().after);
}

bool FixHistory::undo()
{
    if (!canUndo())
        return false;
    Step step = std::move(m_done.back());
    m_done.pop_back();
    const Content before = step.before;
    const bool isTextChanged = !step.mended.empty();
    m_undone.push_back(std::move(step));
    putKey(before.key);
    if (isTextChanged) {
        m_text.undo();
        if (m_text.text() != before.text) { // something was typed and erased since
            m_text.setText(before.text);
            emit textReplaced();
        }
    }
    emit undone();
    return true;
}

bool FixHistory::redo()
{
    if (m_undone.empty() || !isNow(m_undone.back().before))
        return false;
    Step step = std::move(m_undone.back());
    m_undone.pop_back();
    const Content after = step.after;
    const bool isTextChanged = !step.mended.empty();
    m_done.push_back(std::move(step));
    putKey(after.key);
    if (isTextChanged) {
        m_text.redo();
        if (m_text.text() != after.text) {
            m_text.setText(after.text);
            emit textReplaced();
        }
    }
    return true;
}

void FixHistory::putKey(const KeyField::Entry &entry)
{
    if (m_keys.entry() != entry)
        m_keys.setEntry(entry);
}

void FixHistory::forget()
{
    m_done.clear();
    m_undone.clear();
}

bool FixHistory::isMended(const InspectedToken &token) const
{
    return std::ranges::any_of(
        m_done, [&](const Step &step) { return !step.mended.empty() && step.mended == token.token->text; });
}

bool FixHistory::canReplace(const Inspection &inspection, const InspectedToken &token,
                            const QByteArray &paste)
{
    const bool isInPaste = std::ranges::any_of(
        inspection.tokens, [&](const InspectedToken &one) { return one.token == token.token; });
    const std::string_view there = viewOf(paste).substr(
        std::min(token.range.begin, static_cast<std::size_t>(paste.size())), token.range.size());
    // Of several signatures, a compact token could keep one alone.
    return (isInPaste || there == token.token->text) && token.token->signatures.size() <= 1;
}

bool FixHistory::isNow(const Content &content) const
{
    return m_text.text() == content.text && m_keys.entry() == content.key;
}

bool FixHistory::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Undo))
        return undo();
    return key->matches(QKeySequence::Redo) && redo();
}

} // namespace jotscope
