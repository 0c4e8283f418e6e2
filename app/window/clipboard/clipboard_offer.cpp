#include "app/window/clipboard/clipboard_offer.h"

#include "app/window/clipboard/clipboard_watch.h"

#include <QClipboard>
#include <QGuiApplication>

namespace jotscope {

ClipboardOffer::ClipboardOffer(const ClipboardWatch &watch, QWidget *parent) : MessageStrip(parent)
{
    connect(&watch, &ClipboardWatch::tokenFound, this, &ClipboardOffer::offer);
    connect(&watch, &ClipboardWatch::tokenGone, this, &QWidget::hide);
    connect(this, &MessageStrip::actionTriggered, this, &ClipboardOffer::take);
}

void ClipboardOffer::offer()
{
    showMessage(tr("There is a token on the clipboard."), Tone::Accent, tr("Inspect It"));
}

void ClipboardOffer::take()
{
    hide();
    emit taken(QGuiApplication::clipboard()->text().toUtf8());
}

} // namespace jotscope
