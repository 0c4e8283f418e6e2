#include "core/crypto/hashing/password_rounds.h"
#include "core/crypto/keys/key_state.h"
#include "core/crypto/pkcs12/owned_pkcs12.h"
#include "core/crypto/pkcs12/pkcs12.h"
#include "core/text/limits.h"

#include <openssl/provider.h>

#include <algorithm>
#include <optional>

namespace jotscope::crypto {

namespace {

using Fault = Pkcs12Fault;

constexpr int kNestedBags = 8; ///< SafeContents within each other, which nobody writes

/// RC2, RC4 and DES, which older files are encrypted with, are fetched in a context of their own, so that
/// nothing else of this process is offered them. Made once and never freed: OpenSSL's own clean-up at exit
/// may come first.
OSSL_LIB_CTX *oldCiphers()
{
    static OSSL_LIB_CTX *const context = [] {
        const ErrorQueueGuard errors;
        OSSL_LIB_CTX *const made = OSSL_LIB_CTX_new();
        OSSL_PROVIDER_load(made, "default");
        OSSL_PROVIDER_load(made, "legacy");
        return made;
    }();
    return context;
}

/// The cipher of a password-based scheme; NID_undef where it is not known.
int cipherOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *scheme = nullptr;
    const void *value = nullptr;
    int type = 0;
    X509_ALGOR_get0(&scheme, &type, &value, algorithm);
    const int nid = OBJ_obj2nid(scheme);
    if (nid != NID_pbes2) {
        int cipher = NID_undef;
        EVP_PBE_find(EVP_PBE_TYPE_OUTER, nid, &cipher, nullptr, nullptr);
        return cipher;
    }
    if (type != V_ASN1_SEQUENCE)
        return NID_undef;
    const Owned<PBE2PARAM> pbes2(static_cast<PBE2PARAM *>(
        ASN1_item_unpack(static_cast<const ASN1_STRING *>(value), ASN1_ITEM_rptr(PBE2PARAM))));
    return pbes2 ? OBJ_obj2nid(pbes2->encryption->algorithm) : NID_undef;
}

std::optional<Fault> unavailability(const X509_ALGOR *algorithm)
{
    const int cipher = cipherOf(algorithm);
    if (cipher == NID_undef)
        return std::nullopt;
    if (Owned<EVP_CIPHER>(EVP_CIPHER_fetch(oldCiphers(), OBJ_nid2sn(cipher), nullptr)))
        return std::nullopt;
    return Fault{Fault::Kind::CipherUnavailable, OBJ_nid2ln(cipher)};
}

/// A passphrase as OpenSSL takes it. To PKCS#12's own derivation, none at all and an empty one are two
/// different things, and files of both kinds exist.
struct Password
{
    const char *bytes;
    int size;
};

bool fitsMac(PKCS12 *file, Password password)
{
    return PKCS12_verify_mac(file, password.bytes, password.size) == 1;
}

class Opening
{
public:
    explicit Opening(Password password) : m_password(password) {}

    tl::expected<void, Fault> readPart(const PKCS7 *part);

    /// Whether the passphrase has opened anything that was encrypted, and failed to.
    bool hasOpened = false;
    bool hasFailed = false;
    Pkcs12Contents contents;

private:
    /// What keeps `algorithm` from being tried at all.
    std::optional<Fault> refusal(const X509_ALGOR *algorithm);
    tl::expected<void, Fault> readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth);
    tl::expected<void, Fault> readBag(PKCS12_SAFEBAG *bag, int depth);
    tl::expected<void, Fault> readShrouded(const X509_SIG *encrypted, std::string name, bool isSecret);
    tl::expected<void, Fault> readSecretBag(const PKCS12_SAFEBAG *bag, std::string name);
    void readCertificateBag(const PKCS12_SAFEBAG *bag, std::string name);
    void addKey(const PKCS8_PRIV_KEY_INFO *info, std::string name);

    Password m_password;
    std::size_t m_rounds = 0;
};

std::optional<Fault> Opening::refusal(const X509_ALGOR *algorithm)
{
    const std::size_t rounds = passwordRounds(algorithm);
    if (rounds > limits::kPbkdf2Iterations || (m_rounds += rounds) > limits::kPkcs12Rounds)
        return Fault{Fault::Kind::TooManyIterations, {}};
    return unavailability(algorithm);
}

tl::expected<void, Fault> Opening::readPart(const PKCS7 *part)
{
    const int type = OBJ_obj2nid(part->type);
    if (type == NID_pkcs7_enveloped) {
        contents.hasPartsForKeys = true;
        return {};
    }
    if (type == NID_pkcs7_data) {
        const OwnedBags bags(PKCS12_unpack_p7data(const_cast<PKCS7 *>(part)));
        return bags ? readBags(bags.get(), 0) : tl::unexpected(Fault{});
    }
    if (type != NID_pkcs7_encrypted || !part->d.encrypted)
        return tl::unexpected(Fault{});
    const PKCS7_ENC_CONTENT *encrypted = part->d.encrypted->enc_data;
    if (auto fault = refusal(encrypted->algorithm))
        return tl::unexpected(std::move(*fault));
    const OwnedBags bags(static_cast<STACK_OF(PKCS12_SAFEBAG) *>(
        PKCS12_item_decrypt_d2i_ex(encrypted->algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), m_password.bytes,
                                   m_password.size, encrypted->enc_data, 1, oldCiphers(), nullptr)));
    (bags ? hasOpened : hasFailed) = true;
    return bags ? readBags(bags.get(), 0) : tl::expected<void, Fault>();
}

tl::expected<void, Fault> Opening::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (contents.bags.size() >= limits::kKeysPerImport) {
            contents.hasMoreThanIsRead = true;
            return {};
        }
        if (auto read = readBag(sk_PKCS12_SAFEBAG_value(bags, i), depth); !read)
            return read;
    }
    return {};
}

std::string nameOf(PKCS12_SAFEBAG *bag)
{
    char *const text = PKCS12_get_friendlyname(bag);
    std::string name = text ? text : "";
    OPENSSL_free(text);
    return name;
}

tl::expected<void, Fault> Opening::readBag(PKCS12_SAFEBAG *bag, int depth)
{
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        addKey(PKCS12_SAFEBAG_get0_p8inf(bag), nameOf(bag));
        return {};
    case NID_pkcs8ShroudedKeyBag:
        return readShrouded(PKCS12_SAFEBAG_get0_pkcs8(bag), nameOf(bag), false);
    case NID_certBag:
        readCertificateBag(bag, nameOf(bag));
        return {};
    case NID_secretBag:
        return readSecretBag(bag, nameOf(bag));
    case NID_safeContentsBag:
        return depth < kNestedBags ? readBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1)
                                   : tl::unexpected(Fault{});
    default:
        return {};
    }
}

tl::expected<void, Fault> Opening::readShrouded(const X509_SIG *encrypted, std::string name, bool isSecret)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    if (auto fault = refusal(algorithm))
        return tl::unexpected(std::move(*fault));
    const Owned<PKCS8_PRIV_KEY_INFO> info(
        PKCS8_decrypt_ex(encrypted, m_password.bytes, m_password.size, oldCiphers(), nullptr));
    (info ? hasOpened : hasFailed) = true;
    if (!info) {
        // Java lets a key have another passphrase than the file.
        contents.bags.push_back({KeyFault::PassphraseWrong, std::move(name)});
    } else if (isSecret) {
        const unsigned char *bytes = nullptr;
        int size = 0;
        PKCS8_pkey_get0(nullptr, &bytes, &size, nullptr, info.get());
        const std::string_view secret(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
        contents.bags.push_back({SecretBytes(secret), std::move(name)});
    } else {
        addKey(info.get(), std::move(name));
    }
    return {};
}

/// The secret keys of Java's keystores: an encrypted PKCS#8 structure around the bare bytes.
tl::expected<void, Fault> Opening::readSecretBag(const PKCS12_SAFEBAG *bag, std::string name)
{
    const ASN1_TYPE *value = PKCS12_SAFEBAG_get0_bag_obj(bag);
    if (OBJ_obj2nid(PKCS12_SAFEBAG_get0_bag_type(bag)) != NID_pkcs8ShroudedKeyBag || !value ||
        value->type != V_ASN1_OCTET_STRING)
        return {};
    const unsigned char *at = ASN1_STRING_get0_data(value->value.octet_string);
    const Owned<X509_SIG> encrypted(
        d2i_X509_SIG(nullptr, &at, ASN1_STRING_length(value->value.octet_string)));
    return encrypted ? readShrouded(encrypted.get(), std::move(name), true) : tl::expected<void, Fault>();
}

void Opening::readCertificateBag(const PKCS12_SAFEBAG *bag, std::string name)
{
    const Owned<X509> certificate(PKCS12_SAFEBAG_get1_cert(bag));
    if (!certificate) // SDSI, or damaged
        return;
    std::string der(static_cast<std::size_t>(std::max(0, i2d_X509(certificate.get(), nullptr))), '\0');
    unsigned char *end = bytesOf(der);
    i2d_X509(certificate.get(), &end);
    auto read = readCertificate(der);
    if (read)
        contents.bags.push_back({std::move(*read), std::move(name)});
    else
        contents.bags.push_back({read.error(), std::move(name)});
}

void Opening::addKey(const PKCS8_PRIV_KEY_INFO *info, std::string name)
{
    // Into the process's own context, where the key's later users look for their algorithms.
    auto key = checkedKey(Owned<EVP_PKEY>(info ? EVP_PKCS82PKEY(info) : nullptr));
    if (key)
        contents.bags.push_back({std::move(*key), std::move(name)});
    else
        contents.bags.push_back({key.error(), std::move(name)});
}

enum class MacState : std::uint8_t { Absent, Unknown, Fits, Differs };

/// Of which kind the MAC is, and which of the two ways to have no passphrase is meant where it is empty.
tl::expected<MacState, Fault> checkMac(PKCS12 *file, Password &password)
{
    if (PKCS12_mac_present(file) == 0)
        return MacState::Absent;
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_INTEGER *iterations = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &iterations, file);
    std::uint64_t count = 1;
    if (iterations && ASN1_INTEGER_get_uint64(&count, iterations) != 1)
        count = limits::kPbkdf2Iterations + 1;
    if (count > limits::kPbkdf2Iterations || passwordRounds(algorithm) > limits::kPbkdf2Iterations)
        return tl::unexpected(Fault{Fault::Kind::TooManyIterations, {}});
    if (fitsMac(file, password))
        return MacState::Fits;
    const Password none{nullptr, 0};
    if (password.size == 0 && fitsMac(file, none)) {
        password = none;
        return MacState::Fits;
    }
    const ASN1_OBJECT *scheme = nullptr;
    X509_ALGOR_get0(&scheme, nullptr, nullptr, algorithm);
    const bool isKnown =
        OBJ_obj2nid(scheme) != NID_pbmac1 || OPENSSL_version_minor() >= 4 || OPENSSL_version_major() > 3;
    return isKnown ? MacState::Differs : MacState::Unknown;
}

/// What a passphrase that opens nothing means, and what one that opens some of it.
std::optional<Fault> verdict(const Opening &opening, MacState mac, const SecretBytes *passphrase)
{
    const auto shut = passphrase ? Fault::Kind::PassphraseWrong : Fault::Kind::PassphraseNeeded;
    if (mac == MacState::Differs) // what is encrypted tells whether that is the passphrase's fault
        return Fault{opening.hasOpened ? Fault::Kind::Damaged : shut, {}};
    if (!opening.hasFailed)
        return std::nullopt;
    if (!opening.hasOpened && mac != MacState::Fits)
        return Fault{shut, {}};
    // The MAC, or another part, has shown that the passphrase is the file's own.
    const bool hasKeysOfTheirOwn = std::ranges::any_of(opening.contents.bags, [](const Pkcs12Bag &bag) {
        const auto *fault = std::get_if<KeyFault>(&bag.content);
        return fault && *fault == KeyFault::PassphraseWrong;
    });
    return hasKeysOfTheirOwn ? std::nullopt : std::optional(Fault{});
}

} // namespace

bool looksLikePkcs12(std::string_view der)
{
    // SEQUENCE, its length in one of the forms of X.690 section 8.1.3, then INTEGER 3 and the next SEQUENCE.
    if (der.size() < 2 || der[0] != 0x30)
        return false;
    const auto length = static_cast<unsigned char>(der[1]);
    const std::size_t header = length > 0x80 ? 2U + (length & 0x7fU) : 2U;
    return header <= 6 && der.size() > header && der.substr(header).starts_with("\x02\x01\x03\x30");
}

tl::expected<Pkcs12Contents, Pkcs12Fault> openPkcs12(std::string_view der, const SecretBytes *passphrase)
{
    const ErrorQueueGuard errors;
    const unsigned char *at = bytesOf(der);
    const OwnedPkcs12 file(d2i_PKCS12(nullptr, &at, static_cast<long>(der.size())));
    const OwnedParts parts(file ? PKCS12_unpack_authsafes(file.get()) : nullptr);
    if (!parts)
        return tl::unexpected(Fault{});
    const bool isEmpty = !passphrase || passphrase->isEmpty();
    Password password{isEmpty ? "" : passphrase->view().data(),
                      isEmpty ? 0 : static_cast<int>(passphrase->size())};
    const auto mac = checkMac(file.get(), password);
    if (!mac)
        return tl::unexpected(mac.error());
    Opening opening(password);
    for (int i = 0; i < sk_PKCS7_num(parts.get()); ++i) {
        if (auto read = opening.readPart(sk_PKCS7_value(parts.get(), i)); !read)
            return tl::unexpected(std::move(read).error());
    }
    if (auto fault = verdict(opening, *mac, passphrase))
        return tl::unexpected(std::move(*fault));
    opening.contents.hasMac = *mac != MacState::Absent;
    opening.contents.isMacChecked = *mac == MacState::Fits;
    return std::move(opening.contents);
}

} // namespace jotscope::crypto
