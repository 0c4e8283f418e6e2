#include "core/crypto/certificates/certificate_bundle.h"

#include "core/crypto/certificates/anchor_state.h"

#include <openssl/pem.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <map>

namespace jotscope::crypto {

namespace {

/// The objects of one kind, in DER.
template<typename Object>
std::vector<std::string> objectsIn(std::string_view file, Owned<Object> (*parse)(std::string_view),
                                   Object *(*readPem)(BIO *, Object **, pem_password_cb *, void *))
{
    const ErrorQueueGuard errors;
    if (parse(file))
        return {std::string(file)};
    std::vector<std::string> found;
    if (file.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return found;
    const Owned<BIO> input(BIO_new_mem_buf(file.data(), static_cast<int>(file.size())));
    // Each call goes on behind the last block that it read, whole or not.
    while (BIO_pending(input.get()) > 0) {
        if (const Owned<Object> object{readPem(input.get(), nullptr, nullptr, nullptr)})
            found.push_back(derOf(object.get()));
    }
    return found;
}

template<typename Object>
std::string pemBlocks(const std::vector<std::string> &objects, Owned<Object> (*parse)(std::string_view),
                      int (*writePem)(BIO *, const Object *))
{
    const Owned<BIO> output(BIO_new(BIO_s_mem()));
    for (const std::string &der : objects) {
        if (const Owned<Object> object = parse(der))
            writePem(output.get(), object.get());
    }
    char *text = nullptr;
    const long size = BIO_get_mem_data(output.get(), &text);
    return std::string(text, static_cast<std::size_t>(std::max(0L, size)));
}

/// Of which certificates `list` speaks, as far as another of the same issuer could speak of others.
std::vector<std::string> scopeOf(const X509_CRL *list)
{
    std::vector<std::string> scope = {nameText(X509_CRL_get_issuer(list))};
    for (const int nid : {NID_authority_key_identifier, NID_issuing_distribution_point, NID_delta_crl}) {
        X509_EXTENSION *const extension = X509_CRL_get_ext(list, X509_CRL_get_ext_by_NID(list, nid, -1));
        const ASN1_OCTET_STRING *const value = extension ? X509_EXTENSION_get_data(extension) : nullptr;
        const unsigned char *const bytes = value ? ASN1_STRING_get0_data(value) : nullptr;
        scope.emplace_back(bytes, bytes + (value ? ASN1_STRING_length(value) : 0));
    }
    return scope;
}

} // namespace

std::vector<std::string> certificatesIn(std::string_view file)
{
    return objectsIn(file, parseX509, PEM_read_bio_X509);
}

std::vector<std::string> revocationListsIn(std::string_view file)
{
    return objectsIn(file, parseRevocationList, PEM_read_bio_X509_CRL);
}

std::string pemOf(const std::vector<std::string> &certificates)
{
    return pemBlocks(certificates, parseX509, PEM_write_bio_X509);
}

std::string pemOfLists(const std::vector<std::string> &revocationLists)
{
    return pemBlocks(revocationLists, parseRevocationList, PEM_write_bio_X509_CRL);
}

std::vector<std::string> newestLists(const std::vector<std::string> &revocationLists)
{
    const ErrorQueueGuard errors;
    struct Newest
    {
        std::chrono::sys_seconds madeAt;
        std::string der;
    };
    std::map<std::vector<std::string>, Newest> newest;
    for (const std::string &der : revocationLists) {
        const Owned<X509_CRL> list = parseRevocationList(der);
        if (!list)
            continue;
        const Newest one{instantOf(X509_CRL_get0_lastUpdate(list.get())), der};
        const auto [known, isFirst] = newest.try_emplace(scopeOf(list.get()), one);
        if (!isFirst && known->second.madeAt < one.madeAt)
            known->second = one;
    }
    std::vector<std::string> lists;
    for (auto &[scope, one] : newest)
        lists.push_back(std::move(one.der));
    return lists;
}

} // namespace jotscope::crypto
