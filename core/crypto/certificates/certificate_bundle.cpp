#include "core/crypto/certificates/certificate_bundle.h"

#include "core/crypto/certificates/x509.h"

#include <openssl/pem.h>

#include <algorithm>
#include <limits>

namespace jotscope::crypto {

std::vector<std::string> certificatesIn(std::string_view file)
{
    const ErrorQueueGuard errors;
    if (parseX509(file))
        return {std::string(file)};
    std::vector<std::string> found;
    if (file.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return found;
    const Owned<BIO> input(BIO_new_mem_buf(file.data(), static_cast<int>(file.size())));
    // Each call goes on behind the last block that it read, whole or not.
    while (BIO_pending(input.get()) > 0) {
        if (const Owned<X509> certificate{PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr)})
            found.push_back(derOf(certificate.get()));
    }
    return found;
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
