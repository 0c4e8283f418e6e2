#include "app/keys/intake/import_field.h"

#include "app/widgets/theme.h"
#include "core/jose/keys/key_import.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace jotscope {

namespace {

constexpr int kVisibleLines = 3;

} // namespace

ImportField::ImportField(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("importText"));
    setFont(monospaceFont());
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setFixedHeight(fontMetrics().lineSpacing() * kVisibleLines + 2 * frameWidth() +
                   static_cast<int>(document()->documentMargin() * 2));
}

QByteArray ImportField::content() const
{
    // Not the plain text, in which a no-break space has become another.
    QString typed = document()->toRawText();
    typed.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    typed.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return typed.toUtf8();
}

QStringList ImportField::pathsOf(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool ImportField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ImportField::insertFromMimeData(const QMimeData *source)
{
    const QStringList paths = pathsOf(*source);
    if (!paths.isEmpty()) {
        emit pathsDropped(paths);
        return;
    }
    const QByteArray utf8 = source->text().toUtf8();
    if (looksLikeKey({utf8.constData(), static_cast<std::size_t>(utf8.size())}))
        emit keysPasted(utf8);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void ImportField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        emit returnPressed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace jotscope
