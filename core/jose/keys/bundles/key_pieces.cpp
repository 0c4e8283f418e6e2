#include "core/jose/keys/bundles/key_pieces.h"

#include "core/jose/keys/key_faults.h"
#include "core/text/limits.h"

#include <map>
#include <memory>
#include <utility>

namespace jotscope {

namespace {

/// The certificates from `first` on of which each is the issuer of the one before: one chain, the subject's
/// own certificate first.
std::size_t chainEnd(const std::vector<KeyPiece> &pieces, std::size_t first)
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

} // namespace

void addPieces(KeyImport &result, std::vector<KeyPiece> pieces)
{
    std::map<std::string, std::size_t> privateKeys;
    std::vector<Key::Attributes> attributes(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        attributes[i].label = pieces[i].label;
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

} // namespace jotscope
