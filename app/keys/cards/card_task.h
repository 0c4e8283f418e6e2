#pragma once

#include "app/keys/cards/card_keys.h"
#include "app/platform/cards/card_reader.h"
#include "app/widgets/task.h"

#include <functional>

namespace jotscope {

/// Work with cards on a worker. What it signs is checked with the key's public half before anybody sees it.
class CardTask
{
public:
    explicit CardTask(std::shared_ptr<CardKeys> keys);
    ~CardTask(); ///< refuses a PIN that is still wished for: nobody would answer
    CardTask(const CardTask &) = delete;
    CardTask &operator=(const CardTask &) = delete;

    using Cards = Result<std::vector<SmartCard>>;
    void read(const QString &module, std::function<void(Cards)> done);
    /// Signs a few words with RS256, to see that the card can.
    void tryKey(const CardKey &key, std::function<void(Result<void>)> done);

    void cancel();
    [[nodiscard]] bool isRunning() const { return m_reading.isRunning() || m_trial.isRunning(); }

private:
    std::shared_ptr<CardKeys> m_keys;
    Task<Cards> m_reading;
    Task<Result<void>> m_trial;
};

} // namespace jotscope
