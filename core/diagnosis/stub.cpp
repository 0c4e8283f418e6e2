#include "core/diagnosis/hypotheses.h"
namespace jotscope {
std::span<const InputHypothesis> inputHypotheses()
{
    return {};
}
std::span<const SignatureHypothesis> signatureHypotheses()
{
    return {};
}
std::span<const TokenHypothesis> tokenHypotheses()
{
    return {};
}
std::span<const Observation> observations()
{
    return {};
}
} // namespace jotscope
#include "core/diagnosis/search/match.h"
namespace jotscope {
std::optional<Match> searchRsa(const SearchSpace &, std::size_t, Budget &)
{
    return {};
}
} // namespace jotscope
