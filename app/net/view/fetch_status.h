#pragma once

#include "app/net/transfer/address.h"
#include "app/widgets/cards/card.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace jotscope {

class KeySources;

/// How the fetch from an address goes: what has come so far with a way to call it off, the question where
/// another host is named, what failed and what helps, or what came.
class FetchStatus : public Card
{
    Q_OBJECT

public:
    explicit FetchStatus(KeySources &sources, QWidget *parent = nullptr);

    /// Shown while the sources are at one of these, else hidden.
    void setAddresses(const std::vector<KeyAddress> &addresses);
    void setAnyAddress();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void follow();
    void showBusy();
    void showQuestion();
    void showFailure();
    void showAnswer();
    [[nodiscard]] bool isConcerned() const;

    KeySources &m_sources;
    std::vector<KeyAddress> m_addresses;
    bool m_takesAny = true;
    QLabel *m_text;
    QLabel *m_more;
    QPushButton *m_proceed;
    QPushButton *m_cancel;
    QToolButton *m_close;
};

} // namespace jotscope
