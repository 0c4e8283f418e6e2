#include "app/inspect/content/find/token_finding.h"

#include "app/inspect/content/payload_view.h"
#include "app/inspect/editing/part_editor.h"
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

template<typename Action>
void TokenFinding::go(const Action &action) const
{
    for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (auto *editor = qobject_cast<PartEditor *>(at))
            return action(*editor);
    }
    if (!m_current() || m_text.isAncestorOf(QApplication::focusWidget()))
        action(m_text);
    else
        action(m_payload);
}

void TokenFinding::find()
{
    go([](auto &place) { place.find(); });
}

void TokenFinding::findNext()
{
    go([](auto &place) { place.findNext(); });
}

void TokenFinding::findPrevious()
{
    go([](auto &place) { place.findPrevious(); });
}

} // namespace jotscope
