#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/jose/jose_header.h"

#include <string>
#include <string_view>

namespace jotscope {

/// One signature that does not verify, laid out for the hypotheses. A view of the subject, which must outlive
/// it.
struct Case
{
    explicit Case(const DiagnosisSubject &subject);

    const DiagnosisSubject &subject;
    JoseHeader header;
    std::string alg;                         ///< as the header spells it; empty when it has none
    const JwsAlgorithm *algorithm = nullptr; ///< null when no table has it
    const TokenPart *headerPart = nullptr;   ///< the protected one; null where there is none
    const TokenPart *payloadPart = nullptr;
    const TokenPart *signaturePart = nullptr;
    std::string_view headerText; ///< characters as received: base64url, as a rule
    std::string_view payloadText;
    std::string_view signatureText;
    std::string_view headerBytes;  ///< decoded
    std::string_view payloadBytes; ///< decoded; the detached payload where that was given
    std::string_view signatureBytes;
    std::string signingInput; ///< as RFC 7515 section 5.1 has it
    bool isCompact = true;
};

} // namespace jotscope
