#include "core/jose/jwe/decryption.h"
#include "core/jose/jwe/deflate.h"
#include "core/jose/keys/key_import.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace jotscope;
using namespace jotscope::fuzz;

namespace {

/// The keys that the corpus is encrypted to, one of each kind.
KeyRing keysOnHand()
{
    static const char *const kKeys = R"({"keys":[
        {"kty":"oct","kid":"16","k":"a2tra2tra2tra2tra2traw"},
        {"kty":"oct","kid":"32","k":"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s"},
        {"kty":"EC","crv":"P-256","x":"gixQJ0qg4Ag-6HSMaIEDL_zbDhoXavMyKlmdn__AQVE",
         "y":"ZxTgRLWaKONCL_GbZKLNPsW9EW6nBsN4AwQGEFAFFbM","d":"g2DXtKapi2oN2zL_RCWX8D4bWURHCKN2-ZNGC05ZaR8"},
        {"kty":"OKP","crv":"X25519","x":"1GM_SyXQMRrl63zxfzLXMceEBl0sCiz-zelITF6RNzA",
         "d":"KHRpxZE4_rYNJ1CS_UuciujETp8lSLhI9QvBprbSJrA"}]})";
    return importKeys(kKeys, "keys").keys;
}

void checkPart(const TokenPart &part, std::size_t size)
{
    requireInside(part.range, size);
    const ByteRange whole{0, part.bytes().size()};
    require(part.range.contains(part.sourceOf(whole)), "the plaintext comes from the ciphertext");
    require(part.decodedFrom(part.range).contains(whole), "the whole part carries every byte");
}

/// The count of rounds is the one thing that may cost a second, and its bound has tests of its own.
bool asksForRounds(const Token &token)
{
    return std::any_of(token.parts.begin(), token.parts.end(), [](const TokenPart &part) {
        return part.json && part.json->text().find("p2c") != std::string::npos;
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const KeyRing keys = keysOnHand();
    const std::string text(textOf(bytes, size));
    const SourceMap bare = SourceMap::identity({0, size});
    const Token token = text.starts_with('{') ? parseJsonToken(text, bare) : parseCompact(text, bare);
    if (!token.isEncrypted() || asksForRounds(token))
        return 0;

    const Decryption decryption = decryptToken(token, keys);
    requireSound(decryption.findings, size);
    require(!decryption.findings.empty(), "a verdict has its reason");
    const bool isDecrypted = decryption.verdict == DecryptionVerdict::Decrypted;
    require(isDecrypted == (decryption.payload != nullptr), "a plaintext shows only when it was decrypted");
    require(!isDecrypted || decryption.key, "some key opened it");
    require(!isDecrypted || !token.departure() ||
                decryption.findings.front().id == "decryption-of-malformed-token",
            "a malformed token that opens is called that");
    if (decryption.payload)
        checkPart(*decryption.payload, size);

    const auto inflated = inflate(text, 4'096);
    require(!inflated || inflated->bytes.size() <= 4'096, "the bound holds");
    const auto again = inflate(deflate(text), size);
    require(again && again->bytes == text, "what is deflated inflates");
    return 0;
}
