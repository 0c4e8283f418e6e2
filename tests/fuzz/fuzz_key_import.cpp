#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/jose/keys/formats/openssh.h"
#include "core/jose/keys/key_import.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const std::string_view text = textOf(bytes, size);
    static const SecretBytes passphrase{std::string("passphrase")};
    for (const SecretBytes *given : {static_cast<const SecretBytes *>(nullptr), &passphrase}) {
        const KeyImport import = importKeys(text, "fuzz", given);
        requireSound(import.findings, size);
        require(!import.keys.empty() || !import.findings.empty(), "no key comes without a reason");
        for (const KeyPointer &key : import.keys) {
            require(!key->thumbprint().empty(), "every key has a thumbprint");
            const KeyImport whole = importKeys(privateJwk(*key).view(), "fuzz");
            require(whole.keys.size() == 1 && whole.keys.front()->thumbprint() == key->thumbprint() &&
                        whole.keys.front()->isSecret() == key->isSecret(),
                    "a key written as JWK is read as the same key");
            const KeyImport seen = importKeys(openSshLine(*key), "fuzz");
            require(seen.keys.empty() || seen.keys.front()->thumbprint() == key->thumbprint(),
                    "a key written as OpenSSH does is read as the same key");
        }
    }
    for (const SecretEncoding encoding :
         {SecretEncoding::Utf8, SecretEncoding::Base64, SecretEncoding::Base64Url, SecretEncoding::Hex})
        requireSound(importSecret(text, encoding, "fuzz").findings, size);
    return 0;
}
