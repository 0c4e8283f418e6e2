#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace jotscope {

/// What a person chose of an issuer, as it stands in the fields of its page.
struct IssuerChoices
{
    static constexpr quint16 kUsualPort = 7519; ///< the number of the RFC on JSON Web Tokens

    enum class Clients : std::uint8_t { Anybody, WithSecret, WithKey };

    quint16 port = kUsualPort;

    QString alg = QStringLiteral("ES256");
    std::string signingKey;        ///< the id of an entry; empty: the first that fits
    std::set<std::string> besides; ///< likewise, of those published without signing
    std::optional<std::chrono::seconds> overlap = std::chrono::minutes(5); ///< nothing: for good

    QString audience = QStringLiteral("https://api.example"); ///< several with blanks between
    QString scopes;                                           ///< likewise
    std::chrono::seconds accessLifetime = std::chrono::minutes(5);
    std::chrono::seconds refreshLifetime = std::chrono::hours(1);
    bool givesRefreshTokens = true;
    bool rotatesRefreshTokens = true;
    QString extraClaims; ///< not kept: they may say anything of anybody

    Clients clients = Clients::Anybody;
    QString clientId = QStringLiteral("test-client");
    QString clientSecret;  ///< never kept
    std::string clientKey; ///< the id of an entry

    friend bool operator==(const IssuerChoices &, const IssuerChoices &) = default;
};

} // namespace jotscope
