#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"sig-der-encoded", Severity::Error,
     JOT_TEXT(
         "Finding",
         "The ECDSA signature is in ASN.1 DER form; a JWS has r and s in plain bytes, one after the other."),
     JOT_TEXT("Finding", "Have the signer convert it; most libraries name this form P1363 or raw."),
     "RFC 7518 section 3.4"},
    {"sig-swapped-r-s", Severity::Error,
     JOT_TEXT("Finding", "The two numbers of the ECDSA signature are exchanged: s stands before r."),
     JOT_TEXT("Finding", "Have the signer write r first, then s."), "RFC 7518 section 3.4"},
    {"sig-little-endian", Severity::Error,
     JOT_TEXT("Finding", "The signature is written backwards, with its last byte first: %{word}."),
     JOT_TEXT("Finding", "Have the signer turn the bytes round; Windows' CryptoAPI, for one, yields them in "
                         "this order."),
     "RFC 8017 section 4.1"},
    {"sig-hex-encoded", Severity::Error,
     JOT_TEXT("Finding", "The signature was written in hexadecimal digits, %{word}."),
     JOT_TEXT("Finding", "Have the signer encode the bytes of the signature, not its digits, as base64url."),
     "RFC 7515 section 2"},
    {"sig-standard-base64", Severity::Error,
     JOT_TEXT("Finding", "The signature is encoded in %{word}, not in base64url."),
     JOT_TEXT("Finding", "Have the signer encode it with the URL-safe alphabet, - and _ for + and /."),
     "RFC 4648 section 5"},
    {"sig-double-encoded", Severity::Error,
     JOT_TEXT("Finding", "The signature was encoded twice: within its base64url stands %{word}."),
     JOT_TEXT("Finding", "Have the signer take the bytes that its library returns, and encode those once."),
     "RFC 7515 section 2"},
    {"sig-truncated", Severity::Error,
     JOT_TEXT("Finding", "The signature was cut short: of the %{expected} bytes of the MAC it has the first "
                         "%{actual}."),
     JOT_TEXT("Finding", "Have the signer put the whole MAC into the token."), "RFC 7518 section 3.2"},
    {"sig-extra-bytes", Severity::Error,
     JOT_TEXT("Finding",
              "The signature has %{actual} bytes, of which only %{expected} belong to it; the others are "
              "%{word}."),
     JOT_TEXT("Finding", "Have the signer write nothing but the signature: no sign bytes, recovery byte, "
                         "line break or wrapping."),
     "RFC 7518 section 3"},
    {"sig-padded", Severity::Error,
     JOT_TEXT("Finding", "The signature itself is right, but ends with %{word}, which a JWS leaves out."),
     JOT_TEXT("Finding", "Have the signer leave out the padding; strict verifiers refuse it."),
     "RFC 7515 section 2"},
    {"sig-all-zero", Severity::Error,
     JOT_TEXT("Finding", "The signature consists of nothing but zeros, which is right under no key."),
     JOT_TEXT("Finding", "Never accept it: some verifiers once took such an ECDSA signature for valid "
                         "(CVE-2022-21449)."),
     "FIPS 186-5 section 6.4.2"},
    {"sig-leading-zero-dropped", Severity::Error,
     JOT_TEXT("Finding", "The signature has %{actual} bytes instead of %{expected}: zero bytes in front of "
                         "%{word} were dropped."),
     JOT_TEXT("Finding", "Have the signer pad each number to its full length; this shows only in some "
                         "tokens, one of a hundred or so."),
     "RFC 7518 section 3.4"},
    {"sig-byte-list", Severity::Error,
     JOT_TEXT("Finding", "The signature is text that lists its bytes: %{word}."),
     JOT_TEXT("Finding", "Have the signer encode the bytes themselves, not what its language prints for "
                         "them."),
     "RFC 7515 section 2"},
};

} // namespace

std::span<const CatalogueRow> formCauses()
{
    return kRows;
}

} // namespace jotscope
