#pragma once

#include "core/build/suite/export/suite_export.h"

/// The formats of a suite that are requests. Whatever stands in a token or in the request is quoted as each
/// format asks.
namespace jotscope {

std::string writeHttpRequests(const Suite &suite, const SuiteRequest &request);
std::string writeCurlScript(const Suite &suite, const SuiteRequest &request);
std::string writePostmanCollection(const Suite &suite, const SuiteRequest &request);

} // namespace jotscope
