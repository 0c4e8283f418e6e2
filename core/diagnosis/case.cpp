#include "core/diagnosis/case.h"

namespace jotscope {

Case::Case(const DiagnosisSubject &diagnosed)
    : subject(diagnosed)
    , header(diagnosed.token, diagnosed.signature)
    , alg(header.string("alg"))
    , algorithm(findJwsAlgorithm(alg))
    , headerPart(diagnosed.token.at(diagnosed.signature.protectedHeader))
    , payloadPart(diagnosed.token.part(PartName::Payload))
    , signaturePart(diagnosed.token.at(diagnosed.signature.signature))
    , signingInput(diagnosed.token.signingInput(diagnosed.signature, diagnosed.detachedPayload).view())
    , isCompact(diagnosed.token.serialization == Serialization::Compact)
{
    if (headerPart) {
        headerText = diagnosed.token.encoded(*headerPart);
        headerBytes = headerPart->bytes();
    }
    if (payloadPart) {
        payloadText = diagnosed.token.encoded(*payloadPart);
        payloadBytes = payloadPart->bytes();
    }
    if (payloadText.empty() && diagnosed.detachedPayload)
        payloadBytes = *diagnosed.detachedPayload;
    if (signaturePart) {
        signatureText = diagnosed.token.encoded(*signaturePart);
        signatureBytes = signaturePart->bytes();
    }
}

} // namespace jotscope
