#pragma once

#include "core/findings/finding.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>

/// What can go wrong between a button and a key. Values only: their words are in `app/net/failure_words.h`.
namespace jotscope {

/// What a server showed, for a person to judge.
struct PeerCertificate
{
    QString subject;
    QString issuer;
    QStringList names; ///< subjectAltName (RFC 5280 section 4.2.1.6)
    QDateTime notBefore;
    QDateTime notAfter;

    friend bool operator==(const PeerCertificate &, const PeerCertificate &) = default;
};

struct FetchFailure
{
    /// How far it came. The order is the one that a fetch goes through.
    enum class Stage : std::uint8_t {
        Address,     ///< no URL that may be fetched
        Proxy,       ///< the system's proxy refused
        Dns,         ///< no such host
        Tcp,         ///< no connection, or one that broke
        Tls,         ///< see `tls`
        Time,        ///< past FetchLimits::time
        Size,        ///< past FetchLimits::bytes
        Redirect,    ///< too many, a loop, or from HTTPS to HTTP
        Status,      ///< an HTTP status that is no answer
        ContentType, ///< neither JSON nor, of `x5u`, PEM
        Json,
        Metadata, ///< the issuer's metadata lack `jwks_uri`, or are another issuer's
        Key,      ///< what came holds no key that can be read
    };
    enum class Tls : std::uint8_t { Other, SelfSigned, UnknownIssuer, Expired, NotYetValid, HostName };

    Stage stage = Stage::Address;
    QString host;   ///< with the port where that is not the usual one
    QString detail; ///< the status, the type, what the system said; may be empty
    Tls tls = Tls::Other;
    std::optional<PeerCertificate> certificate;
    std::optional<Finding> finding; ///< of JSON and keys
    int line = 0;                   ///< that it stands in; 0: of none

    friend bool operator==(const FetchFailure &, const FetchFailure &) = default;
};

template<typename T>
using FetchResult = tl::expected<T, FetchFailure>;

} // namespace jotscope
