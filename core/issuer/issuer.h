#pragma once

#include "core/issuer/issuer_terms.h"
#include "core/issuer/published_keys.h"
#include "core/issuer/token/token_memory.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// An issuer of access tokens for the tests of an API: from a request, the person's terms, what is out, an
/// instant and randomness to the answer. Knows nothing of sockets; whoever serves speaks HTTP.
namespace jotscope {

/// What of a request the issuer looks at. Header fields that were not there are empty.
struct IssuerRequest
{
    std::string method{};
    std::string path{}; ///< without the query, which nothing here takes
    std::string host{};
    std::string origin{};
    std::string authorization{};
    std::string contentType{};
    std::string body{};
};

enum class IssuerEvent : std::uint8_t {
    MetadataServed,
    KeySetServed,
    OverviewServed,
    PreflightAnswered, ///< of a browser that asks whether it may (Fetch standard, CORS)
    TokenIssued,
    TokenRefreshed,
    TokenRefused,
    PathUnknown,
    MethodWrong,
    HostForeign,   ///< a name that was made to lead here (DNS rebinding)
    OriginForeign, ///< a page of another site asks for a token
    RequestTooLarge,
};

/// What a log says of a request: no token, no secret, no query.
struct IssuerLogEntry
{
    Instant at;
    std::string method;
    std::string path; ///< an excerpt
    int status = 0;   ///< 0: the connection was cut
    IssuerEvent event = IssuerEvent::PathUnknown;
    std::string client;  ///< as far as it is known
    std::string error;   ///< `invalid_client` ... of a token that was refused
    std::string reason;  ///< the description that goes with it, or the host or origin that was foreign
    std::string tokenId; ///< of a token that was issued, as all that follows
    std::string kid;
    std::string scope;
    std::chrono::seconds lifetime{};
    bool hasRefreshToken = false;

    friend bool operator==(const IssuerLogEntry &, const IssuerLogEntry &) = default;
};

struct IssuerAnswer
{
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers; ///< without the length
    std::string body;
    IssuerLogEntry entry;
};

/// What changes while an issuer serves.
struct IssuerState
{
    PublishedKeys keys;
    TokenMemory tokens;
};

IssuerAnswer answer(const IssuerRequest &request, const IssuerTerms &terms, IssuerState &state, Instant now,
                    const crypto::RandomSource &random);

} // namespace jotscope
