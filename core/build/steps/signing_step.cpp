#include "core/build/steps/signing_step.h"

#include "core/build/steps/selective_disclosure_step.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

/// One signer as core takes it, and what leads a finding back to its draft.
struct PreparedSigner
{
    Signer signer;
    DraftedText protectedHeader;
    DraftedText unprotectedHeader;
    std::size_t inserted = 0; ///< bytes that were put into the protected header
};

DraftResult<PreparedSigner> prepared(const SignerDraft &draft, std::size_t index, bool isUnencoded,
                                     const DraftFiller &filler)
{
    const JwsAlgorithm *algorithm = findJwsAlgorithm(draft.alg);
    if (!algorithm)
        return tl::unexpected(DraftFault{makeFinding("draft-alg-unknown", {}, {{"alg", excerpt(draft.alg)}}),
                                         DraftField::SignatureAlgorithm, index});
    PreparedSigner one;
    one.protectedHeader = JOT_TRY(filler.fill(draft.protectedHeader, DraftField::ProtectedHeader, index));
    one.unprotectedHeader =
        JOT_TRY(filler.fill(draft.unprotectedHeader, DraftField::UnprotectedHeader, index));
    const auto inHeader = [&](Finding finding) {
        return one.protectedHeader.fault(std::move(finding), DraftField::ProtectedHeader, index);
    };
    std::string header =
        JOT_TRY(completedHeader(one.protectedHeader.text, *algorithm, draft.key.get(), isUnencoded)
                    .map_error(inHeader));
    one.inserted = header.size() - one.protectedHeader.text.size();
    one.signer = {algorithm, draft.key, std::move(header), one.unprotectedHeader.text, draft.remote};
    return one;
}

/// Which field a finding of core/jose/jws/signing.h is about.
DraftField fieldOf(std::string_view id)
{
    if (id.starts_with("sign-payload-"))
        return DraftField::Payload;
    if (id.starts_with("sign-parameter-") || id == "sign-compact-unprotected")
        return DraftField::UnprotectedHeader;
    if (id.starts_with("sign-key-") || id == "sign-private-half-missing" || id == "sign-failed" ||
        id == "sign-openssl-too-old" || id == "sign-remote-mismatch")
        return DraftField::SigningKey;
    if (id == "sign-no-signer" || id == "sign-b64-mixed")
        return DraftField::Signers;
    return DraftField::ProtectedHeader;
}

DraftFault faultIn(const PreparedSigner &one, const DraftedText &payload, const Finding &finding,
                   std::size_t index)
{
    const DraftField field = fieldOf(finding.id);
    if (field == DraftField::Payload)
        return payload.fault(finding, field);
    if (field == DraftField::ProtectedHeader)
        return one.protectedHeader.fault(finding, field, index, one.inserted);
    if (field == DraftField::UnprotectedHeader)
        return one.unprotectedHeader.fault(finding, field, index);
    return {finding, field, index};
}

/// Each by itself first, so that what is wrong is told of the one that has it.
DraftResult<std::vector<Signer>> preparedSigners(const SigningDraft &signing, const DraftedText &payload,
                                                 const DraftFiller &filler)
{
    if (signing.signers.empty() || (signing.form != Serialization::General && signing.signers.size() > 1))
        return tl::unexpected(
            DraftFault{makeFinding(signing.signers.empty() ? "sign-no-signer" : "draft-signers-too-many"),
                       DraftField::Signers});
    std::vector<Signer> signers;
    for (std::size_t i = 0; i < signing.signers.size(); ++i) {
        PreparedSigner one = JOT_TRY(prepared(signing.signers[i], i, signing.isUnencoded, filler));
        const bool isLocal = one.signer.key && !one.signer.remote;
        if (isLocal) {
            if (const auto fits = canSign(*one.signer.key, *one.signer.algorithm); !fits)
                return tl::unexpected(faultIn(one, payload, fits.error(), i));
        }
        signers.push_back(std::move(one.signer));
    }
    return signers;
}

Result<std::string> signedIn(const SigningDraft &signing, const std::vector<Signer> &signers,
                             std::string_view payload)
{
    const SigningOptions options{signing.isDetached};
    switch (signing.form) {
    case Serialization::Compact:
        return signCompact(signers.front(), payload, options);
    case Serialization::Flattened:
        return signFlattened(signers.front(), payload, options);
    case Serialization::General:
        break;
    }
    return signGeneral(signers, payload, options);
}

/// Of a finding that signing makes of several signers at once: the first whose own it is.
DraftFault blamed(const SigningDraft &signing, const DraftedText &payload, const DraftFiller &filler,
                  const Finding &finding)
{
    for (std::size_t i = 0; i < signing.signers.size(); ++i) {
        const auto one = prepared(signing.signers[i], i, signing.isUnencoded, filler);
        if (!one)
            return one.error();
        const SigningOptions options{signing.isDetached};
        const auto alone = signing.form == Serialization::Compact
                               ? signCompact(one->signer, payload.text, options)
                               : signFlattened(one->signer, payload.text, options);
        if (!alone && alone.error().id == finding.id)
            return faultIn(*one, payload, finding, i);
    }
    return {finding, DraftField::Signers};
}

} // namespace

DraftResult<BuiltToken> signedToken(const TokenDraft &draft, const DraftedText &payload,
                                    const DraftFiller &filler)
{
    const SigningDraft &signing = *draft.signing;
    const std::vector<Signer> signers = JOT_TRY(preparedSigners(signing, payload, filler));
    if (draft.selectiveDisclosure)
        return sdJwtToken(draft, signers, payload, filler);
    auto text = signedIn(signing, signers, payload.text);
    if (!text)
        return tl::unexpected(blamed(signing, payload, filler, text.error()));
    BuiltToken built{*std::move(text), payload.text, {}};
    if (signing.isDetached)
        built.detachedPayload = payload.text;
    return built;
}

} // namespace jotscope
