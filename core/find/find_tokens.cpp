#include "core/find/find_tokens.h"

#include "core/find/token_collection.h"
#include "core/text/limits.h"

namespace jotscope {

TokenSearch findTokens(std::string_view paste)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    TokenSearch search;
    if (paste.size() > limits::kPasteBytes) {
        search.findings.push_back(makeFinding("paste-too-large", {limits::kPasteBytes, paste.size()},
                                              {{"limit", std::to_string(limits::kPasteBytes)}}));
        paste = paste.substr(0, limits::kPasteBytes);
    }
    if (paste.find_first_not_of(kBlanks) == paste.npos) {
        search.findings.push_back(makeFinding("paste-empty", {0, paste.size()}));
        return search;
    }
    search.tokens = collectTokens(paste, limits::kTokensPerPaste + 1);
    if (search.tokens.size() > limits::kTokensPerPaste) {
        search.findings.push_back(makeFinding("too-many-tokens", search.tokens.back().range,
                                              {{"limit", std::to_string(limits::kTokensPerPaste)}}));
        search.tokens.pop_back();
    }
    if (search.tokens.empty()) {
        if (auto token = wholeAsToken(paste))
            search.tokens.push_back(std::move(*token));
        else
            search.findings.push_back(makeFinding("no-token-found", {0, paste.size()}));
    }
    return search;
}

FoundToken shiftedBy(FoundToken token, std::size_t offset)
{
    token.range = token.range.shiftedBy(offset);
    token.source = token.source.shiftedBy(offset);
    for (Finding &finding : token.findings)
        finding.where = finding.where.shiftedBy(offset);
    return token;
}

} // namespace jotscope
