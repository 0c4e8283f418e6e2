#include "app/widgets/fields/drop_field.h"

#include "app/widgets/theme.h"
#include "core/text/limits.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QStringDecoder>
#include <QUrl>

namespace jotscope {

namespace {

constexpr int kVisibleLines = 3;
constexpr qsizetype kShownBytes = qsizetype{128} << 10; ///< laying out more in one line takes seconds

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

/// The first file of several: there is one place.
QString filePath(const QMimeData &source)
{
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

DropField::DropField(QWidget *parent)
    : QPlainTextEdit(parent), m_mostBytes(static_cast<qsizetype>(limits::kPasteBytes))
{
    setFont(monospaceFont());
    setTabChangesFocus(true);
    setAcceptDrops(true);
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFixedHeight(fontMetrics().lineSpacing() * kVisibleLines + 2 * frameWidth() +
                   static_cast<int>(document()->documentMargin() * 2));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_held.clear();
        m_name.clear();
        describe();
        emit contentChanged();
    });
}

void DropField::setInvitation(const QString &text)
{
    m_invitation = text;
    describe();
}

void DropField::setMostBytes(qsizetype bytes)
{
    m_mostBytes = bytes;
}

QByteArray DropField::content() const
{
    return m_held.isEmpty() ? toPlainText().toUtf8() : m_held;
}

void DropField::setContent(const QByteArray &content, const QString &name)
{
    cancelReading();
    bool isShown = content.size() <= kShownBytes && isText(content);
    {
        const QSignalBlocker blocker(this); // one change, told of once
        setPlainText(isShown ? QString::fromUtf8(content) : QString());
        if (isShown && m_keepsEveryByte && toPlainText().toUtf8() != content) {
            isShown = false;
            setPlainText({});
        }
    }
    m_held = isShown ? QByteArray() : content;
    m_name = name;
    describe();
    emit contentChanged();
}

void DropField::readFile(const QString &path)
{
    m_task.run(
        [path, most = m_mostBytes](const std::stop_token &) {
            QFile file(path);
            FileContent content;
            if (file.open(QFile::ReadOnly))
                content.bytes = file.read(most + 1);
            else
                content.failure = file.errorString();
            return content;
        },
        [this, path](const FileContent &content) {
            if (content.failure.isEmpty())
                setContent(content.bytes, QFileInfo(path).fileName());
            else
                emit failed(
                    tr("%1 could not be read: %2", "a path and what is wrong").arg(path, content.failure));
            emit busyChanged();
        });
    emit busyChanged();
}

void DropField::forget()
{
    setContent({});
}

void DropField::cancelReading()
{
    if (!isBusy())
        return;
    m_task.cancel();
    emit busyChanged();
}

bool DropField::canInsertFromMimeData(const QMimeData *source) const
{
    return !filePath(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void DropField::insertFromMimeData(const QMimeData *source)
{
    const QString path = filePath(*source);
    if (!path.isEmpty())
        return readFile(path);
    if (source->text().size() > kShownBytes || (m_keepsEveryByte && isEmpty()))
        return setContent(source->text().toUtf8());
    QPlainTextEdit::insertFromMimeData(source);
}

void DropField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

/// What is held shows no caret to erase from.
void DropField::keyPressEvent(QKeyEvent *event)
{
    if (!m_held.isEmpty() && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        return forget();
    QPlainTextEdit::keyPressEvent(event);
}

void DropField::describe()
{
    QString held;
    if (!m_held.isEmpty()) {
        held = tr("%n byte(s)", nullptr, static_cast<int>(m_held.size()));
        held = m_name.isEmpty() ? tr("Pasted: %1", "a size: 12 bytes").arg(held)
                                : tr("%1: %2", "a file's name and its size").arg(m_name, held);
    }
    setPlaceholderText(held.isEmpty() ? m_invitation : held);
    setAccessibleDescription(placeholderText());
}

} // namespace jotscope
