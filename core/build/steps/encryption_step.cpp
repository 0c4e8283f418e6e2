#include "core/build/steps/encryption_step.h"

#include "core/jose/jwe/encryption.h"
#include "core/json/edits/object_edits.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

DraftResult<const ContentEncryption *> contentEncryptionOf(const EncryptionDraft &draft)
{
    if (draft.enc.empty())
        return nullptr;
    if (const ContentEncryption *encryption = findContentEncryption(draft.enc))
        return encryption;
    return tl::unexpected(DraftFault{makeFinding("draft-enc-unknown", {}, {{"enc", excerpt(draft.enc)}}),
                                     DraftField::ContentEncryption});
}

DraftResult<std::vector<EncryptionRecipient>>
recipientsOf(const EncryptionDraft &draft, const ContentEncryption *encryption, const DraftFiller &filler)
{
    if (draft.recipients.empty() || (draft.form != Serialization::General && draft.recipients.size() > 1))
        return tl::unexpected(DraftFault{
            makeFinding(draft.recipients.empty() ? "draft-recipients-missing" : "draft-recipients-too-many"),
            DraftField::Recipients});
    std::vector<EncryptionRecipient> recipients;
    for (std::size_t i = 0; i < draft.recipients.size(); ++i) {
        const RecipientDraft &one = draft.recipients[i];
        const JweAlgorithm *algorithm = findJweAlgorithm(one.alg);
        if (!algorithm)
            return tl::unexpected(
                DraftFault{makeFinding("draft-key-management-unknown", {}, {{"alg", excerpt(one.alg)}}),
                           DraftField::KeyManagement, i});
        if (!one.key)
            return tl::unexpected(
                DraftFault{makeFinding("draft-recipient-key-missing"), DraftField::RecipientKey, i});
        if (const auto fits = canEncrypt(*one.key, *algorithm, encryption); !fits)
            return tl::unexpected(DraftFault{fits.error(), DraftField::RecipientKey, i});
        const DraftedText header =
            JOT_TRY(filler.fill(one.unprotectedHeader, DraftField::RecipientHeader, i));
        recipients.push_back({algorithm, one.key, header.text, one.presharedKey});
    }
    return recipients;
}

Result<std::string> encryptedIn(Serialization form, const std::vector<EncryptionRecipient> &recipients,
                                std::string_view plaintext, const EncryptionOptions &options,
                                const crypto::RandomSource &random)
{
    switch (form) {
    case Serialization::Compact:
        return encryptCompact(recipients.front(), plaintext, options, random);
    case Serialization::Flattened:
        return encryptFlattened(recipients.front(), plaintext, options, random);
    case Serialization::General:
        break;
    }
    return encryptGeneral(recipients, plaintext, options, random);
}

} // namespace

DraftResult<std::string> encryptedToken(const EncryptionDraft &draft, std::string_view plaintext,
                                        bool isToken, const DraftFiller &filler)
{
    EncryptionOptions options;
    options.contentEncryption = JOT_TRY(contentEncryptionOf(draft));
    const std::vector<EncryptionRecipient> recipients =
        JOT_TRY(recipientsOf(draft, options.contentEncryption, filler));
    const DraftedText header = JOT_TRY(filler.fill(draft.protectedHeader, DraftField::EncryptionHeader));
    options.protectedHeader = isToken ? withMember(header.text, "cty", R"("JWT")") : header.text;
    options.sharedHeader = JOT_TRY(filler.fill(draft.sharedHeader, DraftField::SharedHeader)).text;
    options.additionalData = draft.additionalData;
    options.isCompressed = draft.isCompressed;
    options.iterations = draft.iterations;
    options.partyUInfo = draft.partyUInfo;
    options.partyVInfo = draft.partyVInfo;
    const std::size_t inserted = options.protectedHeader.size() - header.text.size();
    return encryptedIn(draft.form, recipients, plaintext, options, *filler.values().random)
        .map_error([&](Finding finding) {
            return header.fault(std::move(finding), DraftField::EncryptionHeader, 0, inserted);
        });
}

} // namespace jotscope
