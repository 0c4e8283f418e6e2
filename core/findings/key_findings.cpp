#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"key-not-recognised", Severity::Error,
     JOT_TEXT("Finding", "This is not a key in any format known here."),
     JOT_TEXT("Finding", "Paste a JWK, a JWK Set, a PEM block or a certificate, or say that it is a secret."),
     ""},
    {"key-too-large", Severity::Error,
     JOT_TEXT("Finding", "This is larger than %{limit} bytes, more than any file of keys."),
     JOT_TEXT("Finding", "Pick the file that holds the keys."), ""},
    {"keys-too-many", Severity::Warning,
     JOT_TEXT("Finding", "There are more than %{limit} keys; the first ones are used."),
     JOT_TEXT("Finding", "Keep the set to the keys that could fit."), ""},
    {"key-malformed", Severity::Error,
     JOT_TEXT("Finding", "This key is damaged: its structure can not be read."),
     JOT_TEXT("Finding", "Copy it again in full, or export it anew."), "RFC 5958"},
    {"key-type-unsupported", Severity::Error, JOT_TEXT("Finding", "This kind of key signs no tokens."),
     JOT_TEXT("Finding", "Tokens are signed with RSA, EC, Ed25519 and Ed448 keys."), "RFC 7518 section 6.1"},
    {"key-curve-unsupported", Severity::Error,
     JOT_TEXT("Finding", "This elliptic curve is not used for tokens."),
     JOT_TEXT("Finding", "Use P-256, P-384, P-521 or secp256k1."), "RFC 7518 section 6.2.1.1"},
    {"key-point-not-on-curve", Severity::Error,
     JOT_TEXT("Finding", "The public point does not lie on its curve."),
     JOT_TEXT(
         "Finding",
         "The key is damaged, or an attack on software that does not check; get it again from its owner."),
     "RFC 7518 section 6.2.1"},
    {"key-wrong-length", Severity::Error,
     JOT_TEXT("Finding", "The key is not as long as its curve asks for."),
     JOT_TEXT("Finding", "Check crv, and that x, y and d are whole."), "RFC 7518 section 6.2.1.2"},
    {"key-exponent-out-of-range", Severity::Error,
     JOT_TEXT("Finding", "The RSA public exponent is even, too small or too large."),
     JOT_TEXT("Finding", "Get the key again from its owner; the usual exponent is 65537 (AQAB)."),
     "RFC 8017 section 3.1"},
    {"key-modulus-too-large", Severity::Error,
     JOT_TEXT("Finding", "The RSA modulus has more than 16384 bits."),
     JOT_TEXT("Finding", "Keys of this size only cost time; use one of 2048 to 4096 bits."),
     "RFC 8725 section 3.5"},
    {"key-halves-differ", Severity::Error,
     JOT_TEXT("Finding", "The private half does not belong to the public one."),
     JOT_TEXT("Finding", "Export both from one key again."), "RFC 7517 section 4"},
    {"key-passphrase-needed", Severity::Error, JOT_TEXT("Finding", "The key is encrypted."),
     JOT_TEXT("Finding", "Give its passphrase."), "RFC 8018"},
    {"key-passphrase-wrong", Severity::Error, JOT_TEXT("Finding", "This passphrase does not open the key."),
     JOT_TEXT("Finding", "Check the passphrase, upper and lower case included."), "RFC 8018"},
    {"key-too-many-iterations", Severity::Error,
     JOT_TEXT("Finding", "Opening the key would take more than 10 million rounds of its password function."),
     JOT_TEXT("Finding", "Encrypt the key again with an ordinary number of rounds."), "RFC 8018 section 4.2"},
    {"jwk-member-missing", Severity::Error, JOT_TEXT("Finding", "The key has no usable member %{name}."),
     JOT_TEXT("Finding", "Copy the key again in full; %{name} must be a string."), "RFC 7517 section 4"},
    {"jwk-member-not-base64url", Severity::Error, JOT_TEXT("Finding", "The member %{name} is not base64url."),
     JOT_TEXT("Finding", "Copy the key again, or encode the value with the URL-safe alphabet."),
     "RFC 7518 section 6"},
    {"jwk-member-not-strict", Severity::Warning,
     JOT_TEXT("Finding",
              "The member %{name} departs from strict base64url; other software may refuse the key."),
     JOT_TEXT("Finding", "Encode it without padding, white space, + and /."), "RFC 7515 section 2"},
    {"jwk-number-leading-zero", Severity::Warning,
     JOT_TEXT("Finding", "The member %{name} begins with a zero byte, which some software refuses and which "
                         "changes the thumbprint elsewhere."),
     JOT_TEXT("Finding", "Write the number in as few bytes as it needs."), "RFC 7518 section 2"},
    {"jwk-coordinate-length", Severity::Warning,
     JOT_TEXT("Finding", "The coordinate %{name} is not as long as the curve asks for; it was read with its "
                         "zero bytes put right."),
     JOT_TEXT("Finding", "Pad it on the left with zero bytes; strict software refuses it."),
     "RFC 7518 section 6.2.1.2"},
    {"jwk-multi-prime", Severity::Warning,
     JOT_TEXT("Finding", "This RSA key has more than two primes; only its public half is used."),
     JOT_TEXT("Finding", "Use a key of two primes, the only kind that most software knows."),
     "RFC 7518 section 6.3.2.7"},
    {"jwk-kty-unknown", Severity::Error, JOT_TEXT("Finding", "This kty is not known here."),
     JOT_TEXT("Finding", "Keys for signatures are of kty RSA, EC, OKP or oct."), "RFC 7518 section 6.1"},
    {"jwk-crv-unknown", Severity::Error, JOT_TEXT("Finding", "This crv is not a curve of its kty."),
     JOT_TEXT("Finding",
              "EC keys have P-256, P-384, P-521 or secp256k1; OKP keys Ed25519, Ed448, X25519 or X448."),
     "RFC 7518 section 6.2.1.1"},
    {"pem-end-missing", Severity::Error, JOT_TEXT("Finding", "The block %{label} has no matching END line."),
     JOT_TEXT("Finding", "Copy it again, both lines of dashes included."), "RFC 7468 section 3"},
    {"pem-block-ignored", Severity::Info,
     JOT_TEXT("Finding", "The block %{label} holds no key for signatures."), "", "RFC 7468"},
    {"secret-not-base64", Severity::Error, JOT_TEXT("Finding", "The secret is not base64."),
     JOT_TEXT("Finding", "Look at the marked place, or choose how else to read it."), "RFC 4648 section 4"},
    {"secret-not-base64url", Severity::Error, JOT_TEXT("Finding", "The secret is not base64url."),
     JOT_TEXT("Finding", "Look at the marked place, or choose how else to read it."), "RFC 4648 section 5"},
    {"secret-not-hex", Severity::Error, JOT_TEXT("Finding", "The secret is not hexadecimal."),
     JOT_TEXT("Finding", "Look at the marked place, or choose how else to read it."), "RFC 4648 section 8"},
};

} // namespace

std::span<const CatalogueRow> keyFindings()
{
    return kRows;
}

} // namespace jotscope
