#pragma once

#include "app/widgets/task.h"

#include <QObject>

#include <functional>
#include <utility>

class QMimeData;

namespace jotscope {

/// Looks at the clipboard whenever it changes, once that is switched on, and tells when it holds a token.
/// What a password manager marks as secret is not looked at, nor what this program put there itself. Keeps no
/// copy.
class ClipboardWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardWatch(QObject *parent = nullptr);

    void setOn(bool isOn);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Whether the clipboard holds what this program put there; asked of the system unless tests know better.
    void setOwnership(std::function<bool()> isOwn) { m_isOwn = std::move(isOwn); }

    /// Empties the clipboard if what is on it is this program's own.
    void clearOwn();

    /// Whether another program asks that the content is not looked at.
    [[nodiscard]] static bool isConcealed(const QMimeData &content);

signals:
    void tokenFound(); ///< on the clipboard now
    void tokenGone();

private:
    void look();

    bool m_isOn = false;
    std::function<bool()> m_isOwn;
    Task<bool> m_task;
};

} // namespace jotscope
