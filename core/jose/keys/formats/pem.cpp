#include "core/jose/keys/formats/pem.h"

#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/formats/openssh.h"
#include "core/jose/keys/key_faults.h"
#include "core/text/base64url.h"
#include "core/text/limits.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
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

Key::Attributes labelled(std::string_view label)
{
    Key::Attributes attributes;
    attributes.label = label;
    return attributes;
}

/// What one block, or a DER file, holds.
struct Piece
{
    std::optional<crypto::AsymmetricKey> material;
    std::optional<crypto::Certificate> certificate; ///< whose key `material` is
    ByteRange where;
};

/// Tells what keeps it from being read; then it is empty.
Piece readDer(KeyImport &result, std::string_view der, ByteRange where, const SecretBytes *passphrase)
{
    auto certificate = crypto::readCertificate(der);
    if (certificate)
        return {certificate->publicKey, std::move(*certificate), where};
    // Whatever is no certificate at all.
    auto key = certificate.error() == crypto::KeyFault::NotAKey
                   ? crypto::AsymmetricKey::fromDer(der, passphrase)
                   : crypto::KeyResult<crypto::AsymmetricKey>(tl::unexpected(certificate.error()));
    if (key)
        return {std::move(*key), {}, where};
    reportKeyFault(result, key.error(), where);
    return {};
}

Piece readBlock(KeyImport &result, std::string_view text, const Block &block, std::string_view label,
                const SecretBytes *passphrase)
{
    const auto tell = [&](std::string_view id) {
        result.findings.push_back(makeFinding(id, block.range, {{"label", std::string(block.label)}}));
        return Piece{};
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
            return {std::move(*key), {}, block.range};
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
    return readDer(result, kept.view(), block.range, passphrase);
}

/// The certificates from `first` on of which each is the issuer of the one before: one chain, the subject's
/// own certificate first.
std::size_t chainEnd(const std::vector<Piece> &pieces, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < pieces.size() && pieces[end].certificate && end - first < limits::kCertificatesPerChain) {
        const crypto::Certificate &last = *pieces[end - 1].certificate;
        if (last.subject == last.issuer || !crypto::isIssuedBy(last, *pieces[end].certificate))
            break;
        ++end;
    }
    return end;
}

/// A private key takes the chain whose first certificate is its own, wherever in the text that stands.
void addPieces(KeyImport &result, std::vector<Piece> pieces, std::string_view label)
{
    std::map<std::string, std::size_t> privateKeys;
    std::vector<Key::Attributes> attributes(pieces.size(), labelled(label));
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].material->hasPrivateHalf())
            privateKeys.emplace(pieces[i].material->subjectPublicKeyInfo(), i);
    }
    std::vector<bool> isSpent(pieces.size());
    for (std::size_t i = 0; i < pieces.size();) {
        if (!pieces[i].certificate) {
            ++i;
            continue;
        }
        const auto owner = privateKeys.find(pieces[i].material->subjectPublicKeyInfo());
        const std::size_t keeper = owner != privateKeys.end() ? owner->second : i;
        const bool isTaken = !attributes[keeper].certificates.empty();
        const std::size_t end = chainEnd(pieces, i);
        for (std::size_t j = i; j < end; ++j) {
            isSpent[j] = j != keeper;
            if (!isTaken)
                attributes[keeper].certificates.push_back(pieces[j].certificate->der);
        }
        i = end;
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!isSpent[i])
            addKey(result, std::make_shared<Key>(std::move(*pieces[i].material), std::move(attributes[i])),
                   pieces[i].where);
    }
}

} // namespace

bool holdsPem(std::string_view text)
{
    return text.find(kBegin) != text.npos;
}

void importPem(KeyImport &result, std::string_view text, std::string_view label,
               const SecretBytes *passphrase)
{
    std::vector<Piece> pieces;
    for (std::size_t begin = text.find(kBegin); begin != text.npos;) {
        const Block block = blockAt(text, begin);
        if (isFull(result, block.range, pieces.size()))
            break;
        Piece piece = readBlock(result, text, block, label, passphrase);
        if (piece.material)
            pieces.push_back(std::move(piece));
        begin = text.find(kBegin, block.range.end);
    }
    addPieces(result, std::move(pieces), label);
}

void importDer(KeyImport &result, std::string_view der, ByteRange where, std::string_view label,
               const SecretBytes *passphrase)
{
    std::vector<Piece> pieces;
    pieces.push_back(readDer(result, der, where, passphrase));
    if (pieces.front().material)
        addPieces(result, std::move(pieces), label);
}

} // namespace jotscope
