#include "core/diagnosis/bounds.h"
#include "core/diagnosis/hypotheses.h"
#include "core/diagnosis/tokens/token_offers.h"

#include <array>

namespace jotscope {

namespace {

template<void (*offer)(const Case &, Readings &)>
void ifCopiesAreCheap(const Case &subject, Readings &tokens)
{
    if (subject.signingInput.size() <= kMostCopiedBytes)
        offer(subject, tokens);
}

/// In the order they are tried: what happens most, and what makes fewest offers, first.
constexpr std::array kHypotheses = {
    TokenHypothesis{"token-whitespace-inside", offerWithoutWhiteSpace},
    TokenHypothesis{"token-re-encoded", offerReencoded},
    TokenHypothesis{"token-extra-characters", offerWithoutExtraCharacters},
    TokenHypothesis{"token-encoded-twice", offerDecodedOnce},
    TokenHypothesis{"parts-out-of-order", offerOtherOrders},
    TokenHypothesis{"token-start-missing", ifCopiesAreCheap<offerWithStart>},
    TokenHypothesis{"token-letter-case", ifCopiesAreCheap<offerWithLetterCase>},
    TokenHypothesis{"payload-detached-differs", ifCopiesAreCheap<offerWithOtherPayload>},
    TokenHypothesis{"alg-none-stripped", ifCopiesAreCheap<offerWithAlgorithm>},
    TokenHypothesis{"parts-from-two-tokens", ifCopiesAreCheap<offerMixes>},
    TokenHypothesis{"token-truncated", ifCopiesAreCheap<offerWithEnd>, Turn::Late},
    TokenHypothesis{"header-changed", ifCopiesAreCheap<offerOtherHeaders>, Turn::Late},
};

} // namespace

std::span<const TokenHypothesis> tokenHypotheses()
{
    return kHypotheses;
}

} // namespace jotscope
