#pragma once

#include "core/build/suite/suite.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jotscope {

/// What a suite is written as.
enum class SuiteFormat : std::uint8_t {
    Json,    ///< all there is to know, what the verifier is taken to expect with it
    Csv,     ///< RFC 4180, a row a token
    Http,    ///< requests, as editors send them (`.http`)
    Curl,    ///< a script for sh that sends each and tells what came of it
    Postman, ///< a collection of version 2.1 with a test for each
};

std::span<const SuiteFormat> suiteFormats();
std::string_view suiteFormatName(SuiteFormat format); ///< `json`, `csv` ...
std::optional<SuiteFormat> findSuiteFormat(std::string_view name);
std::string_view suiteFileName(SuiteFormat format); ///< `suite.json`, `suite-curl.sh` ...

/// The request that carries each token.
struct SuiteRequest
{
    std::string method = "GET";
    std::string url = "http://127.0.0.1:3000/";
    std::string header = "Authorization";
    std::string scheme = "Bearer"; ///< before the token; may be empty

    friend bool operator==(const SuiteRequest &, const SuiteRequest &) = default;
};

/// Whether a header of a request can hold the token.
bool fitsHeader(std::string_view token);

/// In English, except that what no request can hold is left out of those formats that are requests.
std::string writeSuite(const Suite &suite, SuiteFormat format, const SuiteRequest &request = {});

/// What the verifier is taken to expect, as `readPolicy` reads it.
std::string suitePolicyText(const Suite &suite);
/// Its keys as a JWK Set; empty where they are secret.
std::string suiteKeysText(const Suite &suite);

} // namespace jotscope
