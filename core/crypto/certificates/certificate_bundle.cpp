#include "core/crypto/certificates/certificate_bundle.h"

#include "core/crypto/certificates/anchor_state.h"

#include <openssl/pem.h>

#include <algorithm>
#include <limits>

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
    const Owned<BIO> output(BIO_new(BIO_s_mem()));
    for (const std::string &der : certificates) {
        if (const Owned<X509> certificate = parseX509(der))
            PEM_write_bio_X509(output.get(), certificate.get());
    }
    char *text = nullptr;
    const long size = BIO_get_mem_data(output.get(), &text);
    return std::string(text, static_cast<std::size_t>(std::max(0L, size)));
}

} // namespace jotscope::crypto
