#include "app/cli/io/terminal/progress_line.h"

#include <ostream>

namespace jotscope::cli {

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
    return digits;
}

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        m_around.errors << "\r\x1b[K" << std::flush;
}

void ProgressLine::show(std::uint64_t count)
{
    const Clock::time_point now = Clock::now();
    if (!m_around.areErrorsSeen || now < m_next)
        return;
    m_next = now + kBetweenShows;
    m_isShown = true;
    const std::chrono::duration<double> time = now - m_begin;
    const auto rate = static_cast<std::uint64_t>(static_cast<double>(count) / time.count());
    m_around.errors << "\r\x1b[K" << grouped(count) << ' ' << m_unit << ", " << grouped(rate)
                    << " a second; Ctrl-C ends it" << std::flush;
}

} // namespace jotscope::cli
