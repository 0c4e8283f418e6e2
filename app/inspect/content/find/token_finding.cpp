#include "app/inspect/content/find/token_finding.h"

#include "app/inspect/content/payload_view.h"
#include "app/inspect/encoded/encoded_sheet.h"
#include "app/inspect/encoded/encoded_view.h"

#include <QApplication>

#include <utility>

namespace jotscope {

TokenFinding::TokenFinding(EncodedSheet &text, PayloadView &payload, CurrentToken current, QObject *parent)
    : QObject(parent), m_text(text), m_payload(payload), m_current(std::move(current))
{}

bool TokenFinding::canFind() const
{
    return m_text.view().spoken().size() > 0;
}

bool TokenFinding::isInText() const
{
    return !m_current() || m_text.isAncestorOf(QApplication::focusWidget());
}

void TokenFinding::find()
{
    isInText() ? m_text.find() : m_payload.find();
}

void TokenFinding::findNext()
{
    isInText() ? m_text.findNext() : m_payload.findNext();
}

void TokenFinding::findPrevious()
{
    isInText() ? m_text.findPrevious() : m_payload.findPrevious();
}

} // namespace jotscope
