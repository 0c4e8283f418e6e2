#include "app/window/build_actions.h"

#include "app/build/build_page.h"
#include "app/build/document/build_document.h"
#include "app/build/output/token_output.h"

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

constexpr std::array kRows = {
    Row{Undo, [](Page &page, bool) { page.undo(); },
        [](const Page &page) {
            return page.document().canUndo();
        }},
    Row{Redo, [](Page &page, bool) { page.redo(); },
        [](const Page &page) {
            return page.document().canRedo();
        }},
    Row{CopyToken, [](Page &page, bool) { page.output().copy(Carrier::Bare); }, hasToken},
    Row{InspectBuilt, [](Page &page, bool) { page.inspect(); }, hasToken},
};

} // namespace

std::span<const Row> buildActions()
{
    return kRows;
}

} // namespace jotscope
