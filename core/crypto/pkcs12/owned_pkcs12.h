#pragma once

#include "core/crypto/owned.h"

#include <openssl/pkcs12.h>

/// PKCS#12's objects with an owner. Included by this room's sources only.
namespace jotscope::crypto {

inline void freeParts(STACK_OF(PKCS7) * parts)
{
    sk_PKCS7_pop_free(parts, PKCS7_free);
}

inline void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}

using OwnedPkcs12 = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;
using OwnedPart = std::unique_ptr<PKCS7, FreeWith<PKCS7_free>>;
using OwnedParts = std::unique_ptr<STACK_OF(PKCS7), FreeWith<freeParts>>;
using OwnedBag = std::unique_ptr<PKCS12_SAFEBAG, FreeWith<PKCS12_SAFEBAG_free>>;
using OwnedBags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), FreeWith<freeBags>>;

} // namespace jotscope::crypto
