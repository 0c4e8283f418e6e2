#include "app/inspect/offers/named_sources.h"

#include "core/jose/jose_header.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kMostSources = 6;
constexpr qsizetype kMostUrlCharacters = 2'000;

void add(std::vector<NamedSource> &sources, const char *parameter, KeyAddress::Kind kind,
         const std::string &text)
{
    const QString spelt = QString::fromStdString(text);
    // Many an issuer is a bare name, which is no host.
    if (sources.size() >= kMostSources || spelt.size() > kMostUrlCharacters ||
        !spelt.startsWith(QLatin1String("http"), Qt::CaseInsensitive))
        return;
    const FetchResult<QUrl> url = fetchableUrl(spelt);
    const auto isThere = [&url, kind](const NamedSource &source) {
        return source.address == KeyAddress{kind, *url};
    };
    if (url && std::none_of(sources.begin(), sources.end(), isThere))
        sources.push_back({parameter, {kind, *url}});
}

} // namespace

std::vector<NamedSource> sourcesNamedBy(const Token &token)
{
    std::vector<NamedSource> sources;
    const TokenPart *payload = token.isEncrypted() ? nullptr : token.part(PartName::Payload);
    if (payload && payload->json)
        add(sources, "iss", KeyAddress::Issuer, payload->json->root().member("iss").string());
    for (const JwsSignature &signature : token.signatures) {
        const JoseHeader header(token, signature);
        add(sources, "jku", KeyAddress::KeySet, header.string("jku"));
        add(sources, "x5u", KeyAddress::Certificates, header.string("x5u"));
    }
    return sources;
}

} // namespace jotscope
