#include "app/window/actions/keys_actions.h"

#include "app/keys/keys_page.h"
#include "app/keys/safety/safety_card.h"
#include "app/keys/ways/key_ways.h"

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

template<KeyWay Way>
void setOpen(Page &page, bool isOn)
{
    page.ways().setOpen(Way, isOn);
}

template<KeyWay Way>
bool isOpen(const Page &page)
{
    return page.ways().isOpen(Way);
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
    Row{AddKeys, setOpen<KeyWay::Import>, nullptr, isOpen<KeyWay::Import>},
    Row{MakeKey, setOpen<KeyWay::Generate>, nullptr, isOpen<KeyWay::Generate>},
    Row{FetchKeys, setOpen<KeyWay::Fetch>, nullptr, isOpen<KeyWay::Fetch>},
    Row{SmartCards, setOpen<KeyWay::SmartCards>, nullptr, isOpen<KeyWay::SmartCards>},
    Row{CopyPublicKey, [](Page &page, bool) { page.copyPublic(); }, hasChoice},
    Row{RenameKey, [](Page &page, bool) { page.rename(); },
        [](const Page &page) {
            return page.chosen().size() == 1;
        }},
    Row{GroupKeys, [](Page &page, bool) { page.groupChosen(); }, hasChoice,
        [](const Page &page) {
            return page.isGrouping();
        }},
    Row{KeySafety, [](Page &page, bool isOn) { page.safety().setOpen(isOn); }, nullptr,
        [](const Page &page) {
            return page.safety().isOpen();
        }},
    Row{RemoveKeys, [](Page &page, bool) { page.removeChosen(); }, hasChoice},
};

} // namespace

std::span<const Row> keysActions()
{
    return kRows;
}

} // namespace jotscope
