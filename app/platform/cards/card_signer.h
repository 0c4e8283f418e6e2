#pragma once

#include "app/platform/cards/smart_card.h"
#include "core/jose/jws/signing.h"

namespace jotscope {

class PinCourse;

/// Signs with a key on a card: RS256, RS384 and RS512, the only ones that QCA asks of a card (it has neither
/// PSS nor ECDSA there). On a worker, while the event loop of the GUI thread runs.
class CardSigner : public RemoteSigner
{
public:
    /// `pins` is that of the PinDesk, where the PIN is asked for.
    CardSigner(CardKey key, std::shared_ptr<PinCourse> pins) : m_key(std::move(key)), m_pins(std::move(pins))
    {}

    Result<std::string> sign(const JwsAlgorithm &algorithm, std::string_view signingInput) override;

private:
    [[nodiscard]] Finding reason(unsigned long error) const;

    CardKey m_key;
    std::shared_ptr<PinCourse> m_pins;
};

} // namespace jotscope
