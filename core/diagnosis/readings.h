#pragma once

#include "core/findings/finding.h"

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

/// The other ways in which a secret, a signing input or a signature may have been meant.
namespace jotscope {

struct Reading
{
    std::string value;
    std::vector<Finding> steps; ///< what must have happened for it; none when it is taken as it stands
};

/// Readings in the order they are offered, each value once: the first explanation of a value is the simplest.
/// Values are wiped, since they may be secrets.
class Readings
{
public:
    Readings() = default;
    ~Readings();
    Readings(Readings &&) = default;
    Readings &operator=(Readings &&) = default;

    void offer(std::string value, Finding step);
    void offer(std::string value, std::vector<Finding> steps);

    [[nodiscard]] const std::vector<Reading> &all() const { return m_readings; }

    /// Hands over what has been offered so far; none of it is taken again. Not for secrets.
    [[nodiscard]] std::vector<Reading> take() { return std::exchange(m_readings, {}); }

private:
    std::vector<Reading> m_readings;
    std::unordered_set<std::size_t> m_seen; ///< hashes of the values: a clash costs one reading
};

} // namespace jotscope
