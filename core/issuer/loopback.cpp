#include "core/issuer/loopback.h"

#include "core/issuer/ascii_case.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::string_view kDigits = "0123456789";

/// Without what may stand behind a name: a colon and digits.
std::string_view withoutPort(std::string_view host)
{
    const std::size_t colon = host.rfind(':');
    if (colon == host.npos || host.find_first_not_of(kDigits, colon + 1) != host.npos)
        return host;
    return host.substr(0, colon);
}

/// Four numbers, of which the first is 127. A name such as 127.example.com is none of them.
bool isLoopbackAddress(std::string_view name)
{
    return name.starts_with("127.") && name.find_first_not_of("0123456789.") == name.npos &&
           std::ranges::count(name, '.') == 3;
}

} // namespace

bool isLoopbackHost(std::string_view host)
{
    const std::string name = lowerAscii(withoutPort(host));
    return name == "localhost" || name.ends_with(".localhost") || name == "[::1]" || isLoopbackAddress(name);
}

bool isLoopbackOrigin(std::string_view origin)
{
    constexpr std::string_view kSeparator = "://";
    const std::size_t separator = origin.find(kSeparator);
    return separator != origin.npos && isLoopbackHost(origin.substr(separator + kSeparator.size()));
}

} // namespace jotscope
