#pragma once

#include <QObject>

#include <chrono>

namespace jotscope {

class KeysOnHand;

/// How long secrets stay within reach when nobody does anything: the vault's keys in memory, and a copied
/// secret on the clipboard. The person's choice, the same in all windows, and kept for the next time.
class SafetyTimes : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kNever{0};
    static constexpr std::chrono::seconds kUsualIdle = std::chrono::minutes(10);
    static constexpr std::chrono::seconds kUsualCopied{30};

    /// Those of `keys`, which live as long as they.
    static SafetyTimes &of(KeysOnHand &keys);

    [[nodiscard]] std::chrono::seconds idle() const { return m_idle; }
    [[nodiscard]] std::chrono::seconds copied() const { return m_copied; }
    /// What is neither `kNever` nor within bounds becomes the nearest bound: less would be a nuisance, more
    /// no protection. From a minute to a day.
    void setIdle(std::chrono::seconds time);
    void setCopied(std::chrono::seconds time); ///< from five seconds to ten minutes

signals:
    void changed();

private:
    explicit SafetyTimes(KeysOnHand &keys);

    std::chrono::seconds m_idle;
    std::chrono::seconds m_copied;
};

} // namespace jotscope
