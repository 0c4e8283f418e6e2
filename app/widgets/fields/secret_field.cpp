#include "app/widgets/fields/secret_field.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <utility>

namespace jotscope {

namespace {

constexpr QChar kPlaceholder(0xE000); ///< for private use: nobody types it

QString placeholders(std::size_t count)
{
    return {static_cast<qsizetype>(count), kPlaceholder};
}

/// The characters of a text, wiped when they have been used.
class Characters
{
public:
    explicit Characters(QStringView text)
    {
        for (qsizetype i = 0; i < text.size() && m_size < m_all.size(); ++i) {
            const bool isPair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const char32_t character =
                isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()};
            i += isPair;
            if (character >= 0x20 && !QChar::isSurrogate(character)) // a line's end comes along with a paste
                m_all[m_size++] = character;
        }
    }
    ~Characters() { wipe(m_all.data(), sizeof m_all); }
    Characters(const Characters &) = delete;
    Characters &operator=(const Characters &) = delete;

    [[nodiscard]] std::span<const char32_t> span() const { return std::span(m_all).first(m_size); }

private:
    std::array<char32_t, TypedSecret::kMost> m_all{};
    std::size_t m_size = 0;
};

bool isPrintable(const QKeyEvent &event)
{
    // As QLineEdit decides: Control and Alt together are how some keyboards reach a character.
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::GroupSwitchModifier ||
                         modifiers == (Qt::ControlModifier | Qt::AltModifier);
    return isPlain && !event.text().isEmpty() && event.text().at(0) >= QLatin1Char(' ') &&
           event.key() != Qt::Key_Delete;
}

} // namespace

SecretField::SecretField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(TypedSecret::kMost);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText |
                        Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::textChanged, this, &SecretField::followLine);
}

void SecretField::type(const QString &text)
{
    const Characters typed(text);
    const bool isReplacing = hasSelectedText();
    const auto at = static_cast<std::size_t>(isReplacing ? selectionStart() : cursorPosition());
    const std::size_t gone = isReplacing ? static_cast<std::size_t>(selectionLength()) : 0;
    const std::size_t before = m_secret.size();
    m_secret.replace(at, gone, typed.span());
    m_isTyping = true;
    insert(placeholders(m_secret.size() + gone - before));
    m_isTyping = false;
    emit secretChanged();
}

/// What the line did by itself, which is to take characters away. Whatever else got into it moves over here.
void SecretField::followLine(const QString &line)
{
    if (m_isTyping)
        return;
    const auto isForeign = [](QChar c) {
        return c != kPlaceholder;
    };
    const auto first = std::find_if(line.begin(), line.end(), isForeign);
    if (first == line.end()) {
        const auto left = static_cast<std::size_t>(line.size());
        if (left <= m_secret.size())
            m_secret.replace(static_cast<std::size_t>(cursorPosition()), m_secret.size() - left, {});
        else
            clear();
        emit secretChanged();
        return;
    }
    const auto last = std::find_if(line.rbegin(), line.rend(), isForeign).base();
    const auto before = static_cast<std::size_t>(first - line.begin());
    const auto after = static_cast<std::size_t>(line.end() - last);
    const Characters taken(QStringView(line).mid(first - line.begin(), last - first));
    m_secret.replace(before, m_secret.size() - std::min(m_secret.size(), before + after), taken.span());
    m_isTyping = true;
    setText(placeholders(m_secret.size()));
    setCursorPosition(static_cast<int>(before + taken.span().size()));
    m_isTyping = false;
    emit secretChanged();
}

void SecretField::pasteFrom(int clipboardMode)
{
    type(QGuiApplication::clipboard()->text(static_cast<QClipboard::Mode>(clipboardMode)));
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteFrom(QClipboard::Clipboard);
        event->accept();
    } else if (isPrintable(*event)) {
        type(event->text());
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        type(event->commitString());
    event->accept();
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection()) {
        deselect();
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        pasteFrom(QClipboard::Selection);
        event->accept();
    } else {
        QLineEdit::mouseReleaseEvent(event);
    }
}

void SecretField::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasText()) {
        deselect();
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        type(event->mimeData()->text());
        event->acceptProposedAction();
    }
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    menu.addAction(tr("&Paste"), this, [this] { pasteFrom(QClipboard::Clipboard); })
        ->setEnabled(mime && mime->hasText());
    menu.addAction(tr("&Delete"), this, &QLineEdit::del)->setEnabled(hasSelectedText());
    menu.addSeparator();
    menu.addAction(tr("Select &All"), this, &QLineEdit::selectAll)->setEnabled(!isEmpty());
    menu.exec(event->globalPos());
}

} // namespace jotscope
