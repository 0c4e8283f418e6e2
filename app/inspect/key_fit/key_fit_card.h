#pragma once

#include "app/widgets/cards/card.h"
#include "app/widgets/layout/late.h"
#include "app/widgets/task.h"
#include "core/inspect/keys/key_fit.h"

#include <optional>
#include <string>

class QLabel;
class QToolButton;

namespace jotscope {

class KeyFitModel;
class KeyFitView;

/// Every key on hand against the current token, for whoever asks for it: closed at first. Keys are tried
/// while it is open only, and on a worker where that may take long.
class KeyFitCard : public Card
{
    Q_OBJECT

public:
    explicit KeyFitCard(QWidget *parent = nullptr);

    void follow(const InspectedToken &token, const KeyRing &keys,
                const std::optional<std::string> &detachedPayload = {});
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

signals:
    void openChanged(bool isOpen);
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    KeyFitView *makeView();
    void tryKeys();
    void take(std::vector<KeyFitRow> rows);
    void describe();
    void retranslate();

    InspectedToken m_token;
    KeyRing m_keys;
    std::optional<std::string> m_detachedPayload;
    bool m_isOpen = false;
    bool m_isCurrent = false; ///< what is shown is of this token and these keys
    QLabel *m_title;
    QLabel *m_caption;
    QToolButton *m_close;
    KeyFitModel *m_model;
    Late<KeyFitView> m_view;
    QLabel *m_empty;
    Task<std::vector<KeyFitRow>> m_task;
};

} // namespace jotscope
