#pragma once

#include "core/inspect/token_diagnosis.h"

#include <chrono>

namespace jotscope::cli {

/// The effort that `inspect` makes to tell why tokens do not hold: so much time for each, so that a hard one
/// costs no other its answer, and that for the first ones only of a text that may hold thousands.
class DiagnosisAllowance
{
public:
    /// That of the next token.
    DiagnosisEffort next()
    {
        using Clock = std::chrono::steady_clock;
        const bool isWithinCount = m_begun++ < kDiagnosedTokens;
        const Clock::time_point deadline = Clock::now() + kDiagnosisTime;
        return {[=] { return isWithinCount && Clock::now() < deadline; }, {}, false};
    }

    [[nodiscard]] bool isSpent() const { return m_begun >= kDiagnosedTokens; }

private:
    static constexpr std::chrono::milliseconds kDiagnosisTime{250}; ///< of one token
    static constexpr std::size_t kDiagnosedTokens = 100;

    std::size_t m_begun = 0;
};

} // namespace jotscope::cli
