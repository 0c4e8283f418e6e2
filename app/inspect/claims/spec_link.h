#pragma once

#include <QUrl>

#include <string_view>

namespace jotscope {

/// Where the text that `reference` names can be read: `RFC 7519 section 4.1.1` or an address as it stands; of
/// several, parted by semicolons, the first that leads anywhere. Empty when none does.
QUrl specLink(std::string_view reference);

} // namespace jotscope
