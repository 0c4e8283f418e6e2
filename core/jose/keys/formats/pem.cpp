#include "core/jose/keys/formats/pem.h"

#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/bundles/key_pieces.h"
#include "core/jose/keys/formats/openssh.h"
#include "core/jose/keys/key_faults.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jotscope {

namespace {

constexpr std::string_view kBegin = "-----BEGIN ";
constexpr std::string_view kDashes = "-----";
constexpr std::string_view kOpenSshLabel = "OPENSSH PRIVATE KEY";

constexpr std::array<std::string_view, 9> kReadLabels = {
    "PUBLIC KEY",      "RSA PUBLIC KEY",   "PRIVATE KEY",
    "RSA PRIVATE KEY", "EC PRIVATE KEY",   "ENCRYPTED PRIVATE KEY",
    "CERTIFICATE",     "X509 CERTIFICATE", "TRUSTED CERTIFICATE",
};

struct Block
{
    std::string_view label;
    std::string_view body;
    ByteRange range;
    bool isClosed;
};

/// The block whose `-----BEGIN ` stands at `begin`.
Block blockAt(std::string_view text, std::size_t begin)
{
    const std::size_t labelBegin = begin + kBegin.size();
    // A block ends before the next one begins, so that the search for its end never goes further.
    const std::size_t limit = std::min(text.find(kBegin, labelBegin), text.size());
    text = text.substr(0, limit);
    const std::size_t labelEnd = text.find(kDashes, labelBegin);
    if (labelEnd == text.npos)
        return {{}, {}, {begin, limit}, false};
    const std::string_view label = text.substr(labelBegin, labelEnd - labelBegin);
    const std::size_t bodyBegin = labelEnd + kDashes.size();
    const std::string end = "-----END " + std::string(label) + "-----";
    const std::size_t bodyEnd = text.find(end, bodyBegin);
    if (bodyEnd == text.npos)
        return {label, {}, {begin, limit}, false};
    return {label, text.substr(bodyBegin, bodyEnd - bodyBegin), {begin, bodyEnd + end.size()}, true};
}

/// Tells what keeps it from being read; then it is empty.
KeyPiece readDer(KeyImport &result, std::string_view der, ByteRange where, std::string_view label,
                 const SecretBytes *passphrase)
{
    auto certificate = crypto::readCertificate(der);
    if (certificate)
        return {certificate->publicKey, std::move(*certificate), where, std::string(label)};
    // Whatever is no certificate at all.
    auto key = certificate.error() == crypto::KeyFault::NotAKey
                   ? crypto::AsymmetricKey::fromDer(der, passphrase)
                   : crypto::KeyResult<crypto::AsymmetricKey>(tl::unexpected(certificate.error()));
    if (key)
        return {std::move(*key), {}, where, std::string(label)};
    reportKeyFault(result, key.error(), where);
    return {};
}

KeyPiece readBlock(KeyImport &result, std::string_view text, const Block &block, std::string_view label,
                   const SecretBytes *passphrase)
{
    const auto tell = [&](std::string_view id) {
        result.findings.push_back(makeFinding(id, block.range, {{"label", std::string(block.label)}}));
        return KeyPiece{};
    };
    if (!block.isClosed)
        return tell("pem-end-missing");
    if (block.label != kOpenSshLabel && std::ranges::find(kReadLabels, block.label) == kReadLabels.end())
        return tell("pem-block-ignored");
    // RFC 1421 headers, which only the old encrypted form has.
    if (block.body.find("Proc-Type:") != block.body.npos) {
        auto key =
            crypto::AsymmetricKey::fromPem(text.substr(block.range.begin, block.range.size()), passphrase);
        if (key)
            return {std::move(*key), {}, block.range, std::string(label)};
        reportKeyFault(result, key.error(), block.range);
        return {};
    }
    auto der = decodeBase64(block.body);
    if (!der) {
        reportKeyFault(result, crypto::KeyFault::NotAKey, block.range);
        return {};
    }
    const SecretBytes kept = SecretBytes::takenFrom(*der);
    if (block.label == kOpenSshLabel) {
        importOpenSshPrivate(result, kept.view(), block.range, label);
        return {};
    }
    return readDer(result, kept.view(), block.range, label, passphrase);
}

} // namespace

bool holdsPem(std::string_view text)
{
    return text.find(kBegin) != text.npos;
}

void importPem(KeyImport &result, std::string_view text, std::string_view label,
               const SecretBytes *passphrase)
{
    std::vector<KeyPiece> pieces;
    for (std::size_t begin = text.find(kBegin); begin != text.npos;) {
        const Block block = blockAt(text, begin);
        if (isFull(result, block.range, pieces.size()))
            break;
        KeyPiece piece = readBlock(result, text, block, label, passphrase);
        if (piece.material)
            pieces.push_back(std::move(piece));
        begin = text.find(kBegin, block.range.end);
    }
    addPieces(result, std::move(pieces));
}

void importDer(KeyImport &result, std::string_view der, ByteRange where, std::string_view label,
               const SecretBytes *passphrase)
{
    std::vector<KeyPiece> pieces;
    pieces.push_back(readDer(result, der, where, label, passphrase));
    if (pieces.front().material)
        addPieces(result, std::move(pieces));
}

} // namespace jotscope
