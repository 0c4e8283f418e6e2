#include "core/build/proof_drafts.h"

#include "core/build/templates/placeholders.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

namespace jotscope {

namespace {

TokenDraft draftOf(std::string payload, std::string header, std::string alg, KeyPointer key)
{
    TokenDraft draft;
    draft.payload = std::move(payload);
    draft.signing = SigningDraft{{{std::move(alg), std::move(key), std::move(header)}}};
    return draft;
}

} // namespace

std::string dpopTarget(std::string_view url)
{
    return std::string(url.substr(0, url.find_first_of("?#")));
}

std::string accessTokenHash(std::string_view accessToken)
{
    return encodeBase64Url(crypto::digest(crypto::Hash::Sha256, accessToken));
}

TokenDraft dpopProofDraft(const DpopRequest &request, std::string alg, KeyPointer key)
{
    std::string payload = R"({"jti":"{{uuid}}","htm":)" + literalJson(request.method) + R"(,"htu":)" +
                          literalJson(dpopTarget(request.url)) + R"(,"iat":{{now}})";
    if (request.accessToken)
        payload += R"(,"ath":)" + jsonQuoted(accessTokenHash(*request.accessToken));
    if (request.nonce)
        payload += R"(,"nonce":)" + literalJson(*request.nonce);
    return draftOf(payload + '}', R"({"typ":"dpop+jwt","jwk":{{jwk}}})", std::move(alg), std::move(key));
}

TokenDraft clientAssertionDraft(const ClientAssertionRequest &request, std::string alg, KeyPointer key)
{
    const std::string client = literalJson(request.clientId);
    return draftOf(R"({"iss":)" + client + R"(,"sub":)" + client + R"(,"aud":)" +
                       literalJson(request.issuer) + R"(,"iat":{{now}},"exp":{{now+1m}},"jti":"{{uuid}}"})",
                   R"({"typ":"client-authentication+jwt"})", std::move(alg), std::move(key));
}

} // namespace jotscope
