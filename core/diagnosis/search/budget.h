#pragma once

#include "core/diagnosis/diagnosis.h"

#include <cstddef>

namespace jotscope {

/// How long a search may go on: weighs what it does by the bytes that it goes through, and asks the caller
/// now and then.
class Budget
{
public:
    explicit Budget(const DiagnosisEffort &effort) : m_effort(effort) {}

    /// Before each attempt; `bytes` is what is hashed in it. False ends the search.
    [[nodiscard]] bool spend(std::size_t bytes = 0)
    {
        ++m_attempts;
        return work(kBytesOfAttempt + bytes);
    }

    /// Before work on so many bytes of text that is no attempt. False ends the search.
    [[nodiscard]] bool work(std::size_t bytes)
    {
        m_work += bytes;
        if (m_work >= m_nextQuestion && !m_isSpent) {
            m_nextQuestion = m_work + kBytesBetweenQuestions;
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
    /// A public-key verification takes a tenth of a millisecond at most, a mebibyte of hashing or of text a
    /// few milliseconds, so that the answer comes soon.
    static constexpr std::size_t kBytesOfAttempt = std::size_t{32} << 10;
    static constexpr std::size_t kBytesBetweenQuestions = std::size_t{1} << 20;

    const DiagnosisEffort &m_effort;
    std::size_t m_attempts = 0;
    std::size_t m_work = 0;
    std::size_t m_nextQuestion = kBytesBetweenQuestions;
    bool m_isSpent = false;
    bool m_isThorough = false;
};

} // namespace jotscope
