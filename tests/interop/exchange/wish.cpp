#include "tests/interop/exchange/wish.h"

#include "core/jose/algorithm.h"

#include <array>
#include <numeric>
#include <span>

namespace jotscope::interop {

namespace {

constexpr std::array kForms = {"compact", "flattened", "general"};
constexpr std::array kAgreementCurves = {"P-256", "P-384", "P-521", "X25519", "X448"};

std::vector<std::string> kindsFor(const JwsAlgorithm &algorithm)
{
    if (algorithm.scheme == SignatureScheme::EdDsa && !algorithm.curve)
        return {"Ed25519", "Ed448"};
    return {std::string(algorithm.name)};
}

std::vector<std::string> kindsFor(const JweAlgorithm &algorithm, std::string_view enc)
{
    switch (algorithm.management) {
    case KeyManagement::Direct:
        return {std::string(enc)};
    case KeyManagement::Pbes2:
        return {"password"};
    case KeyManagement::EcdhEs:
        return {kAgreementCurves.begin(), kAgreementCurves.end()};
    case KeyManagement::AesKeyWrap:
    case KeyManagement::AesGcmKeyWrap:
    case KeyManagement::RsaPkcs1:
    case KeyManagement::RsaOaep:
    case KeyManagement::HpkeIntegrated:
    case KeyManagement::HpkeKey:
        break;
    }
    return {std::string(algorithm.name)};
}

/// What form a token has matters to the kinds of key and of encryption, but not to each of a kind.
bool isMadeInEveryForm(const JweAlgorithm &algorithm, const std::string &enc, const std::string &kind)
{
    const bool isOneOfCurves =
        algorithm.management != KeyManagement::EcdhEs || kind == "P-256" || kind == "X25519";
    return isOneOfCurves && (enc == "A128CBC-HS256" || enc == "A256GCM");
}

/// No other implementation has HPKE, so one content encryption is enough to see that.
std::vector<std::string> encryptionsFor(const JweAlgorithm &algorithm)
{
    if (algorithm.management == KeyManagement::HpkeIntegrated)
        return {""};
    if (algorithm.management == KeyManagement::HpkeKey)
        return {"A128GCM"};
    std::vector<std::string> names;
    for (const ContentEncryption &encryption : contentEncryptions())
        names.emplace_back(encryption.name);
    return names;
}

} // namespace

bool Wish::hasCompanion() const
{
    const bool isSharable = findJwsAlgorithm(alg) || (!enc.empty() && alg != "dir" && alg != "ECDH-ES");
    return form == "general" && isSharable;
}

std::string Wish::content() const
{
    if (way.startsWith("empty"))
        return {};
    // In compact form an unencoded payload has to be ASCII (RFC 7797 section 5.2).
    if (way == "unencoded")
        return R"({"sub":"zoe","admin":false})";
    if (way != "every-byte")
        return "{\"sub\":\"zo\u00eb\",\"admin\":false}";
    std::string bytes(256, '\0');
    std::iota(bytes.begin(), bytes.end(), '\0');
    return bytes;
}

QStringList Wish::needs() const
{
    QStringList needs{QString::fromStdString(alg)};
    if (!enc.empty())
        needs << QString::fromStdString(enc);
    if (findCurve(kind))
        needs << "crv:" + QString::fromStdString(kind);
    if (!way.isEmpty())
        needs << way << way + '-' + form << way + '-' + QString::fromStdString(enc);
    return needs;
}

QString Wish::name() const
{
    QStringList words{QString::fromStdString(alg), QString::fromStdString(enc), QString(), form, way};
    if (kind != alg && kind != enc)
        words[2] = QString::fromStdString(kind);
    words.removeAll(QString());
    return words.join(' ');
}

std::vector<Wish> signatureWishes()
{
    std::vector<Wish> wishes;
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        if (algorithm.scheme == SignatureScheme::None)
            continue;
        for (const std::string &kind : kindsFor(algorithm)) {
            for (const char *form : kForms)
                wishes.push_back({std::string(algorithm.name), "", kind, form});
        }
    }
    for (const char *alg : {"HS256", "ES256", "RS256"}) {
        for (const char *form : {"compact", "flattened"}) {
            for (const char *way : {"detached", "unencoded", "detached-unencoded"})
                wishes.push_back({alg, "", alg, form, way});
        }
        for (const char *way : {"every-byte", "empty-payload"})
            wishes.push_back({alg, "", alg, "compact", way});
    }
    return wishes;
}

std::vector<Wish> encryptionWishes()
{
    std::vector<Wish> wishes;
    for (const JweAlgorithm &algorithm : jweAlgorithms()) {
        for (const std::string &enc : encryptionsFor(algorithm)) {
            for (const std::string &kind : kindsFor(algorithm, enc)) {
                const std::size_t forms = isMadeInEveryForm(algorithm, enc, kind) ? kForms.size() : 1;
                for (const char *form : std::span(kForms).first(forms))
                    wishes.push_back({std::string(algorithm.name), enc, kind, form});
            }
        }
    }
    for (const ContentEncryption &encryption : contentEncryptions()) {
        const std::string enc(encryption.name);
        for (const char *way : {"compressed", "every-byte", "empty-plaintext"})
            wishes.push_back({"A128KW", enc, "A128KW", "compact", way});
        for (const char *form : {"flattened", "general"})
            wishes.push_back({"A128KW", enc, "A128KW", form, "aad"});
    }
    for (const char *alg : {"ECDH-ES", "ECDH-ES+A256KW"}) {
        for (const char *curve : {"P-256", "X25519"}) {
            for (const char *form : {"compact", "flattened"})
                wishes.push_back({alg, "A256GCM", curve, form, "parties"});
        }
    }
    return wishes;
}

} // namespace jotscope::interop
