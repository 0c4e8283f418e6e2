#pragma once

#include "core/findings/catalogue.h"

/// The catalogue's pages, one a room. Only the catalogue itself reads them.
namespace jotscope {

std::span<const CatalogueRow> decodeFindings();     ///< text, json, the shape of a token
std::span<const CatalogueRow> findFindings();       ///< what a paste holds
std::span<const CatalogueRow> keyFindings();        ///< key import
std::span<const CatalogueRow> verdictFindings();    ///< signatures
std::span<const CatalogueRow> signingFindings();    ///< making signatures
std::span<const CatalogueRow> sdJwtFindings();      ///< selective disclosure
std::span<const CatalogueRow> encryptionFindings(); ///< opening and making a JWE
std::span<const CatalogueRow> claimFindings();      ///< claims and policy

} // namespace jotscope
