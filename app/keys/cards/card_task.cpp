#include "app/keys/cards/card_task.h"

#include "app/platform/cards/card_signer.h"

namespace jotscope {

CardTask::CardTask(std::shared_ptr<CardKeys> keys) : m_keys(std::move(keys))
{}

CardTask::~CardTask()
{
    cancel();
}

void CardTask::read(const QString &module, std::function<void(Cards)> done)
{
    m_reading.run([module](const std::stop_token &) { return readCards(module); }, std::move(done));
}

void CardTask::tryKey(const CardKey &key, std::function<void(Result<void>)> done)
{
    m_keys->desk().expect();
    m_trial.run(
        [key, pins = m_keys->desk().course()](const std::stop_token &) -> Result<void> {
            CardSigner signer(key, pins);
            const auto made = signCompact({findJwsAlgorithm("RS256"), key.key, {}, {}, &signer}, "{}");
            if (!made)
                return tl::unexpected(made.error());
            return {};
        },
        std::move(done));
}

void CardTask::cancel()
{
    if (m_trial.isRunning())
        m_keys->desk().callOff();
    m_reading.cancel();
    m_trial.cancel();
}

} // namespace jotscope
