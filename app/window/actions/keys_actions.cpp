#include "app/window/actions/keys_actions.h"

#include "app/keys/keys_page.h"

#include <array>

namespace jotscope {

namespace {

using enum ActionId;
using Page = KeysPage;
using Row = ActionUseRow<KeysPage>;

bool hasKeys(const Page &page)
{
    return page.keyCount() > 0;
}

bool hasChoice(const Page &page)
{
    return !page.chosen().empty();
}

constexpr std::array kRows = {
    Row{OpenKey,
        [](Page &page, bool) {
            page.chooseFiles();
        }},
    Row{Undo, [](Page &page, bool) { page.undo(); },
        [](const Page &page) {
            return page.canUndo();
        }},
    Row{Find, [](Page &page, bool) { page.find(); }, hasKeys},
    Row{AddKeys, [](Page &page, bool isOn) { page.showImport(isOn); }, nullptr,
        [](const Page &page) {
            return page.isImportShown();
        }},
    Row{MakeKey, [](Page &page, bool isOn) { page.showGenerate(isOn); }, nullptr,
        [](const Page &page) {
            return page.isGenerateShown();
        }},
    Row{FetchKeys, [](Page &page, bool isOn) { page.showFetch(isOn); }, nullptr,
        [](const Page &page) {
            return page.isFetchShown();
        }},
    Row{CopyPublicKey, [](Page &page, bool) { page.copyPublic(); }, hasChoice},
    Row{RenameKey, [](Page &page, bool) { page.rename(); },
        [](const Page &page) {
            return page.chosen().size() == 1;
        }},
    Row{RemoveKeys, [](Page &page, bool) { page.removeChosen(); }, hasChoice},
};

} // namespace

std::span<const Row> keysActions()
{
    return kRows;
}

} // namespace jotscope
