#include "core/check/drafted_suite.h"

#include "core/build/build_token.h"
#include "core/build/templates/placeholders.h"
#include "core/json/json_document.h"

namespace jotscope {

namespace {

Result<std::string> filled(const std::string &text, bool hasPlaceholders, const PlaceholderValues &values)
{
    if (!hasPlaceholders)
        return text;
    const PlaceholderText parsed = JOT_TRY(PlaceholderText::parse(text));
    return parsed.fill(values);
}

} // namespace

Result<SuiteInput> suiteInputOf(const TokenDraft &draft, Instant now, const crypto::RandomSource &random)
{
    if (!draft.signing || draft.signing->signers.empty() || !draft.signing->signers.front().key)
        return failure("sign-no-signer");
    const SignerDraft &signer = draft.signing->signers.front();
    const std::string publicJwk = publicJwkOf(signer.key);
    // A secret's thumbprint would let it be guessed at.
    const std::string thumbprint = signer.key->asymmetric() ? signer.key->thumbprint() : std::string();
    const PlaceholderValues values{
        .now = now, .random = &random, .publicJwk = publicJwk, .thumbprint = thumbprint};
    SuiteInput input;
    input.keys = {signer.key};
    input.alg = signer.alg;
    input.now = now;
    input.claims = JOT_TRY(filled(draft.payload, draft.hasPlaceholders, values));
    const std::string header = JOT_TRY(filled(signer.protectedHeader, draft.hasPlaceholders, values));
    input.type = JsonDocument::parse(header).root().member("typ").string();
    return input;
}

} // namespace jotscope
