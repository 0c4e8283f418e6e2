#include "app/window/clipboard/clipboard_watch.h"

#include "core/find/find_tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// Copies larger than this are no single token, and would cost a moment at every change.
constexpr qsizetype kMostLookedAt = qsizetype{1} << 20;

/// What password managers put beside a secret on Linux, on Windows and on macOS.
constexpr std::array kConcealingFormats = {
    "x-kde-passwordManagerHint",
    "ExcludeClipboardContentFromMonitorProcessing",
    "org.nspasteboard.ConcealedType",
};

} // namespace

ClipboardWatch::ClipboardWatch(QObject *parent)
    : QObject(parent), m_isOwn([] { return QGuiApplication::clipboard()->ownsClipboard(); })
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

void ClipboardWatch::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    m_task.cancel();
    if (isOn)
        look();
    else
        emit tokenGone();
}

void ClipboardWatch::clearOwn()
{
    if (m_isOwn())
        QGuiApplication::clipboard()->clear();
}

bool ClipboardWatch::isConcealed(const QMimeData &content)
{
    const QStringList formats = content.formats();
    return std::any_of(kConcealingFormats.begin(), kConcealingFormats.end(), [&formats](const char *name) {
        return std::any_of(formats.begin(), formats.end(), [name](const QString &format) {
            return format.contains(QLatin1String(name), Qt::CaseInsensitive);
        });
    });
}

void ClipboardWatch::look()
{
    if (!m_isOn)
        return;
    m_task.cancel();
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content || m_isOwn() || isConcealed(*content) || !content->hasText() ||
        content->text().size() > kMostLookedAt) {
        emit tokenGone();
        return;
    }
    m_task.run([text = content->text().toStdString()](
                   const std::stop_token &) { return !findTokens(text).tokens.empty(); },
               [this](bool isThere) { isThere ? emit tokenFound() : emit tokenGone(); });
}

} // namespace jotscope
