#include "core/find/scan/token_scan.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace jotscope;
using namespace jotscope::fuzz;

namespace {

/// The objects of a text are only whole within a piece; what it says in compact form is the same.
bool isJsonAny(const TokenSearch &search)
{
    return std::ranges::any_of(search.tokens,
                               [](const FoundToken &token) { return token.shape == TokenShape::Json; });
}

} // namespace

/// The first byte says how large the pieces are.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::size_t pieceBytes = bytes[0] + 1u;
    const std::string_view text = textOf(bytes, size).substr(1);
    std::size_t at = 0;
    std::size_t end = 0;
    std::vector<FoundToken> tokens;
    TokenScan scan;
    scan.read = [&](std::span<char> space) {
        const std::size_t count = std::min({space.size(), pieceBytes, text.size() - at});
        std::copy_n(text.data() + at, count, space.data());
        at += count;
        return std::optional(count);
    };
    scan.pieceBytes = pieceBytes;
    scan.found = [&](ScannedPiece piece) -> std::function<void()> {
        require(piece.offset <= end, "no byte is passed over");
        require(text.substr(piece.offset, piece.text.size()) == piece.text, "a piece is where it says");
        end = piece.offset + piece.text.size();
        requireSound(piece.findings, piece.text.size());
        for (const ScannedToken &found : piece.tokens)
            tokens.push_back(shiftedBy(found.token, piece.offset));
        return [] {
        };
    };
    const TokenScanResult result = scanTokens(scan);
    require(result.isExhaustive && end == text.size(), "all of a text is searched");

    // Nothing in it is known as a token where the whole is taken as one.
    TokenSearch whole = findTokens(text);
    if (isJsonAny(whole) || (tokens.empty() && whole.tokens.size() == 1))
        return 0;
    require(whole.tokens.size() == tokens.size(), "pieces hold as many tokens as the whole");
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        require(tokens[i].range == whole.tokens[i].range, "a token stands where it does in the whole");
        require(tokens[i].text == whole.tokens[i].text, "a token reads as it does in the whole");
        require(tokens[i].source == whole.tokens[i].source, "its characters have the same places");
        require(tokens[i].name == whole.tokens[i].name, "it is called the same");
        require(tokens[i].findings == whole.tokens[i].findings, "the same had to be undone");
    }
    return 0;
}
