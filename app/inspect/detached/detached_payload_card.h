#pragma once

#include "app/widgets/cards/card.h"

#include <optional>
#include <string>

class QLabel;
class QToolButton;

namespace jotscope {

class DropField;
struct InspectedToken;

/// The payload of a token that leaves it out (RFC 7515 appendix F): typed, pasted or dropped as a file, whose
/// every byte counts. There for such a token alone; what is given stays in the field.
class DetachedPayloadCard : public Card
{
    Q_OBJECT

public:
    explicit DetachedPayloadCard(QWidget *parent = nullptr);

    void follow(const InspectedToken *token); ///< null where there is no token

    [[nodiscard]] std::optional<std::string> payload() const; ///< nothing while the field is empty
    void setPayload(const std::optional<std::string> &payload);
    [[nodiscard]] bool isBusy() const; ///< a file is read
    void cancel();

signals:
    void payloadChanged();
    void busyChanged();
    void failed(const QString &text); ///< a file could not be read, and why

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void retranslate();

    QLabel *m_title;
    QLabel *m_caption;
    QToolButton *m_clear;
    DropField *m_field;
};

} // namespace jotscope
