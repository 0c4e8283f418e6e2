#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"alg-other-hash", Severity::Error,
     JOT_TEXT("Finding", "The header says %{alg}, but the signature was made with %{actual}."),
     JOT_TEXT("Finding", "Have the issuer name the algorithm that it really uses, and sign anew."),
     "RFC 7518 section 3.1"},
    {"alg-sha1", Severity::Error,
     JOT_TEXT("Finding",
              "The header says %{alg}, but the signature was made with %{actual}: SHA-1 is broken, "
              "and JOSE never had it."),
     JOT_TEXT("Finding", "Have the signer use the hash that the header names; many libraries fall back to "
                         "SHA-1 where none is set."),
     "RFC 7518 section 3.1"},
    {"alg-pkcs1-vs-pss", Severity::Error,
     JOT_TEXT(
         "Finding",
         "The header says %{alg}, but the signature was made with %{actual}: the same RSA key, padded in "
         "another way."),
     JOT_TEXT("Finding", "Have the signer set the padding that goes with the header's name: PKCS#1 v1.5 for "
                         "RS256 and its like, PSS for PS256."),
     "RFC 7518 section 3.5"},
    {"alg-pss-salt-length", Severity::Error,
     JOT_TEXT("Finding",
              "The salt of this PSS signature is %{actual} bytes long; %{alg} asks for %{expected}, "
              "as many as its hash has."),
     JOT_TEXT("Finding", "Set the salt length to that of the hash where the token is signed, instead of the "
                         "library's maximum or a fixed number."),
     "RFC 7518 section 3.5"},
    {"alg-pss-mgf-hash", Severity::Error,
     JOT_TEXT("Finding",
              "The mask of this PSS signature was made with %{actual}; %{alg} asks for its own hash."),
     JOT_TEXT("Finding", "Set the hash of MGF1 too where the token is signed: some libraries leave it at "
                         "SHA-1."),
     "RFC 7518 section 3.5"},
    {"alg-no-digestinfo", Severity::Error,
     JOT_TEXT("Finding",
              "The RSA signature holds the bare hash; the DigestInfo that names the hash function is "
              "missing."),
     JOT_TEXT("Finding",
              "Sign the message through the library's signature function instead of encrypting its "
              "hash with the private key."),
     "RFC 8017 section 9.2"},
    {"alg-curve-mismatch", Severity::Error,
     JOT_TEXT("Finding", "The header says %{alg}, but the key is on another curve: it is one for %{actual}."),
     JOT_TEXT("Finding",
              "Name the algorithm that goes with the curve: ES256 for P-256, ES384 for P-384, ES512 "
              "for P-521, ES256K for secp256k1."),
     "RFC 7518 section 3.4"},
    {"alg-key-type-mismatch", Severity::Error,
     JOT_TEXT("Finding", "The header says %{alg}, but the key is of another type: it is one for %{actual}."),
     JOT_TEXT("Finding",
              "Decide on the issuer's side which of the two is meant, and never let the header alone "
              "choose on the verifier's."),
     "RFC 8725 section 3.1"},
    {"alg-ed25519ph", Severity::Error,
     JOT_TEXT("Finding",
              "The signature was made with %{actual}, which signs a hash of the input; JOSE has only "
              "the plain form."),
     JOT_TEXT("Finding", "Have the signer use plain Ed25519 or Ed448 over the whole signing input."),
     "RFC 8037 section 3.1"},
    {"alg-name-misspelt", Severity::Error,
     JOT_TEXT("Finding", "The header says %{alg}, which is no algorithm of JOSE; the signature was made with "
                         "%{actual}."),
     JOT_TEXT("Finding", "Spell the name exactly as the registry does, upper and lower case included."),
     "RFC 7515 section 4.1.1"},
    {"alg-plain-hash", Severity::Error,
     JOT_TEXT("Finding", "In place of the %{alg} signature stands a plain hash, which anyone can compute or "
                         "extend."),
     JOT_TEXT("Finding",
              "Have the signer use HMAC: a hash with the secret before or behind the text is not one."),
     "RFC 2104"},
};

} // namespace

std::span<const CatalogueRow> algorithmCauses()
{
    return kRows;
}

} // namespace jotscope
