#include "core/jose/sd_jwt/sd_hash.h"
#include "core/jose/sd_jwt/sd_jwt.h"
#include "core/text/encodings/base64url.h"
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

/// No mutation finds a digest. So a text that begins with a line break stands for a token: its second line is
/// the payload, the others are disclosures; `$0` to `$9` are the digests of the ten lines that follow.
std::string tokenFromLines(std::string_view text)
{
    std::vector<std::string> lines(1);
    for (const char c : text.substr(1)) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    std::string disclosures;
    std::vector<std::string> digests;
    // From the last: each may hold digests of those after it, of which `$0` is the next.
    const auto filledIn = [&](std::string_view line) {
        std::string filled;
        for (std::size_t at = 0; at < line.size(); ++at) {
            const std::size_t number =
                at + 1 < line.size() ? static_cast<std::size_t>(line[at + 1] - '0') : 10;
            const bool isDigest = line[at] == '$' && number < digests.size();
            filled += isDigest ? digests[digests.size() - 1 - number] : std::string(1, line[at]);
            at += isDigest ? 1 : 0;
        }
        return filled;
    };
    for (std::size_t i = lines.size(); --i > 0;) {
        const std::string disclosure = encodeBase64Url(filledIn(lines[i]));
        digests.push_back(sdDigest(crypto::Hash::Sha256, disclosure));
        disclosures += disclosure + '~';
    }
    return "eyJhbGciOiJIUzI1NiJ9." + encodeBase64Url(filledIn(lines.front())) + ".AA~" + disclosures;
}

void requireSoundToken(std::string_view text)
{
    const std::size_t size = text.size();
    const Token token = parsed(text);
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
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const std::string_view text = textOf(bytes, size);
    requireSoundToken(text.starts_with('\n') ? tokenFromLines(text) : std::string(text));
    return 0;
}
