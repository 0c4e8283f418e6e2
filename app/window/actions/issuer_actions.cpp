#include "app/window/actions/issuer_actions.h"

#include "app/issuer/issuer_page.h"
#include "app/issuer/local_issuer.h"
#include "app/issuer/view/serving_card.h"

#include <array>

namespace jotscope {

namespace {

using enum ActionId;
using Page = IssuerPage;
using Row = ActionUseRow<IssuerPage>;

bool isServing(const Page &page)
{
    return page.issuer().state() == LocalIssuer::State::Serving;
}

constexpr std::array kRows = {
    Row{SwitchIssuer, [](Page &page, bool isOn) { page.setOn(isOn); },
        [](const Page &page) { return page.canSwitch(); },
        [](const Page &page) {
            return page.issuer().isOn();
        }},
    Row{RotateIssuerKey, [](Page &page, bool) { page.rotate(); },
        [](const Page &page) {
            return isServing(page) && !page.isBusy();
        }},
    Row{CopyDiscoveryUrl, [](Page &page, bool) { page.serving().copyMetadataUrl(); }, isServing},
    Row{CopyTokenCommand, [](Page &page, bool) { page.serving().copyTokenCommand(); }, isServing},
};

} // namespace

std::span<const Row> issuerActions()
{
    return kRows;
}

} // namespace jotscope
