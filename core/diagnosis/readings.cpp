#include "core/diagnosis/readings.h"

#include "core/text/secret/secret_bytes.h"

#include <functional>

namespace jotscope {

Readings::~Readings()
{
    for (Reading &reading : m_readings)
        wipe(reading.value.data(), reading.value.size());
}

void Readings::offer(std::string value, Finding step)
{
    offer(std::move(value), std::vector<Finding>{std::move(step)});
}

void Readings::offer(std::string value, std::vector<Finding> steps)
{
    if (m_seen.insert(std::hash<std::string>{}(value)).second)
        m_readings.push_back({std::move(value), std::move(steps)});
    else
        wipe(value.data(), value.size());
}

} // namespace jotscope
