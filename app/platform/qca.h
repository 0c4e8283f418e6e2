#pragma once

/// The one way into QCA. Everything else of this room goes through it.
namespace jotscope {

/// Wakes QCA up on the first call, which takes a moment; it stays awake until the application ends. From any
/// thread, once there is an application.
void wakeQca();

/// While one lives, what QCA's plugins print on this thread stays off the person's terminal: of a
/// certificate whose algorithm it does not know, `qca-ossl` says so there, each time it is read.
class QuietQca
{
public:
    QuietQca();
    ~QuietQca();
    QuietQca(const QuietQca &) = delete;
    QuietQca &operator=(const QuietQca &) = delete;
};

} // namespace jotscope
