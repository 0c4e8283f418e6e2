#pragma once

#include "core/crypto/random.h"
#include "core/issuer/issuer.h"
#include "core/issuer/token/token_endpoint.h"
#include "tests/core/jws/signed_tokens.h"

#include <string>

/// Terms, keys and requests, as the tests of issuers need them.
namespace jotscope::vectors {

inline const Instant kIssuerNow = *parseInstant("2026-11-26T12:00:00Z");
inline const crypto::RandomSource kIssuerRandom = crypto::systemRandom();

inline IssuerTerms openTerms()
{
    IssuerTerms terms;
    terms.issuer = "http://127.0.0.1:7519";
    terms.audiences = {"https://api.example"};
    return terms;
}

inline IssuerTerms closedTerms()
{
    IssuerTerms terms = openTerms();
    terms.client = IssuerClient{"shop", std::make_shared<const SecretBytes>("s+p:a ce%")};
    return terms;
}

inline IssuerKey es256()
{
    return {keyIn("P-256.pkcs8.pem"), "ES256"};
}

inline TokenRequest formRequest(std::string_view body, std::string_view authorization = {})
{
    return {authorization, "application/x-www-form-urlencoded", body};
}

} // namespace jotscope::vectors
