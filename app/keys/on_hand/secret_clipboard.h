#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QByteArray;

namespace jotscope {

/// Puts private material on the clipboard so that clipboard managers pass over it, and takes it off again
/// after a while and when the program ends, unless something else was copied meanwhile.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QByteArray &utf8);
    void clear(); ///< if it is still ours
    /// Of what is copied from now on. Zero is until the program ends.
    void setLifetime(std::chrono::milliseconds lifetime) { m_timer.setInterval(lifetime); }
    [[nodiscard]] std::chrono::milliseconds lifetime() const { return m_timer.intervalAsDuration(); }

private:
    QTimer m_timer;
};

} // namespace jotscope
