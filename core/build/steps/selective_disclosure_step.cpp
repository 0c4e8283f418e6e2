#include "core/build/steps/selective_disclosure_step.h"

#include "core/jose/sd_jwt/sd_jwt_issuer.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

/// RFC 9901 section 4.3.
DraftResult<std::string> keyBindingJwt(const KeyBindingDraft &binding, const std::string &presentation,
                                       crypto::Hash hash, const DraftFiller &filler)
{
    const Instant now = filler.values().now;
    const std::string audience = JOT_TRY(filler.fill(binding.audience, DraftField::KeyBinding)).text;
    const std::string nonce = JOT_TRY(filler.fill(binding.nonce, DraftField::KeyBinding)).text;
    JsonWriter payload;
    payload.beginObject();
    payload.key("iat").integer(std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count());
    payload.key("aud").string(audience);
    payload.key("nonce").string(nonce);
    payload.key("sd_hash").string(sdHashOf(presentation, hash));
    payload.endObject();
    const auto inBinding = [](Finding finding) {
        return DraftFault{std::move(finding), DraftField::KeyBinding};
    };
    const JwsAlgorithm *algorithm = findJwsAlgorithm(binding.holder.alg);
    if (!algorithm)
        return tl::unexpected(
            inBinding(makeFinding("draft-alg-unknown", {}, {{"alg", excerpt(binding.holder.alg)}})));
    const std::string header = withMember(binding.holder.protectedHeader, "typ", R"("kb+jwt")");
    const std::string completed =
        JOT_TRY(completedHeader(header, *algorithm, nullptr, false).map_error(inBinding));
    return signCompact({algorithm, binding.holder.key, completed, {}, binding.holder.remote}, payload.text())
        .map_error(inBinding);
}

} // namespace

DraftResult<BuiltToken> sdJwtToken(const TokenDraft &draft, const std::vector<Signer> &signers,
                                   const DraftedText &payload, const DraftFiller &filler)
{
    const SelectiveDisclosureDraft &disclosure = *draft.selectiveDisclosure;
    const SigningDraft &signing = *draft.signing;
    if (signing.form != Serialization::Compact || signing.isDetached || signing.isUnencoded)
        return tl::unexpected(DraftFault{makeFinding("draft-sd-jwt-not-compact"), DraftField::Signers});
    std::string claims = payload.text;
    if (const std::string holder = publicJwkOf(disclosure.holderKey); !holder.empty())
        claims = withMember(claims, "cnf", "{\"jwk\":" + holder + '}');
    const SdIssuing issuing{disclosure.disclosable, disclosure.decoys, disclosure.hash};
    const auto inPayload = [&](Finding finding) {
        const bool isPointer = finding.id.starts_with("sd-pointer");
        return payload.fault(std::move(finding), isPointer ? DraftField::Disclosable : DraftField::Payload, 0,
                             claims.size() - payload.text.size());
    };
    const SdIssuance issuance =
        JOT_TRY(makeDisclosable(claims, issuing, *filler.values().random).map_error(inPayload));
    const auto ofKey = [](Finding finding) {
        return DraftFault{std::move(finding), DraftField::SigningKey};
    };
    const std::string jwt = JOT_TRY(signCompact(signers.front(), issuance.payload).map_error(ofKey));
    BuiltToken built{joinSdJwt(jwt, issuance.disclosures), issuance.payload, {}};
    if (disclosure.keyBinding)
        built.text += JOT_TRY(keyBindingJwt(*disclosure.keyBinding, built.text, disclosure.hash, filler));
    return built;
}

} // namespace jotscope
