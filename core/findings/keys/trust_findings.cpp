#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"trust-verified", Severity::Info,
     JOT_TEXT("Finding", "The signing key is certified: the path of %{subject} leads to %{anchor}, which is "
                         "trusted."),
     "", "RFC 5280 section 6.1"},
    {"trust-not-offered", Severity::Info,
     JOT_TEXT("Finding", "Nobody vouches for the key: neither the token nor the key on hand comes with a "
                         "certificate."),
     JOT_TEXT("Finding", "Make sure yourself that the key is the issuer's, for instance by where it came "
                         "from."),
     "RFC 7515 section 4.1.6"},
    {"trust-encrypted", Severity::Info,
     JOT_TEXT("Finding", "An encrypted token does not say who made it, so that there is nobody to trust."),
     "", "RFC 7516 section 4.1.8"},
    {"trust-no-anchors", Severity::Info,
     JOT_TEXT("Finding", "Whether the certificate is trusted was not checked: no authorities are known."),
     JOT_TEXT("Finding", "Give the certificates of those that you trust."), "RFC 5280 section 6.1.1"},
    {"trust-by-key", Severity::Info,
     JOT_TEXT("Finding", "The key came with a certificate that leads to no trusted authority; it counts "
                         "because it was given as a key."),
     JOT_TEXT("Finding", "Make sure yourself that the key is the issuer's."), "RFC 5280 section 6.1"},
    {"trust-unbound", Severity::Info,
     JOT_TEXT("Finding", "The certificate of %{subject} is trusted, but no signature shows that the token is "
                         "its owner's."),
     JOT_TEXT("Finding", "Anyone can put somebody's certificate into a header; look at the signature first."),
     "RFC 7515 section 10.3"},
    {"x5c-verifies", Severity::Info,
     JOT_TEXT("Finding", "The key of the certificate in x5c verifies the signature."),
     JOT_TEXT("Finding", "That proves something only where the certificate is trusted."),
     "RFC 7515 section 4.1.6"},
    {"x5c-does-not-verify", Severity::Error,
     JOT_TEXT("Finding", "None of the certificates in x5c holds a key that verifies the signature."),
     JOT_TEXT("Finding", "Either the chain is another signer's, or the token was changed after signing."),
     "RFC 7515 section 4.1.6"},
    {"x5c-of-another-key", Severity::Error,
     JOT_TEXT("Finding", "The key that verifies the signature is not that of the first certificate in x5c."),
     JOT_TEXT("Finding", "The issuer must send the chain of the key that signs."), "RFC 7515 section 4.1.6"},
    {"x5c-malformed", Severity::Error, JOT_TEXT("Finding", "This is not a certificate as x5c holds it."),
     JOT_TEXT("Finding", "Write each certificate as DER in standard base64, not base64url and without PEM "
                         "lines, in an array that is not empty."),
     "RFC 7515 section 4.1.6"},
    {"x5c-key-unsupported", Severity::Error,
     JOT_TEXT("Finding", "This certificate has a kind of key that no token is signed with."),
     JOT_TEXT("Finding", "Use certificates with RSA, EC, Ed25519 or Ed448 keys."), "RFC 7515 section 4.1.6"},
    {"x5c-too-long", Severity::Warning,
     JOT_TEXT("Finding", "The chain in x5c has more than %{limit} certificates; the rest was passed over."),
     JOT_TEXT("Finding", "Send only those between the signer and an authority."), "RFC 7515 section 4.1.6"},
    {"x5c-out-of-order", Severity::Warning,
     JOT_TEXT("Finding", "The certificates in x5c are out of order: each must certify the one before it, and "
                         "the signer's comes first."),
     JOT_TEXT("Finding", "Put them in order; other software refuses the chain as it stands."),
     "RFC 7515 section 4.1.6"},
    {"x5t-malformed", Severity::Error,
     JOT_TEXT("Finding", "The header's %{name} is not a certificate's digest in base64url."),
     JOT_TEXT("Finding", "Encode the digest's bytes, not its hexadecimal digits."), "RFC 7515 section 4.1.7"},
    {"x5t-differs", Severity::Error,
     JOT_TEXT("Finding", "The header's %{name} is not the digest of the first certificate in x5c."),
     JOT_TEXT("Finding", "Compute it anew over the certificate's DER, or remove it."),
     "RFC 7515 section 4.1.7"},
    {"x5t-names-another-certificate", Severity::Warning,
     JOT_TEXT("Finding", "The header's %{name} names another certificate than the one that came with the "
                         "key, although the key verifies the signature."),
     JOT_TEXT("Finding", "The certificate was probably renewed for the same key; fetch the current one."),
     "RFC 7515 section 4.1.7"},
    {"certificate-not-yet-valid", Severity::Error,
     JOT_TEXT("Finding", "The certificate of %{subject} is valid only from %{from} on."),
     JOT_TEXT("Finding", "Check the clock; otherwise wait, or ask for a certificate that is valid now."),
     "RFC 5280 section 4.1.2.5"},
    {"certificate-expired", Severity::Error,
     JOT_TEXT("Finding", "The certificate of %{subject} expired at %{to}."),
     JOT_TEXT("Finding", "The issuer must renew it. To see whether it held when the token was signed, ask as "
                         "of that time."),
     "RFC 5280 section 4.1.2.5"},
    {"certificate-issuer-unknown", Severity::Error,
     JOT_TEXT("Finding",
              "The certificate of %{subject} was issued by %{issuer}, whose certificate is neither "
              "in the chain nor among the trusted ones."),
     JOT_TEXT("Finding", "If you trust that authority, add its certificate; if it is one in between, the "
                         "token's chain must hold it."),
     "RFC 5280 section 6.1"},
    {"certificate-self-signed", Severity::Error,
     JOT_TEXT("Finding", "The certificate of %{subject} vouches for itself and is not among the trusted "
                         "ones."),
     JOT_TEXT("Finding", "If you know that it is genuine, add it to those that you trust."),
     "RFC 5280 section 6.1"},
    {"certificate-signature-wrong", Severity::Error,
     JOT_TEXT("Finding", "The certificate of %{subject} was not signed by the key of %{issuer}."),
     JOT_TEXT("Finding", "It was changed or forged, or the issuer has another certificate of that name."),
     "RFC 5280 section 6.1.3"},
    {"certificate-not-authority", Severity::Error,
     JOT_TEXT("Finding",
              "The certificate of %{subject} issued another one, although it is not an authority's."),
     JOT_TEXT("Finding", "Refuse the chain: anyone with a certificate could have made it."),
     "RFC 5280 section 4.2.1.9"},
    {"certificate-may-not-sign", Severity::Error,
     JOT_TEXT("Finding",
              "The certificate of %{subject} issued another one, which its key usage does not allow."),
     JOT_TEXT("Finding", "The authority's certificate must have keyCertSign among its key usages."),
     "RFC 5280 section 4.2.1.3"},
    {"certificate-path-too-long", Severity::Error,
     JOT_TEXT("Finding", "More authorities stand below %{subject} than its path length constraint allows."),
     JOT_TEXT("Finding", "Refuse the chain; an authority in it was not allowed to appoint another."),
     "RFC 5280 section 4.2.1.9"},
    {"certificate-name-not-permitted", Severity::Error,
     JOT_TEXT("Finding", "The name %{subject} or one of its alternative names is beyond what an authority "
                         "above it may certify."),
     JOT_TEXT("Finding", "Refuse the chain; the authority is limited to other names."),
     "RFC 5280 section 4.2.1.10"},
    {"certificate-unknown-critical", Severity::Error,
     JOT_TEXT("Finding", "The certificate of %{subject} has a critical extension that is not known here."),
     JOT_TEXT("Finding", "What is not understood and critical must be refused."), "RFC 5280 section 4.2"},
    {"certificate-key-weak", Severity::Warning,
     JOT_TEXT("Finding", "The key in the certificate of %{subject} has only %{bits} bits."),
     JOT_TEXT("Finding", "Strict software refuses it; ask for a certificate with a larger key."),
     "RFC 8725 section 3.5"},
    {"certificate-digest-weak", Severity::Warning,
     JOT_TEXT("Finding", "The certificate of %{subject} is signed with %{alg}, whose hash function is "
                         "broken."),
     JOT_TEXT("Finding", "Strict software refuses it; ask for a certificate that is signed with SHA-256."),
     "RFC 6194"},
    {"certificate-unreadable", Severity::Error,
     JOT_TEXT("Finding", "The certificate of %{subject} cannot be validated: an extension is damaged or "
                         "contradicts another."),
     JOT_TEXT("Finding", "Ask the issuer for a sound certificate."), "RFC 5280 section 6.1"},
    {"certificate-revoked", Severity::Error,
     JOT_TEXT("Finding", "The certificate of %{subject} was revoked by %{issuer} at %{at}; its reason: "
                         "%{reason}."),
     JOT_TEXT("Finding", "Refuse what was signed since; to see whether it held before, ask as of the time of "
                         "signing."),
     "RFC 5280 section 5"},
    {"revocation-list-outdated", Severity::Warning,
     JOT_TEXT("Finding", "Whether the certificate of %{subject} was revoked is not known: the list of "
                         "%{issuer} is of another time."),
     JOT_TEXT("Finding", "Get the list anew from its publisher, and add it."), "RFC 5280 section 5.1.2.5"},
    {"revocation-list-unusable", Severity::Warning,
     JOT_TEXT("Finding", "Whether the certificate of %{subject} was revoked is not known: the list that was "
                         "given was not signed by %{issuer}, or is not for such certificates."),
     JOT_TEXT("Finding", "Get the list from its publisher."), "RFC 5280 section 6.3.3"},
    {"certificate-key-usage", Severity::Warning,
     JOT_TEXT("Finding", "The key usage of the certificate of %{subject} does not allow signatures."),
     JOT_TEXT("Finding", "The certificate must have digitalSignature among its key usages."),
     "RFC 5280 section 4.2.1.3"},
    {"authorities-none", Severity::Error, JOT_TEXT("Finding", "There is no certificate in this file."),
     JOT_TEXT("Finding", "Give an authority's certificate as PEM or DER."), "RFC 7468 section 5"},
    {"authorities-unreadable", Severity::Error,
     JOT_TEXT("Finding", "The authorities of %{file} could not be read: %{reason}."),
     JOT_TEXT("Finding", "Check that the file is there and that you may read it."), ""},
    {"authorities-not-saved", Severity::Error,
     JOT_TEXT("Finding", "The trusted authorities could not be saved in %{file}: %{reason}."),
     JOT_TEXT("Finding", "Make room, or make the folder writable, and add them again."), ""},
    {"revocation-lists-not-saved", Severity::Error,
     JOT_TEXT("Finding", "The revocation lists could not be saved in %{file}: %{reason}."),
     JOT_TEXT("Finding", "Make room, or make the folder writable, and give them again."), ""},
};

} // namespace

std::span<const CatalogueRow> trustFindings()
{
    return kRows;
}

} // namespace jotscope
