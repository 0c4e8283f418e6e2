#include "app/platform/cards/card_signer.h"

#include "app/platform/cards/card_access.h"
#include "app/platform/cards/pin/pin_course.h"
#include "core/crypto/recovery/digest_algorithm.h"

#include <QtCrypto>
#include <qcaprovider.h>

#include <memory>

namespace jotscope {

namespace {

/// PKCS#11 section 5 (pkcs11t.h): return values that mean something to a person.
constexpr unsigned long kDeviceRemoved = 0x32;
constexpr unsigned long kPinIncorrect = 0xa0;
constexpr unsigned long kPinInvalid = 0xa1;
constexpr unsigned long kPinLengthRange = 0xa2;
constexpr unsigned long kPinLocked = 0xa4;
constexpr unsigned long kTokenNotPresent = 0xe0;
constexpr unsigned long kTokenNotRecognized = 0xe1;

} // namespace

Result<std::string> CardSigner::sign(const JwsAlgorithm &algorithm, std::string_view signingInput)
{
    if (algorithm.scheme != SignatureScheme::RsaPkcs1 || algorithm.hash == crypto::Hash::Sha1)
        return failure("card-algorithm-unsupported", {}, {{"alg", std::string(algorithm.name)}});
    CardAccess access;
    if (!access.list())
        return failure("card-support-missing");
    const std::unique_ptr<QCA::KeyStoreEntryContext> entry(access.list()->entryPassive(m_key.address));
    if (!entry)
        return failure("card-removed", {}, {{"card", m_key.card.toStdString()}});
    const std::string digestInfo =
        crypto::digestInfo(algorithm.hash, crypto::digest(algorithm.hash, signingInput));
    m_pins->begin();
    CardAccess::takeError();
    // Raw: asked for EMSA3_SHA256, the provider signs the message itself, unhashed, and reports no error.
    const QByteArray signature = entry->keyBundle().privateKey().signMessage(
        QCA::MemoryRegion(QByteArray::fromStdString(digestInfo)), QCA::EMSA3_Raw);
    if (signature.isEmpty())
        return tl::unexpected(reason(CardAccess::takeError()));
    return signature.toStdString();
}

Finding CardSigner::reason(unsigned long error) const
{
    const PinCourse::Seen seen = m_pins->seen();
    const FindingArgument card{"card", m_key.card.toStdString()};
    if (seen.wasCardMissing || error == kTokenNotPresent || error == kTokenNotRecognized ||
        error == kDeviceRemoved)
        return makeFinding("card-removed", {}, {card});
    if (error == kPinLocked)
        return makeFinding("card-pin-locked", {}, {card});
    if (error == kPinIncorrect || error == kPinInvalid || error == kPinLengthRange)
        return makeFinding("card-pin-wrong", {}, {card});
    // Whoever was asked again gave a wrong one before.
    if (seen.wasRefused)
        return makeFinding(seen.pinsGiven > 0 ? "card-pin-wrong" : "card-pin-cancelled", {}, {card});
    return makeFinding("card-failed", {},
                       {card, {"reason", "CKR 0x" + QString::number(error, 16).toStdString()}});
}

} // namespace jotscope
