#include "app/keys/on_hand/secret_clipboard.h"

#include <QByteArray>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace jotscope {

namespace {

constexpr std::chrono::seconds kLifetime{30};

/// What Klipper and those who follow it look for, and what other systems do.
constexpr auto kManagerHint = "x-kde-passwordManagerHint";
constexpr auto kWindowsHint =
    "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"";

/// By this we know later that what is there is still what we put there, without keeping it.
constexpr auto kMark = "application/x-jotscope-secret";

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kLifetime);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() = default;

void SecretClipboard::copy(const QByteArray &utf8)
{
    auto *mime = new QMimeData;
    mime->setText(QString::fromUtf8(utf8));
    mime->setData(QLatin1String(kManagerHint), "secret");
    mime->setData(QLatin1String(kWindowsHint), QByteArray(1, '\1'));
    mime->setData(QLatin1String(kMark), QByteArray(1, '1'));
    QGuiApplication::clipboard()->setMimeData(mime);
    if (lifetime() > std::chrono::milliseconds::zero())
        m_timer.start();
    else
        m_timer.stop();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime && mime->hasFormat(QLatin1String(kMark)))
        QGuiApplication::clipboard()->clear();
}

} // namespace jotscope
