#pragma once

#include "core/build/suite/suite_case.h"
#include "core/build/suite/suite_ground.h"
#include "core/findings/catalogue.h"

/// The pages of the table of cases, one a subject. Only the table itself reads them.
namespace jotscope {

std::span<const SuiteCase> goodCases();
std::span<const SuiteCase> timeCases();      ///< exp, nbf and iat
std::span<const SuiteCase> claimCases();     ///< iss, aud and what else the payload says
std::span<const SuiteCase> algorithmCases(); ///< none, other algorithms, key confusion
std::span<const SuiteCase> keyCases();       ///< jwk, jku, x5u, kid
std::span<const SuiteCase> headerCases();    ///< typ, crit, b64, names that occur twice
std::span<const SuiteCase> signatureCases();
std::span<const SuiteCase> formCases(); ///< encoding, parts, JSON, tokens within tokens

} // namespace jotscope
