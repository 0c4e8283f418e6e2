#include "app/inspect/answer_pane.h"
#include "app/inspect/binder/binder_card.h"
#include "app/inspect/inspect_page.h"

/// What the page does about hashes of other things.
namespace jotscope {

void InspectPage::connectBinder()
{
    m_answer->addBelowPayload(m_binder);
    connect(m_binder, &BinderCard::failed, this, &InspectPage::failed);
    connect(m_binder, &BinderCard::openChanged, this, &InspectPage::binderShown);
    connect(m_binder, &BinderCard::busyChanged, this, [this] { emit busyChanged(isBusy()); });
}

void InspectPage::showBinder(bool isShown)
{
    m_binder->setOpen(isShown);
    if (isShown)
        m_answer->reveal(*m_binder);
}

void InspectPage::bindTo(const QByteArray &material)
{
    showBinder(true);
    m_binder->setMaterial(material);
}

} // namespace jotscope
