#pragma once

#include "core/trust/trust_anchors.h"

namespace jotscope {

/// The certificates that the system trusts, through QCA. Reading them takes a tenth of a second.
class SystemAnchors : public TrustAnchors
{
public:
    [[nodiscard]] std::vector<std::string> certificates() const override;
};

} // namespace jotscope
