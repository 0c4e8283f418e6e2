#pragma once

#include "app/platform/cards/smart_card.h"
#include "core/jose/jws/signing.h"

namespace jotscope {

class PinDesk;

/// Signs with a key on a card: RS256, RS384 and RS512, the only ones that QCA asks of a card (it has neither
/// PSS nor ECDSA there). On a worker, while the event loop of `desk`'s thread runs.
class CardSigner : public RemoteSigner
{
public:
    /// `desk` must outlive the signing.
    CardSigner(CardKey key, PinDesk &desk) : m_key(std::move(key)), m_desk(desk) {}

    Result<std::string> sign(const JwsAlgorithm &algorithm, std::string_view signingInput) override;

private:
    [[nodiscard]] Finding reason(unsigned long error) const;

    CardKey m_key;
    PinDesk &m_desk;
};

} // namespace jotscope
