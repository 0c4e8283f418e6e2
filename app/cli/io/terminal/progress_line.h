#pragma once

#include "app/cli/command_line.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace jotscope::cli {

/// `14,344,391`
std::string grouped(std::uint64_t number);

/// One line that tells how something gets on, written over and over where the errors are seen, and gone in
/// the end.
class ProgressLine
{
public:
    /// `unit` is what is counted and done with: `words tried`.
    ProgressLine(Surroundings &around, std::string unit) : m_around(around), m_unit(std::move(unit)) {}
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Several times a second at most.
    void show(std::uint64_t count);

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kBetweenShows{250};

    Surroundings &m_around;
    std::string m_unit;
    Clock::time_point m_begin = Clock::now();
    Clock::time_point m_next = m_begin + kBetweenShows;
    bool m_isShown = false;
};

} // namespace jotscope::cli
