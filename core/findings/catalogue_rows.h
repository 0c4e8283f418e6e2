#pragma once

#include "core/findings/catalogue.h"

/// The catalogue's pages, one a room. Only the catalogue itself reads them.
namespace jotscope {

std::span<const CatalogueRow> decodeFindings();     ///< text, json, the shape of a token
std::span<const CatalogueRow> findFindings();       ///< what a paste holds
std::span<const CatalogueRow> keyFindings();        ///< key import
std::span<const CatalogueRow> keyFitFindings();     ///< one key against one token
std::span<const CatalogueRow> verdictFindings();    ///< signatures
std::span<const CatalogueRow> signingFindings();    ///< making signatures
std::span<const CatalogueRow> sdJwtFindings();      ///< selective disclosure
std::span<const CatalogueRow> encryptionFindings(); ///< opening and making a JWE
std::span<const CatalogueRow> claimFindings();      ///< claims and policy
std::span<const CatalogueRow> bindingFindings();    ///< hashes of what a token belongs to
std::span<const CatalogueRow> trustFindings();      ///< certificates, and who vouches for a key
std::span<const CatalogueRow> cardFindings();       ///< keys on smart cards
std::span<const CatalogueRow> editingFindings();    ///< what keeps a part from being edited
std::span<const CatalogueRow> vaultFindings();      ///< keys at rest
std::span<const CatalogueRow> buildingFindings();   ///< drafts, templates, rows and suites of tokens
std::span<const CatalogueRow> checkFindings();      ///< sending a suite to an API

std::span<const CatalogueRow> secretCauses();    ///< what else a secret may be
std::span<const CatalogueRow> algorithmCauses(); ///< another algorithm than the header names
std::span<const CatalogueRow> formCauses();      ///< the form that a signature is written in
std::span<const CatalogueRow> inputCauses();     ///< what was signed instead of the signing input
std::span<const CatalogueRow> tokenCauses();     ///< what happened to a token on its way
std::span<const CatalogueRow> keyCauses();       ///< the wrong key, a damaged one, one that everybody knows
std::span<const CatalogueRow> kindCauses();      ///< what is no signed JWT at all

} // namespace jotscope
