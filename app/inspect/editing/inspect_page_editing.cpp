#include "app/inspect/editing/token_editing.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/inspect_session.h"

/// What the page does about editing a part in place.
namespace jotscope {

void InspectPage::connectEditing()
{
    connect(m_editing, &TokenEditing::textReplaced, this, [this] { m_session->setText(m_encoded->text()); });
    connect(m_editing, &TokenEditing::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(m_editing, &TokenEditing::openChanged, this, &InspectPage::editingChanged);
    connect(m_editing, &TokenEditing::undoWanted, this, &InspectPage::undo);
    connect(m_editing, &TokenEditing::redoWanted, this, &InspectPage::redo);
}

void InspectPage::followEditing()
{
    if (!m_session->isBusy())
        m_editing->follow(currentToken(), m_session->inspection(), m_session->text(), m_session->keys());
}

bool InspectPage::canEdit(PartName part) const
{
    return currentToken() && m_editing->canEdit(part);
}

bool InspectPage::isEditing(PartName part) const
{
    return m_editing->isOpen(part);
}

bool InspectPage::isEdited() const
{
    return m_editing->isEdited();
}

bool InspectPage::canSign() const
{
    return currentToken() && m_editing->canSign();
}

void InspectPage::editHeader(bool isOpen)
{
    m_editing->setOpen(PartName::Header, isOpen);
}

void InspectPage::editPayload(bool isOpen)
{
    m_editing->setOpen(PartName::Payload, isOpen);
}

void InspectPage::signAgain()
{
    m_editing->signAgain();
}

void InspectPage::revertAll()
{
    m_editing->revertAll();
}

} // namespace jotscope
