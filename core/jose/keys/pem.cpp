#include "core/jose/keys/pem.h"

#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/key_faults.h"
#include "core/text/base64url.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::string_view kBegin = "-----BEGIN ";
constexpr std::string_view kDashes = "-----";

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

void importBlock(KeyImport &result, std::string_view text, const Block &block, std::string_view label,
                 const SecretBytes *passphrase)
{
    if (!block.isClosed) {
        result.findings.push_back(
            makeFinding("pem-end-missing", block.range, {{"label", std::string(block.label)}}));
        return;
    }
    if (std::ranges::find(kReadLabels, block.label) == kReadLabels.end()) {
        result.findings.push_back(
            makeFinding("pem-block-ignored", block.range, {{"label", std::string(block.label)}}));
        return;
    }
    // RFC 1421 headers, which only the old encrypted form has.
    if (block.body.find("Proc-Type:") != block.body.npos) {
        auto key =
            crypto::AsymmetricKey::fromPem(text.substr(block.range.begin, block.range.size()), passphrase);
        if (!key)
            return reportKeyFault(result, key.error(), block.range);
        return addKey(result, std::make_shared<Key>(std::move(*key), labelled(label)), block.range);
    }
    auto der = decodeBase64(block.body);
    if (!der)
        return reportKeyFault(result, crypto::KeyFault::NotAKey, block.range);
    const SecretBytes kept = SecretBytes::takenFrom(*der);
    importDer(result, kept.view(), block.range, label, passphrase);
}

} // namespace

bool holdsPem(std::string_view text)
{
    return text.find(kBegin) != text.npos;
}

void importPem(KeyImport &result, std::string_view text, std::string_view label,
               const SecretBytes *passphrase)
{
    for (std::size_t begin = text.find(kBegin); begin != text.npos;) {
        const Block block = blockAt(text, begin);
        importBlock(result, text, block, label, passphrase);
        begin = text.find(kBegin, block.range.end);
    }
}

void importDer(KeyImport &result, std::string_view der, ByteRange where, std::string_view label,
               const SecretBytes *passphrase)
{
    if (auto certificate = crypto::readCertificate(der))
        return addKey(result, std::make_shared<Key>(std::move(certificate->publicKey), labelled(label)),
                      where);
    auto key = crypto::AsymmetricKey::fromDer(der, passphrase);
    if (!key)
        return reportKeyFault(result, key.error(), where);
    addKey(result, std::make_shared<Key>(std::move(*key), labelled(label)), where);
}

} // namespace jotscope
