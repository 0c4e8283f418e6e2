#include "core/jose/jws/verification.h"
#include "core/jose/keys/key_import.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const KeyRing keys =
        importSecret("a secret of at least 256 bits, as RFC 7518 asks", SecretEncoding::Utf8, "secret").keys;

    const Token token = parseCompact(std::string(textOf(bytes, size)), SourceMap::identity({0, size}));
    requireSound(token.findings, size);
    require(token.text == textOf(bytes, size), "the token is kept byte for byte");
    require(token.text.starts_with(token.signingInput().view()),
            "the signing input is a beginning of the token");
    for (const TokenPart &part : token.parts) {
        requireInside(part.range, size);
        const ByteRange whole{0, part.bytes().size()};
        require(part.range.contains(part.sourceOf(whole)), "decoded bytes come from their own part");
        require(part.decodedFrom(part.range).contains(whole), "the whole part carries every byte");
    }

    const SignatureCheck check = verifySignature(token, keys);
    requireSound(check.findings, size);
    require(!check.findings.empty(), "a verdict has its reason");
    require(check.verdict != SignatureVerdict::Valid || !token.departure(),
            "a malformed token is never valid");
    return 0;
}
