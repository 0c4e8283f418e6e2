#pragma once

/// The one way into QCA. Everything else of this room goes through it.
namespace jotscope {

/// Wakes QCA up on the first call, which takes a moment; it stays awake until the application ends. From any
/// thread, once there is an application. From then on, what QCA's plugins print of themselves stays off the
/// person's terminal.
void wakeQca();

} // namespace jotscope
