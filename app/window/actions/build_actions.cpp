#include "app/window/actions/build_actions.h"

#include "app/build/build_page.h"
#include "app/build/document/build_document.h"
#include "app/build/output/token_output.h"
#include "app/build/templates/template_bar.h"

#include <array>

namespace jotscope {

namespace {

using enum ActionId;
using Page = BuildPage;
using Row = ActionUseRow<BuildPage>;

bool hasToken(const Page &page)
{
    return page.output().isCurrent();
}

bool isOwnTemplate(const Page &page)
{
    return !page.templates().ownName().isEmpty();
}

constexpr std::array kRows = {
    Row{Undo, [](Page &page, bool) { page.undo(); },
        [](const Page &page) {
            return page.document().canUndo();
        }},
    Row{Redo, [](Page &page, bool) { page.redo(); },
        [](const Page &page) {
            return page.document().canRedo();
        }},
    Row{CopyToken, [](Page &page, bool) { page.copy(); }, hasToken},
    Row{InspectBuilt, [](Page &page, bool) { page.inspect(); }, hasToken},
    Row{SaveTemplate,
        [](Page &page, bool) {
            page.templates().beginSaving();
        }},
    Row{RenameTemplate, [](Page &page, bool) { page.templates().beginRenaming(); }, isOwnTemplate},
    Row{DeleteTemplate, [](Page &page, bool) { page.templates().removeCurrent(); }, isOwnTemplate},
    Row{ShowBuiltToken,
        [](Page &page, bool) {
            page.showToken();
        }},
    Row{ShowBatch,
        [](Page &page, bool) {
            page.showBatch();
        }},
    Row{ShowSuite,
        [](Page &page, bool) {
            page.showSuite();
        }},
};

} // namespace

std::span<const Row> buildActions()
{
    return kRows;
}

} // namespace jotscope
