#pragma once

#include <string_view>

/// Who may speak to an issuer on this machine. It hands out tokens to whoever asks, and a page of any web
/// site can ask from within a browser: under its own origin, or under a name that was made to lead here.
namespace jotscope {

/// A `Host` of a request (RFC 9110 section 7.2) that names this machine: localhost and names below it,
/// 127.0.0.0/8, [::1], with or without a port.
bool isLoopbackHost(std::string_view host);

/// An `Origin` (RFC 6454 section 7) on this machine. `null` is none.
bool isLoopbackOrigin(std::string_view origin);

} // namespace jotscope
