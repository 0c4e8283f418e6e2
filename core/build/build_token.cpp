#include "core/build/build_token.h"

#include "core/build/steps/drafted_text.h"
#include "core/build/steps/encryption_step.h"
#include "core/build/steps/signing_step.h"
#include "core/jose/keys/key_export.h"

namespace jotscope {

namespace {

PlaceholderValues completedValues(const TokenDraft &draft, const PlaceholderValues &given,
                                  std::string &publicJwk)
{
    PlaceholderValues values = given;
    if (!draft.signing || draft.signing->signers.empty() || !draft.signing->signers.front().key)
        return values;
    const KeyPointer &key = draft.signing->signers.front().key;
    if (values.publicJwk.empty()) {
        publicJwk = publicJwkOf(key);
        values.publicJwk = publicJwk;
    }
    // A secret's thumbprint would let it be guessed at.
    if (values.thumbprint.empty() && key->asymmetric())
        values.thumbprint = key->thumbprint();
    return values;
}

} // namespace

std::string publicJwkOf(const KeyPointer &key)
{
    if (!key || !key->asymmetric())
        return {};
    const crypto::RandomSource unused = [](std::size_t size) {
        return SecretBytes(std::string(size, '\0'));
    };
    const auto jwk = exportKey(key, KeyExportForm::PublicJwk, {}, unused);
    if (!jwk)
        return {};
    std::string_view text = jwk->view();
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    return std::string(text);
}

DraftResult<BuiltToken> buildToken(const TokenDraft &draft, const PlaceholderValues &given)
{
    std::string publicJwk;
    const PlaceholderValues values = completedValues(draft, given, publicJwk);
    const DraftFiller filler(values, draft.hasPlaceholders);
    const DraftedText payload = JOT_TRY(filler.fill(draft.payload, DraftField::Payload));

    BuiltToken built{{}, payload.text, {}};
    if (draft.signing)
        built = JOT_TRY(signedToken(draft, payload, filler));
    if (draft.encryption) {
        const bool isNested = draft.signing.has_value();
        built.text = JOT_TRY(
            encryptedToken(*draft.encryption, isNested ? built.text : payload.text, isNested, filler));
    } else if (!draft.signing) {
        return tl::unexpected(DraftFault{makeFinding("sign-no-signer"), DraftField::Signers});
    }
    return built;
}

DraftResult<BuiltToken> buildToken(const TokenDraft &draft, Instant now, const crypto::RandomSource &random)
{
    PlaceholderValues values;
    values.now = now;
    values.random = &random;
    return buildToken(draft, values);
}

} // namespace jotscope
