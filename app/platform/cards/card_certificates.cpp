#include "app/platform/cards/card_certificates.h"

#include <QLibrary>

#include <cstddef>
#include <memory>

namespace jotscope {

namespace {

/// What is needed of pkcs11h-token.h and pkcs11h-certificate.h, whose binary interface has been the same
/// since version 1.02. The library is there whenever the provider is, its headers need not be.
struct TokenId;

struct TokenIdList
{
    TokenIdList *next;
    TokenId *token;
};

struct CertificateId
{
    TokenId *token;
    char displayName[1024];
    unsigned char *id;
    std::size_t idSize;
    unsigned char *certificate;
    std::size_t certificateSize;
};

struct CertificateIdList
{
    CertificateIdList *next;
    CertificateId *certificate;
};

constexpr unsigned long kOk = 0;
constexpr unsigned kCardsThatAreThere = 1; ///< PKCS11H_ENUM_METHOD_CACHE_EXIST
constexpr unsigned kReadAnew = 2;          ///< PKCS11H_ENUM_METHOD_RELOAD
constexpr unsigned kNoPrompt = 0;

class Helper
{
public:
    Helper() : m_library(QStringLiteral("pkcs11-helper"), 1)
    {
        resolve(enumTokenIds, "pkcs11h_token_enumTokenIds");
        resolve(freeTokenIdList, "pkcs11h_token_freeTokenIdList");
        resolve(enumCertificateIds, "pkcs11h_certificate_enumTokenCertificateIds");
        resolve(freeCertificateIdList, "pkcs11h_certificate_freeCertificateIdList");
        resolve(serialize, "pkcs11h_certificate_serializeCertificateId");
    }

    [[nodiscard]] bool isComplete() const
    {
        return enumTokenIds && freeTokenIdList && enumCertificateIds && freeCertificateIdList && serialize;
    }

    unsigned long (*enumTokenIds)(unsigned method, TokenIdList **list) = nullptr;
    unsigned long (*freeTokenIdList)(TokenIdList *list) = nullptr;
    unsigned long (*enumCertificateIds)(const TokenId *token, unsigned method, void *userData,
                                        unsigned prompts, CertificateIdList **issuers,
                                        CertificateIdList **certificates) = nullptr;
    unsigned long (*freeCertificateIdList)(CertificateIdList *list) = nullptr;
    unsigned long (*serialize)(char *text, std::size_t *size, const CertificateId *certificate) = nullptr;

private:
    template<typename Function>
    void resolve(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
    }

    QLibrary m_library;
};

/// The provider puts its own slashes between the parts of an address.
QString escaped(const QByteArray &text)
{
    QString result;
    for (const QChar c : QString::fromUtf8(text)) {
        if (c == QLatin1Char('/') || c == QLatin1Char('\\'))
            result += QString::asprintf("\\x%04x", static_cast<unsigned>(c.unicode()));
        else
            result += c;
    }
    return result;
}

QString addressOf(const Helper &helper, const CertificateId &certificate, const QByteArray &der)
{
    std::size_t size = 0;
    if (helper.serialize(nullptr, &size, &certificate) != kOk)
        return {};
    QByteArray text(static_cast<qsizetype>(size), '\0');
    if (helper.serialize(text.data(), &size, &certificate) != kOk)
        return {};
    // The size counts the zero at the end.
    return QStringLiteral("qca-pkcs11/0/%1/1/%2").arg(escaped(text.constData()), escaped(der.toBase64()));
}

std::vector<CardCertificate> certificatesOn(const Helper &helper, const TokenId *token)
{
    std::vector<CardCertificate> found;
    CertificateIdList *issuers = nullptr;
    CertificateIdList *all = nullptr;
    if (helper.enumCertificateIds(token, kReadAnew, nullptr, kNoPrompt, &issuers, &all) != kOk)
        return found;
    const std::unique_ptr<CertificateIdList, decltype(helper.freeCertificateIdList)> issuersOwner(
        issuers, helper.freeCertificateIdList);
    const std::unique_ptr<CertificateIdList, decltype(helper.freeCertificateIdList)> owner(
        all, helper.freeCertificateIdList);
    for (const CertificateIdList *one = all; one; one = one->next) {
        const CertificateId &certificate = *one->certificate;
        const QByteArray der(reinterpret_cast<const char *>(certificate.certificate),
                             static_cast<qsizetype>(certificate.certificateSize));
        if (const QString address = addressOf(helper, certificate, der); !der.isEmpty() && !address.isEmpty())
            found.push_back({der, address});
    }
    return found;
}

} // namespace

std::vector<std::vector<CardCertificate>> certificatesOnCards()
{
    static const Helper helper;
    std::vector<std::vector<CardCertificate>> cards;
    TokenIdList *tokens = nullptr;
    if (!helper.isComplete() || helper.enumTokenIds(kCardsThatAreThere, &tokens) != kOk)
        return cards;
    const std::unique_ptr<TokenIdList, decltype(helper.freeTokenIdList)> owner(tokens,
                                                                               helper.freeTokenIdList);
    for (const TokenIdList *one = tokens; one; one = one->next)
        cards.push_back(certificatesOn(helper, one->token));
    return cards;
}

} // namespace jotscope
