#include "core/diagnosis/bounds.h"
#include "core/diagnosis/observations/observations.h"

#include <string>

namespace jotscope {

std::optional<Cause> seeUnsoughtCauses(const Case &subject)
{
    if (subject.signingInput.size() <= kMostCopiedBytes)
        return std::nullopt;
    return Cause{{makeFinding("diagnosis-token-too-large", subject.subject.range,
                              {{"bytes", std::to_string(subject.signingInput.size())},
                               {"limit", std::to_string(kMostCopiedBytes)}})},
                 Certainty::Possible,
                 true,
                 {},
                 nullptr};
}

} // namespace jotscope
