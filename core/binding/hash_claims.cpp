#include "core/binding/hash_claims.h"

#include "core/findings/catalogue.h"
#include "core/jose/jose_header.h"
#include "core/json/paths/json_pointer.h"

namespace jotscope {

namespace {

constexpr const char *kAccessToken = JOT_TEXT("Word", "the access token");
constexpr const char *kRefreshToken = JOT_TEXT("Word", "the refresh token");
constexpr const char *kCode = JOT_TEXT("Word", "the authorization code");
constexpr const char *kState = JOT_TEXT("Word", "the state of the request");
constexpr const char *kVerifier = JOT_TEXT("Word", "the code verifier");
constexpr const char *kWorkloadToken = JOT_TEXT("Word", "the workload identity token");
constexpr const char *kTransactionToken = JOT_TEXT("Word", "the transaction token");
constexpr const char *kKey = JOT_TEXT("Word", "the public key");
constexpr const char *kCertificate = JOT_TEXT("Word", "the certificate");
constexpr const char *kSdJwt = JOT_TEXT("Word", "the SD-JWT as presented");

constexpr PartName kPayload = PartName::Payload;
constexpr PartName kHeader = PartName::Header;

constexpr HashClaim kHashClaims[] = {
    {kPayload, {"at_hash"}, HashRecipe::LeftHalf, kAccessToken, {"access_token"}}, // OIDC Core 3.1.3.6
    {kPayload, {"c_hash"}, HashRecipe::LeftHalf, kCode, {"code"}},                 // OIDC Core 3.3.2.11
    {kPayload, {"s_hash"}, HashRecipe::LeftHalf, kState, {"state"}},               // FAPI 1.0 Advanced 5.1
    {kPayload, {"rt_hash"}, HashRecipe::LeftHalf, kRefreshToken, {"refresh_token"}},
    {kPayload,
     {"urn:openid:params:jwt:claim:rt_hash"},
     HashRecipe::LeftHalf,
     kRefreshToken,
     {"refresh_token"}},
    {kPayload, {"ath"}, HashRecipe::Text, kAccessToken, {"access_token"}},          // RFC 9449 4.2
    {kPayload, {"code_challenge"}, HashRecipe::Text, kVerifier, {"code_verifier"}}, // RFC 7636 4.2
    {kPayload, {"wth"}, HashRecipe::Text, kWorkloadToken, {"Workload-Identity-Token"}},
    {kPayload, {"tth"}, HashRecipe::Text, kTransactionToken, {"Txn-Token"}},
    {kPayload, {"cnf", "jkt"}, HashRecipe::KeyThumbprint, kKey, {}},                      // RFC 9449 6.1
    {kPayload, {"dpop_jkt"}, HashRecipe::KeyThumbprint, kKey, {}},                        // RFC 9449 10
    {kPayload, {"cnf", "x5t#S256"}, HashRecipe::CertificateThumbprint, kCertificate, {}}, // RFC 8705 3.1
    {kPayload, {"sd_hash"}, HashRecipe::Presentation, kSdJwt, {}},                        // RFC 9901 4.3
    {kHeader, {"x5t"}, HashRecipe::CertificateSha1, kCertificate, {}},                    // RFC 7515 4.1.7
    {kHeader, {"x5t#S256"}, HashRecipe::CertificateThumbprint, kCertificate, {}},         // RFC 7515 4.1.8
    {kHeader, {"jkt"}, HashRecipe::KeyThumbprint, kKey, {}},
};

JoseHeader headerOf(const Token &token)
{
    if (!token.signatures.empty())
        return JoseHeader(token, token.signatures.front());
    return token.recipients.empty() ? JoseHeader() : JoseHeader(token, token.recipients.front());
}

} // namespace

std::vector<HashClaimValue> hashClaimsOf(const Token &token, const TokenPart *payload)
{
    const JoseHeader header = headerOf(token);
    const JsonValue claims = payload && payload->json ? payload->json->root() : JsonValue();
    std::vector<HashClaimValue> found;
    for (const HashClaim &claim : kHashClaims) {
        const HeaderParameter parameter =
            claim.part == kHeader ? header.parameter(claim.path[0]) : HeaderParameter{};
        const TokenPart *part = claim.part == kHeader ? parameter.part : payload;
        JsonValue value = claim.part == kHeader ? parameter.value : claims.member(claim.path[0]);
        if (!claim.path[1].empty())
            value = value.member(claim.path[1]);
        if (part && value.exists())
            found.push_back({&claim, value, part->sourceOf(value.range())});
    }
    return found;
}

std::string hashClaimName(const HashClaim &claim)
{
    std::string name(claim.path[0]);
    return claim.path[1].empty() ? name : name.append(1, '.').append(claim.path[1]);
}

std::string hashClaimPointer(const HashClaim &claim)
{
    std::string pointer;
    appendToPointer(pointer, claim.path[0]);
    if (!claim.path[1].empty())
        appendToPointer(pointer, claim.path[1]);
    return pointer;
}

} // namespace jotscope
