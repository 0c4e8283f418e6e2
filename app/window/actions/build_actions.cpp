#include "app/window/actions/build_actions.h"

#include "app/build/build_finding.h"
#include "app/build/build_page.h"
#include "app/build/document/build_document.h"
#include "app/build/output/token_output.h"
#include "app/build/templates/template_bar.h"

#include <array>

namespace jotscope {

namespace {

using enum ActionId;
using Page = BuildPage;
using UseRow = ActionUseRow<BuildPage>;

bool hasToken(const Page &page)
{
    return page.output().isCurrent();
}

bool hasDetachedPayload(const Page &page)
{
    return hasToken(page) && page.output().detachedPayload();
}

bool isOwnTemplate(const Page &page)
{
    return !page.templates().ownName().isEmpty();
}

constexpr std::array kRows = {
    UseRow{Undo, [](Page &page, bool) { page.undo(); },
           [](const Page &page) {
               return page.document().canUndo();
           }},
    UseRow{Redo, [](Page &page, bool) { page.redo(); },
           [](const Page &page) {
               return page.document().canRedo();
           }},
    UseRow{Find,
           [](Page &page, bool) {
               page.finding().find();
           }},
    UseRow{FindNext,
           [](Page &page, bool) {
               page.finding().findNext();
           }},
    UseRow{FindPrevious,
           [](Page &page, bool) {
               page.finding().findPrevious();
           }},
    UseRow{CopyToken, [](Page &page, bool) { page.copy(); }, hasToken},
    UseRow{CopyPayload, [](Page &page, bool) { page.output().copyPayload(); }, hasDetachedPayload},
    UseRow{InspectBuilt, [](Page &page, bool) { page.inspect(); }, hasToken},
    UseRow{SaveTemplate,
           [](Page &page, bool) {
               page.templates().beginSaving();
           }},
    UseRow{RenameTemplate, [](Page &page, bool) { page.templates().beginRenaming(); }, isOwnTemplate},
    UseRow{DeleteTemplate, [](Page &page, bool) { page.templates().removeCurrent(); }, isOwnTemplate},
    UseRow{ShowBuiltToken,
           [](Page &page, bool) {
               page.showToken();
           }},
    UseRow{ShowBatch,
           [](Page &page, bool) {
               page.showBatch();
           }},
    UseRow{ShowSuite,
           [](Page &page, bool) {
               page.showSuite();
           }},
};

} // namespace

std::span<const UseRow> buildActions()
{
    return kRows;
}

} // namespace jotscope
