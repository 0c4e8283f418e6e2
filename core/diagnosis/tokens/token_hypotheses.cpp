#include "core/diagnosis/hypotheses.h"
#include "core/diagnosis/tokens/token_offers.h"

#include <array>

namespace jotscope {

namespace {

/// In the order they are tried: what happens most, and what makes fewest offers, first.
constexpr std::array kHypotheses = {
    TokenHypothesis{"token-whitespace-inside", offerWithoutWhiteSpace},
    TokenHypothesis{"token-re-encoded", offerReencoded},
    TokenHypothesis{"token-extra-characters", offerWithoutExtraCharacters},
    TokenHypothesis{"token-encoded-twice", offerDecodedOnce},
    TokenHypothesis{"parts-out-of-order", offerOtherOrders},
    TokenHypothesis{"token-start-missing", offerWithStart},
    TokenHypothesis{"token-letter-case", offerWithLetterCase},
    TokenHypothesis{"payload-detached-differs", offerWithOtherPayload},
    TokenHypothesis{"alg-none-stripped", offerWithAlgorithm},
    TokenHypothesis{"parts-from-two-tokens", offerMixes},
    TokenHypothesis{"token-truncated", offerWithEnd},
    TokenHypothesis{"header-changed", offerOtherHeaders},
};

} // namespace

std::span<const TokenHypothesis> tokenHypotheses()
{
    return kHypotheses;
}

} // namespace jotscope
