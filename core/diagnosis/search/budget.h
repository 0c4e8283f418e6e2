#pragma once

#include "core/diagnosis/diagnosis.h"

#include <cstddef>

namespace jotscope {

/// How long a search may go on: counts what it tries, and asks the caller now and then.
class Budget
{
public:
    explicit Budget(const DiagnosisEffort &effort) : m_effort(effort) {}

    /// Before each attempt; `attempts` for one that costs as much as several. False ends the search.
    [[nodiscard]] bool spend(std::size_t attempts = 1)
    {
        m_attempts += attempts;
        if (m_attempts >= m_nextQuestion && !m_isSpent) {
            m_nextQuestion = m_attempts + kAttemptsBetweenQuestions;
            m_isSpent = m_effort.goesOn && !m_effort.goesOn();
            if (m_effort.tried)
                m_effort.tried(m_attempts);
        }
        return !m_isSpent;
    }

    [[nodiscard]] bool isSpent() const { return m_isSpent; }
    /// Whether to try also what takes seconds: the caller wants it, and all that is quick was tried.
    [[nodiscard]] bool isThorough() const { return m_isThorough; }
    void beThorough() { m_isThorough = m_effort.isThorough; }
    [[nodiscard]] std::size_t attempts() const { return m_attempts; }

private:
    /// A public-key verification takes a tenth of a millisecond at most, so that the answer comes soon.
    static constexpr std::size_t kAttemptsBetweenQuestions = 32;

    const DiagnosisEffort &m_effort;
    std::size_t m_attempts = 0;
    std::size_t m_nextQuestion = kAttemptsBetweenQuestions;
    bool m_isSpent = false;
    bool m_isThorough = false;
};

} // namespace jotscope
