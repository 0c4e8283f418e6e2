#include "core/drawing/families/building.h"
#include "core/findings/catalogue.h"

namespace jotscope::drawing {

namespace {

/// Where the algorithm alone decides; nothing where a key does too.
std::optional<std::size_t> encryptedKeySize(const JweAlgorithm &algorithm, const ContentEncryption *enc)
{
    const bool isWrapped =
        algorithm.wrapKeyBytes != 0 && algorithm.management != KeyManagement::AesGcmKeyWrap;
    switch (algorithm.management) {
    case KeyManagement::Direct:
        return 0;
    case KeyManagement::AesGcmKeyWrap:
        return enc ? std::optional(crypto::keySize(enc->cipher)) : std::nullopt;
    case KeyManagement::AesKeyWrap:
    case KeyManagement::Pbes2:
    case KeyManagement::EcdhEs:
        if (!isWrapped)
            return 0;
        return enc ? std::optional(crypto::keySize(enc->cipher) + 8) : std::nullopt; // RFC 3394
    case KeyManagement::RsaPkcs1:
    case KeyManagement::RsaOaep:
    case KeyManagement::HpkeIntegrated:
    case KeyManagement::HpkeKey:
        break;
    }
    return std::nullopt;
}

void addLength(const Token &token, PartName name, const char *title, std::optional<std::size_t> demanded,
               const std::string &by, SignatureDrawing &drawing)
{
    for (std::size_t i = 0; i < token.parts.size(); ++i) {
        if (token.parts[i].name != name)
            continue;
        DrawnSection section = lengthSection(i, token.parts[i].bytes().size(), demanded, by);
        section.title.english = title;
        drawing.sections.push_back(std::move(section));
        return; // of several recipients the first
    }
}

} // namespace

void drawEncryption(const InspectedToken &token, SignatureDrawing &drawing)
{
    const std::string &alg = token.decryption->alg;
    const std::string &enc = token.decryption->enc;
    const JweAlgorithm *algorithm = findJweAlgorithm(alg);
    const ContentEncryption *content = findContentEncryption(enc);
    addLength(*token.token, PartName::EncryptedKey, JOT_TEXT("Drawing", "Encrypted key"),
              algorithm ? encryptedKeySize(*algorithm, content) : std::nullopt, alg, drawing);
    if (!content)
        return;
    addLength(*token.token, PartName::InitializationVector, JOT_TEXT("Drawing", "Initialization vector"),
              crypto::initializationVectorSize(content->cipher), enc, drawing);
    addLength(*token.token, PartName::AuthenticationTag, JOT_TEXT("Drawing", "Authentication tag"),
              crypto::authenticationTagSize(content->cipher), enc, drawing);
}

} // namespace jotscope::drawing
