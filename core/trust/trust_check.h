#pragma once

#include "core/claims/instant.h"
#include "core/crypto/certificates/certification_path.h"
#include "core/trust/certificate_evidence.h"

#include <memory>
#include <vector>

namespace jotscope {

/// The answer to whether the signing key is to be trusted. Of revocation it knows what the lists say that
/// were given with the anchors.
struct TrustCheck
{
    enum class State : std::uint8_t { NotChecked, Passed, Warned, Failed };

    State state = State::NotChecked;
    std::vector<Finding> findings;                         ///< why; at least one, the decisive one first
    std::shared_ptr<const crypto::CertificationPath> path; ///< null without certificates
    std::vector<std::vector<Finding>> ofLinks;             ///< of each link of the path: those about it
};

/// `anchors` may be null: then nobody is trusted or distrusted, and the rest is checked all the same.
/// `previous` is what came out as of another instant, and saves the work where nothing has changed since.
TrustCheck checkTrust(const CertificateEvidence &evidence, const crypto::AnchorSet *anchors, Instant at,
                      const TrustCheck &previous = {});

} // namespace jotscope
