#include "core/jose/sd_jwt/sd_jwt.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

namespace {

Token parsed(std::string_view text)
{
    const SourceMap source = SourceMap::identity({0, text.size()});
    return text.starts_with('{') ? parseJsonToken(std::string(text), source)
                                 : parseCompact(std::string(text), source);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const Token token = parsed(textOf(bytes, size));
    const SdJwt sdJwt = readSdJwt(token);
    requireSound(sdJwt.findings, size);
    for (const Disclosure &disclosure : sdJwt.disclosures) {
        require(token.parts.at(disclosure.part).name == PartName::Disclosure, "a disclosure has its part");
        require(disclosure.state == Disclosure::State::Matched || disclosure.pointer.empty(),
                "only what is matched has a place");
        require(disclosure.state != Disclosure::State::Matched || sdJwt.processedPayload,
                "what is matched is in the payload");
    }
    for (const UndisclosedDigest &undisclosed : sdJwt.undisclosed)
        requireInside(undisclosed.where, size);
    const TokenPart *payload = token.part(PartName::Payload);
    if (sdJwt.processedPayload && payload->json->isStrict()) {
        bool areStrict = true;
        for (const Disclosure &disclosure : sdJwt.disclosures) {
            const TokenPart &part = token.parts[disclosure.part];
            areStrict &= !part.json || part.json->isStrict();
        }
        require(!areStrict || sdJwt.processedPayload->isStrict(), "from strict JSON comes strict JSON");
    }
    if (sdJwt.keyBinding)
        requireSound(checkKeyBinding(sdJwt, parsed(token.parts.at(*sdJwt.keyBinding).bytes())), size);
    return 0;
}
