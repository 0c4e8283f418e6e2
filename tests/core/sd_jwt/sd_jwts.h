#pragma once

#include "core/jose/sd_jwt/sd_hash.h"
#include "core/jose/sd_jwt/sd_jwt.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QJsonArray>

#include <algorithm>

/// SD-JWTs, made on the spot or those of RFC 9901, as their tests need them.
namespace jotscope::vectors {

inline std::string disclosureOf(const std::string &json)
{
    return encodeBase64Url(json);
}

inline std::string digestOf(const std::string &json)
{
    return sdDigest(crypto::Hash::Sha256, disclosureOf(json));
}

/// `payload` with each `$n` replaced by the digest of the n-th of `disclosures`, all below ten.
inline std::string withDigests(std::string payload, const std::vector<std::string> &disclosures)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(10, disclosures.size()); ++i) {
        const std::string mark = '$' + std::to_string(i);
        for (std::size_t at; (at = payload.find(mark)) != payload.npos;)
            payload.replace(at, 2, digestOf(disclosures[i]));
    }
    return payload;
}

inline std::string sdJwtOf(const std::string &payload, const std::vector<std::string> &disclosures)
{
    std::string text = tokens::signedToken(withDigests(payload, disclosures)) + '~';
    for (const std::string &disclosure : disclosures)
        text += disclosureOf(disclosure) + '~';
    return text;
}

inline QString stateName(Disclosure::State state)
{
    static const char *const kNames[] = {"matched", "unreferenced", "repeated", "malformed", "unchecked"};
    return kNames[static_cast<int>(state)];
}

inline QStringList statesOf(const SdJwt &sdJwt)
{
    QStringList states;
    for (const Disclosure &disclosure : sdJwt.disclosures)
        states << stateName(disclosure.state);
    return states;
}

inline QJsonObject exampleOf(const QString &id)
{
    for (const QJsonValue &value : readObject("rfc9901/rfc9901-examples.json")["cases"].toArray()) {
        if (value["id"] == id)
            return value.toObject();
    }
    qFatal("no example %s", qPrintable(id));
}

/// The example of section 5.1.
inline QJsonObject issued()
{
    return exampleOf("rfc9901-5.1-issuance");
}

/// That of section 5.2, with its key binding.
inline std::string presented()
{
    return exampleOf("rfc9901-5.2-presentation-kb")["token"].toString().toStdString();
}

/// The presentation in a JSON serialisation (RFC 9901 section 8).
inline std::string asJson(const std::string &compact, bool isGeneral)
{
    const QStringList pieces = QString::fromStdString(compact).split('~');
    const QStringList jwt = pieces[0].split('.');
    const QJsonObject header{{"disclosures", QJsonArray::fromStringList(pieces.mid(1, pieces.size() - 2))},
                             {"kb_jwt", pieces.last()}};
    QJsonObject signature{{"protected", jwt[0]}, {"signature", jwt[2]}, {"header", header}};
    if (isGeneral)
        return QJsonDocument(
                   QJsonObject{{"payload", jwt[1]},
                               {"signatures", QJsonArray{signature, QJsonObject{{"protected", jwt[0]},
                                                                                {"signature", jwt[2]}}}}})
            .toJson()
            .toStdString();
    signature["payload"] = jwt[1];
    return QJsonDocument(signature).toJson().toStdString();
}

inline Token bindingOf(const Token &token, const SdJwt &sdJwt)
{
    return parseBare(std::string(token.parts[*sdJwt.keyBinding].bytes()));
}

} // namespace jotscope::vectors
