#pragma once

#include "core/claims/claim_registry.h"

/// The registry's pages, sorted by name: made of resources/claims.csv and resources/header-parameters.csv
/// when the project is built.
namespace jotscope {

std::span<const ClaimDefinition> claimTable();
std::span<const ClaimDefinition> headerParameterTable();

} // namespace jotscope
