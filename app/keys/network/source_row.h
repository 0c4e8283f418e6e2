#pragma once

#include "app/net/remote_key_set.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace jotscope {

/// One set of keys that somebody publishes: how many, how fresh, what changed last; with ways to ask again
/// and to forget it.
class SourceRow : public QWidget
{
    Q_OBJECT

public:
    explicit SourceRow(QWidget *parent = nullptr);

    void show(const RemoteKeySet &set, Instant now);

signals:
    void refreshWanted(const jotscope::KeyAddress &address);
    void forgetWanted(const jotscope::KeyAddress &address);

private:
    KeyAddress m_address;
    QLabel *m_place;
    QLabel *m_state;
    QPushButton *m_refresh;
    QToolButton *m_forget;
};

} // namespace jotscope
