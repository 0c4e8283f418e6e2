#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace jotscope {

class Vault;

/// Locks the vault once nobody has touched the program for a while.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(Vault &vault, QObject *parent = nullptr);

    void setPatience(std::chrono::milliseconds patience);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace jotscope
