#include "app/build/build_finding.h"

#include "app/build/form/part_tabs.h"
#include "app/build/output/token_output.h"
#include "app/build/suite/suite_pane.h"
#include "app/inspect/editing/part_editor.h"
#include "app/inspect/encoded/encoded_sheet.h"

#include <QApplication>

namespace jotscope {

BuildFinding::BuildFinding(PartTabs &claims, PartTabs &header, TokenOutput &output, SuitePane &suite,
                           QObject *parent)
    : QObject(parent), m_claims(claims), m_header(header), m_output(output), m_suite(suite)
{}

template<typename Action>
void BuildFinding::go(const Action &action) const
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_output.isAncestorOf(focus))
        action(m_output.sheet());
    else if (m_header.isAncestorOf(focus))
        action(m_header.json());
    else if (m_suite.isVisible() && !m_claims.isAncestorOf(focus))
        m_suite.focusFilter();
    else
        action(m_claims.json());
}

void BuildFinding::find()
{
    go([](auto &place) { place.find(); });
}

void BuildFinding::findNext()
{
    go([](auto &place) { place.findNext(); });
}

void BuildFinding::findPrevious()
{
    go([](auto &place) { place.findPrevious(); });
}

} // namespace jotscope
