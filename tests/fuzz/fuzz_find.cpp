#include "core/find/find_tokens.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const TokenSearch search = findTokens(textOf(bytes, size));
    requireSound(search.findings, size);
    require(!search.tokens.empty() || !search.findings.empty(), "finding nothing comes with a reason");

    std::size_t end = 0;
    for (const FoundToken &token : search.tokens) {
        requireInside(token.range, size);
        requireSound(token.findings, size);
        require(token.range.begin >= end, "tokens stand in order and apart");
        end = token.range.end;
        require(token.source.derivedSize() == token.text.size(), "every character has its place");
        require(token.range.contains(token.source.toSource({0, token.text.size()})),
                "a token's characters lie within its range");
    }
    return 0;
}
