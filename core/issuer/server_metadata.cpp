#include "core/issuer/server_metadata.h"

#include "core/build/carrier.h"
#include "core/issuer/token/client/client_assertion.h"
#include "core/json/json_writer.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace jotscope {

namespace {

template<typename Texts>
void writeList(JsonWriter &json, std::string_view name, const Texts &texts)
{
    json.key(name).beginArray();
    for (const auto &text : texts)
        json.string(text);
    json.endArray();
}

using Names = std::initializer_list<std::string_view>;

/// RFC 8414 section 2: where assertions are taken, their algorithms must be named.
void writeAuthentication(JsonWriter &json, const IssuerTerms &terms)
{
    std::vector<std::string_view> methods;
    if (!terms.client || terms.client->secret)
        methods = {"client_secret_basic", "client_secret_post"};
    if (!terms.client)
        methods.emplace_back("none");
    const bool takesAssertions = terms.client && !terms.client->keys.empty();
    if (takesAssertions)
        methods.emplace_back("private_key_jwt");
    writeList(json, "token_endpoint_auth_methods_supported", methods);
    if (takesAssertions)
        writeList(json, "token_endpoint_auth_signing_alg_values_supported",
                  assertionAlgorithms(terms.client->keys));
}

} // namespace

std::string serverMetadata(const IssuerTerms &terms, std::string_view alg)
{
    const auto urlOf = [&terms](std::string_view path) {
        return terms.issuer + std::string(path);
    };
    JsonWriter json;
    json.beginObject();
    json.key("issuer").string(terms.issuer);
    json.key("token_endpoint").string(urlOf(kTokenPath));
    json.key("jwks_uri").string(urlOf(kKeySetPath));
    writeList(json, "response_types_supported", Names{"none"});
    if (terms.givesRefreshTokens)
        writeList(json, "grant_types_supported", Names{"client_credentials", "refresh_token"});
    else
        writeList(json, "grant_types_supported", Names{"client_credentials"});
    writeAuthentication(json, terms);
    if (!terms.scopes.empty())
        writeList(json, "scopes_supported", terms.scopes);
    writeList(json, "subject_types_supported", Names{"public"});
    writeList(json, "id_token_signing_alg_values_supported", Names{alg});
    return json.endObject().take();
}

std::string tokenRequestCommand(const IssuerTerms &terms)
{
    std::string command = "curl -d grant_type=client_credentials ";
    if (terms.client && terms.client->secret)
        command +=
            "-u " + shellWord(terms.client->id + ':' + std::string(terms.client->secret->view())) + ' ';
    else if (terms.client)
        command += "--data-urlencode client_assertion_type=" + std::string(kAssertionType) +
                   " -d client_assertion=\"$CLIENT_ASSERTION\" ";
    return command + shellWord(terms.issuer + std::string(kTokenPath));
}

} // namespace jotscope
