#include "core/crypto/certificates/certificate_extensions.h"

#include "core/crypto/certificates/x509.h"
#include "core/text/encodings/hex.h"

#include <array>
#include <string_view>

namespace jotscope::crypto {

namespace {

template<typename T, auto Free>
std::unique_ptr<T, FreeWith<Free>> extension(const X509 *certificate, int id)
{
    return std::unique_ptr<T, FreeWith<Free>>(
        static_cast<T *>(X509_get_ext_d2i(certificate, id, nullptr, nullptr)));
}

void freeNames(GENERAL_NAMES *names)
{
    GENERAL_NAMES_free(names);
}

std::string textOf(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
            static_cast<std::size_t>(std::max(0, ASN1_STRING_length(string)))};
}

std::string addressText(const ASN1_OCTET_STRING *address)
{
    const std::string bytes = textOf(address);
    std::string text;
    const auto at = [&bytes](std::size_t i) {
        return static_cast<unsigned>(static_cast<unsigned char>(bytes[i]));
    };
    if (bytes.size() == 4) {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            text += (i == 0 ? "" : ".") + std::to_string(at(i));
        return text;
    }
    char *const digits =
        OPENSSL_buf2hexstr(bytesOf(std::string_view(bytes)), static_cast<long>(bytes.size()));
    text = digits ? digits : "";
    OPENSSL_free(digits);
    return text;
}

GeneralName nameOf(const GENERAL_NAME *name)
{
    using Kind = GeneralName::Kind;
    int type = 0;
    void *const value = GENERAL_NAME_get0_value(name, &type);
    switch (type) {
    case GEN_DNS:
        return {Kind::Dns, textOf(static_cast<const ASN1_STRING *>(value))};
    case GEN_EMAIL:
        return {Kind::Email, textOf(static_cast<const ASN1_STRING *>(value))};
    case GEN_URI:
        return {Kind::Uri, textOf(static_cast<const ASN1_STRING *>(value))};
    case GEN_IPADD:
        return {Kind::IpAddress, addressText(static_cast<const ASN1_OCTET_STRING *>(value))};
    case GEN_DIRNAME:
        return {Kind::DirectoryName, nameText(static_cast<const X509_NAME *>(value))};
    case GEN_OTHERNAME:
        return {Kind::Other, objectText(static_cast<const OTHERNAME *>(value)->type_id)};
    default:
        return {};
    }
}

std::vector<GeneralName> alternativeNames(const X509 *certificate)
{
    std::vector<GeneralName> names;
    const auto all = extension<GENERAL_NAMES, freeNames>(certificate, NID_subject_alt_name);
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i)
        names.push_back(nameOf(sk_GENERAL_NAME_value(all.get(), i)));
    return names;
}

/// In the order of its bits (RFC 5280 section 4.2.1.3).
constexpr std::array<const char *, 9> kKeyUsages = {"digitalSignature", "nonRepudiation", "keyEncipherment",
                                                    "dataEncipherment", "keyAgreement",   "keyCertSign",
                                                    "cRLSign",          "encipherOnly",   "decipherOnly"};

std::vector<std::string> keyUsage(const X509 *certificate)
{
    std::vector<std::string> usages;
    const auto bits = extension<ASN1_BIT_STRING, ASN1_BIT_STRING_free>(certificate, NID_key_usage);
    for (std::size_t i = 0; bits && i < kKeyUsages.size(); ++i) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), static_cast<int>(i)) == 1)
            usages.emplace_back(kKeyUsages[i]);
    }
    return usages;
}

std::vector<std::string> extendedKeyUsage(const X509 *certificate)
{
    std::vector<std::string> usages;
    const auto all = extension<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>(certificate, NID_ext_key_usage);
    for (int i = 0; all && i < sk_ASN1_OBJECT_num(all.get()); ++i)
        usages.push_back(objectText(sk_ASN1_OBJECT_value(all.get(), i)));
    return usages;
}

std::optional<BasicConstraints> basicConstraints(const X509 *certificate)
{
    const auto read =
        extension<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>(certificate, NID_basic_constraints);
    if (!read)
        return std::nullopt;
    BasicConstraints constraints{read->ca != 0, std::nullopt};
    std::int64_t length = 0;
    if (read->pathlen && ASN1_INTEGER_get_int64(&length, read->pathlen) == 1)
        constraints.pathLength = length;
    return constraints;
}

std::string hexOf(const ASN1_OCTET_STRING *bytes)
{
    return bytes ? encodeHex(textOf(bytes)) : std::string();
}

std::string subjectKeyIdentifier(const X509 *certificate)
{
    const auto read =
        extension<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>(certificate, NID_subject_key_identifier);
    return hexOf(read.get());
}

std::string authorityKeyIdentifier(const X509 *certificate)
{
    const auto read =
        extension<AUTHORITY_KEYID, AUTHORITY_KEYID_free>(certificate, NID_authority_key_identifier);
    return read ? hexOf(read->keyid) : std::string();
}

std::vector<std::string> policies(const X509 *certificate)
{
    std::vector<std::string> found;
    const auto all =
        extension<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>(certificate, NID_certificate_policies);
    for (int i = 0; all && i < sk_POLICYINFO_num(all.get()); ++i)
        found.push_back(objectText(sk_POLICYINFO_value(all.get(), i)->policyid));
    return found;
}

void addUrl(std::vector<std::string> &urls, const GENERAL_NAME *name)
{
    GeneralName read = nameOf(name);
    if (read.kind == GeneralName::Kind::Uri)
        urls.push_back(std::move(read.value));
}

std::vector<std::string> revocationLists(const X509 *certificate)
{
    constexpr int kFullName = 0; // of the CHOICE in section 4.2.1.13
    std::vector<std::string> urls;
    const auto all =
        extension<CRL_DIST_POINTS, CRL_DIST_POINTS_free>(certificate, NID_crl_distribution_points);
    for (int i = 0; all && i < sk_DIST_POINT_num(all.get()); ++i) {
        const DIST_POINT_NAME *const point = sk_DIST_POINT_value(all.get(), i)->distpoint;
        if (!point || point->type != kFullName)
            continue;
        for (int j = 0; j < sk_GENERAL_NAME_num(point->name.fullname); ++j)
            addUrl(urls, sk_GENERAL_NAME_value(point->name.fullname, j));
    }
    return urls;
}

/// Of the authority information access (RFC 5280 section 4.2.2.1), those of one method.
std::vector<std::string> accessUrls(const X509 *certificate, int method)
{
    std::vector<std::string> urls;
    const auto all =
        extension<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>(certificate, NID_info_access);
    for (int i = 0; all && i < sk_ACCESS_DESCRIPTION_num(all.get()); ++i) {
        const ACCESS_DESCRIPTION *const one = sk_ACCESS_DESCRIPTION_value(all.get(), i);
        if (OBJ_obj2nid(one->method) == method)
            addUrl(urls, one->location);
    }
    return urls;
}

} // namespace

CertificateExtensions readExtensions(const X509 *certificate)
{
    return {alternativeNames(certificate),
            keyUsage(certificate),
            extendedKeyUsage(certificate),
            basicConstraints(certificate),
            subjectKeyIdentifier(certificate),
            authorityKeyIdentifier(certificate),
            policies(certificate),
            revocationLists(certificate),
            accessUrls(certificate, NID_ad_OCSP),
            accessUrls(certificate, NID_ad_ca_issuers)};
}

} // namespace jotscope::crypto
