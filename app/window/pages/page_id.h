#pragma once

#include "app/actions.h"

namespace jotscope {

/// The pages of the window, in the order that they are listed in.
enum class PageId { Inspect, Build, Keys, Issuer };

/// The action that shows the page.
constexpr ActionId actionShowing(PageId page)
{
    switch (page) {
    case PageId::Inspect:
        return ActionId::ShowInspect;
    case PageId::Build:
        return ActionId::ShowBuild;
    case PageId::Keys:
        return ActionId::ShowKeys;
    case PageId::Issuer:
        break;
    }
    return ActionId::ShowIssuer;
}

} // namespace jotscope
