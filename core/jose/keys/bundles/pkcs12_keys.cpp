#include "core/jose/keys/bundles/pkcs12_keys.h"

#include "core/crypto/pkcs12/pkcs12.h"
#include "core/jose/keys/bundles/key_pieces.h"
#include "core/jose/keys/key_faults.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/limits.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jotscope {

namespace {

void reportFault(KeyImport &result, const crypto::Pkcs12Fault &fault, ByteRange where)
{
    using enum crypto::Pkcs12Fault::Kind;
    switch (fault.kind) {
    case PassphraseNeeded:
        return reportKeyFault(result, crypto::KeyFault::PassphraseNeeded, where);
    case PassphraseWrong:
        return reportKeyFault(result, crypto::KeyFault::PassphraseWrong, where);
    case TooManyIterations:
        return reportKeyFault(result, crypto::KeyFault::TooManyIterations, where);
    case CipherUnavailable:
        result.findings.push_back(
            makeFinding("pkcs12-cipher-unavailable", where, {{"cipher", fault.cipher}}));
        return;
    case Damaged:
        break;
    }
    result.findings.push_back(makeFinding("pkcs12-damaged", where));
}

void tellWeaknesses(KeyImport &result, const crypto::Pkcs12Contents &contents, ByteRange where)
{
    if (!contents.hasMac)
        result.findings.push_back(makeFinding("pkcs12-mac-missing", where));
    else if (!contents.isMacChecked)
        result.findings.push_back(makeFinding("pkcs12-mac-unknown", where));
    if (contents.hasPartsForKeys)
        result.findings.push_back(makeFinding("pkcs12-part-for-certificate", where));
    if (contents.hasMoreThanIsRead)
        result.findings.push_back(
            makeFinding("keys-too-many", where, {{"limit", std::to_string(limits::kKeysPerImport)}}));
}

/// The certificate of each private key and after it those of its issuers, in the order that `addPieces` takes
/// for a chain; then whatever belongs to no private key.
std::vector<KeyPiece> inChains(std::vector<KeyPiece> keys, const std::vector<KeyPiece> &certificates)
{
    std::map<std::string, std::size_t> byKey;
    std::multimap<std::string, std::size_t> bySubject;
    for (std::size_t i = 0; i < certificates.size(); ++i) {
        byKey.emplace(certificates[i].material->subjectPublicKeyInfo(), i);
        bySubject.emplace(certificates[i].certificate->subject, i);
    }
    const auto issuerOf = [&](const crypto::Certificate &one) -> std::optional<std::size_t> {
        const auto [first, last] = bySubject.equal_range(one.issuer);
        const auto found = std::find_if(first, last, [&](const auto &row) {
            return crypto::isIssuedBy(one, *certificates[row.second].certificate);
        });
        return found != last ? std::optional(found->second) : std::nullopt;
    };
    std::vector<bool> isTaken(certificates.size());
    std::vector<KeyPiece> pieces = std::move(keys);
    const std::size_t keyCount = pieces.size();
    for (std::size_t k = 0; k < keyCount; ++k) {
        const auto own = byKey.find(pieces[k].material->subjectPublicKeyInfo());
        std::set<std::size_t> chain; // certificates may issue each other
        for (auto at = own != byKey.end() ? std::optional(own->second) : std::nullopt;
             at && chain.size() < limits::kCertificatesPerChain && chain.insert(*at).second;
             at = issuerOf(*certificates[*at].certificate)) {
            isTaken[*at] = true;
            pieces.push_back(certificates[*at]);
        }
    }
    for (std::size_t i = 0; i < certificates.size(); ++i) {
        if (!isTaken[i])
            pieces.push_back(certificates[i]);
    }
    return pieces;
}

} // namespace

void importPkcs12(KeyImport &result, std::string_view der, ByteRange where, std::string_view label,
                  const SecretBytes *passphrase)
{
    auto contents = crypto::openPkcs12(der, passphrase);
    if (!contents)
        return reportFault(result, contents.error(), where);
    tellWeaknesses(result, *contents, where);
    std::vector<KeyPiece> keys;
    std::vector<KeyPiece> certificates;
    for (crypto::Pkcs12Bag &bag : contents->bags) {
        const std::string name = bag.name.empty() ? std::string(label) : std::move(bag.name);
        if (auto *key = std::get_if<crypto::AsymmetricKey>(&bag.content)) {
            keys.push_back({std::move(*key), {}, where, name});
        } else if (auto *certificate = std::get_if<crypto::Certificate>(&bag.content)) {
            certificates.push_back({certificate->publicKey, std::move(*certificate), where, name});
        } else if (auto *secret = std::get_if<SecretBytes>(&bag.content)) {
            Key::Attributes attributes;
            attributes.label = name;
            addKey(result, std::make_shared<Key>(std::move(*secret), std::move(attributes)), where);
        } else {
            reportKeyFault(result, std::get<crypto::KeyFault>(bag.content), where);
        }
    }
    addPieces(result, inChains(std::move(keys), certificates));
}

Result<SecretBytes> exportPkcs12(std::span<const KeyPointer> keys, const SecretBytes &passphrase)
{
    std::vector<crypto::Pkcs12Entry> entries;
    for (const KeyPointer &key : keys) {
        const Key::Attributes &attributes = key->attributes();
        if (!key->asymmetric())
            return failure("key-form-not-available", {}, {{"kind", keyKindText(*key)}, {"form", "pkcs12"}});
        if (!key->isSecret())
            return failure("key-form-needs-private", {}, {{"form", "pkcs12"}});
        entries.push_back({key->asymmetric(), attributes.certificates,
                           attributes.kid.empty() ? attributes.label : attributes.kid});
    }
    const std::string der = crypto::writePkcs12(entries, passphrase);
    if (der.empty())
        return failure("key-form-not-available", {},
                       {{"kind", keys.empty() ? "" : keyKindText(*keys.front())}, {"form", "pkcs12"}});
    return SecretBytes(der);
}

} // namespace jotscope
