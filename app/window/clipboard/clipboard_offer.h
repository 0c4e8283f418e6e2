#pragma once

#include "app/widgets/message_strip.h"

namespace jotscope {

class ClipboardWatch;

/// Offers to inspect the token that is on the clipboard, for as long as it is there.
class ClipboardOffer : public MessageStrip
{
    Q_OBJECT

public:
    explicit ClipboardOffer(const ClipboardWatch &watch, QWidget *parent = nullptr);

signals:
    void taken(const QByteArray &utf8); ///< the clipboard's text

private:
    void offer();
    void take();
};

} // namespace jotscope
