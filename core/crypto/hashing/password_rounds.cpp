#include "core/crypto/hashing/password_rounds.h"

#include <openssl/asn1t.h>
#include <openssl/pkcs12.h>

#include <cstdint>
#include <limits>

namespace jotscope::crypto {

std::size_t passwordRounds(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *scheme = nullptr;
    const void *value = nullptr;
    int type = 0;
    X509_ALGOR_get0(&scheme, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return 0;
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    const auto count = [](const ASN1_INTEGER *iterations) {
        std::uint64_t number = 0;
        return ASN1_INTEGER_get_uint64(&number, iterations) == 1 ? static_cast<std::size_t>(number)
                                                                 : std::numeric_limits<std::size_t>::max();
    };
    // PBMAC1's parameters are, like those of PBES2, a derivation and what is done with its key.
    const int nid = OBJ_obj2nid(scheme);
    if (nid != NID_pbes2 && nid != NID_pbmac1) {
        const Owned<PBEPARAM> pbe(
            static_cast<PBEPARAM *>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(PBEPARAM))));
        return pbe ? count(pbe->iter) : 0;
    }
    const Owned<PBE2PARAM> pbes2(
        static_cast<PBE2PARAM *>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(PBE2PARAM))));
    if (!pbes2)
        return 0;
    X509_ALGOR_get0(&scheme, &type, &value, pbes2->keyfunc);
    if (OBJ_obj2nid(scheme) != NID_id_pbkdf2 || type != V_ASN1_SEQUENCE)
        return 0;
    const Owned<PBKDF2PARAM> pbkdf2(static_cast<PBKDF2PARAM *>(
        ASN1_item_unpack(static_cast<const ASN1_STRING *>(value), ASN1_ITEM_rptr(PBKDF2PARAM))));
    return pbkdf2 ? count(pbkdf2->iter) : 0;
}

} // namespace jotscope::crypto
