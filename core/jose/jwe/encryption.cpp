#include "core/jose/jwe/encryption.h"

#include "core/crypto/encryption/content_encryption.h"
#include "core/jose/jwe/deflate.h"
#include "core/jose/jwe/header_draft.h"
#include "core/jose/jwe/key_management.h"
#include "core/jose/jwe/recipients/key_fitness.h"
#include "core/jose/keys/names/key_name.h"
#include "core/jose/token.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <set>

namespace jotscope {

namespace {

/// The same value, though it may be spelled in another way.
bool isSame(JsonValue a, JsonValue b)
{
    if (a.kind() != b.kind())
        return false;
    if (a.isString())
        return a.string() == b.string();
    if (a.isNumber())
        return a.integer() && a.integer() == b.integer();
    if (!a.isObject() || a.size() != b.size())
        return false;
    const JsonMembers members = a.members();
    return std::all_of(members.begin(), members.end(), [&b](const JsonMember &member) {
        return isSame(member.value, b.member(member.name.string()));
    });
}

bool isIntegrated(const JweAlgorithm &algorithm)
{
    return algorithm.management == KeyManagement::HpkeIntegrated;
}

/// One token in the making.
class Encryption
{
public:
    Encryption(std::span<const EncryptionRecipient> recipients, const EncryptionOptions &options,
               const crypto::RandomSource &random, Serialization serialization)
        : m_recipients(recipients), m_options(options), m_random(random), m_serialization(serialization)
    {}

    Result<std::string> run(std::string_view plaintext)
    {
        JOT_TRY(checkRecipients());
        JOT_TRY(readHeaders());
        JOT_TRY(completeHeaders());
        const bool isCompressed = m_common.member("zip").exists() || m_options.isCompressed;
        const std::string compressed = isCompressed ? deflate(plaintext) : std::string();
        JOT_TRY(seal(isCompressed ? std::string_view(compressed) : plaintext));
        return m_serialization == Serialization::Compact ? compact() : json();
    }

private:
    struct Recipient
    {
        const EncryptionRecipient *wish;
        HeaderDraft header; ///< the unprotected one
        std::string encryptedKey;
    };

    const JweAlgorithm &algorithmOf(const Recipient &recipient) const { return *recipient.wish->algorithm; }

    Result<std::monostate> checkRecipients()
    {
        if (m_recipients.empty())
            return failure("encryption-no-recipient");
        if (m_recipients.size() > limits::kRecipients)
            return failure("encryption-recipients-limit", {},
                           {{"limit", std::to_string(limits::kRecipients)}});
        for (const EncryptionRecipient &recipient : m_recipients) {
            if (!recipient.algorithm || !recipient.key)
                return failure("encryption-no-recipient");
            if (m_recipients.size() > 1 && isDirect(*recipient.algorithm))
                return failure("encryption-direct-with-others", {},
                               {{"alg", std::string(recipient.algorithm->name)}});
            if (const Result<void> can =
                    canEncrypt(*recipient.key, *recipient.algorithm, m_options.contentEncryption);
                !can)
                return tl::unexpected(can.error());
        }
        const bool needsJson = !m_options.sharedHeader.empty() || m_options.additionalData ||
                               !m_recipients.front().unprotectedHeader.empty();
        if (m_serialization == Serialization::Compact && needsJson)
            return failure("encryption-needs-json");
        return std::monostate();
    }

    Result<std::monostate> readHeaders()
    {
        m_common = JOT_TRY(HeaderDraft::parse(m_options.protectedHeader));
        m_shared = JOT_TRY(HeaderDraft::parse(m_options.sharedHeader));
        std::set<std::string> names;
        JOT_TRY(addNames(names, m_common));
        JOT_TRY(addNames(names, m_shared));
        for (const EncryptionRecipient &wish : m_recipients) {
            Recipient recipient{&wish, JOT_TRY(HeaderDraft::parse(wish.unprotectedHeader)), {}};
            std::set<std::string> all = names;
            JOT_TRY(addNames(all, recipient.header));
            m_drafts.push_back(std::move(recipient));
        }
        return std::monostate();
    }

    static Result<std::monostate> addNames(std::set<std::string> &names, const HeaderDraft &header)
    {
        for (const JsonMember member : header.members()) {
            std::string name = member.name.string();
            if (!names.insert(name).second)
                return failure("encryption-parameter-repeated", {}, {{"name", excerpt(name)}});
        }
        return std::monostate();
    }

    JsonValue parameter(const Recipient &recipient, std::string_view name) const
    {
        for (const HeaderDraft *header : {&m_common, &m_shared, &recipient.header}) {
            if (const JsonValue value = header->member(name); value.exists())
                return value;
        }
        return {};
    }

    /// Where what belongs to one recipient goes.
    HeaderDraft &homeOf(Recipient &recipient)
    {
        const bool isProtected =
            m_serialization != Serialization::General || isIntegrated(algorithmOf(recipient));
        return isProtected ? m_common : recipient.header;
    }

    /// Adds what is missing and known before anything is encrypted.
    Result<std::monostate> completeHeaders()
    {
        for (Recipient &recipient : m_drafts) {
            const std::string alg = jsonQuoted(algorithmOf(recipient).name);
            if (!JOT_TRY(hasAlready(recipient, "alg", alg)))
                homeOf(recipient).prepend("alg", alg);
            const std::string &kid = recipient.wish->key->attributes().kid;
            if (!kid.empty() && !parameter(recipient, "kid").exists())
                homeOf(recipient).append("kid", jsonQuoted(kid));
            JOT_TRY(addPreSharedKey(recipient));
        }
        JOT_TRY(completeEncryption());
        return completeCompression();
    }

    Result<std::monostate> completeEncryption()
    {
        if (!m_options.contentEncryption) {
            if (parameter(m_drafts.front(), "enc").exists())
                return failure("encryption-enc-unwanted", {},
                               {{"alg", std::string(algorithmOf(m_drafts.front()).name)}});
            return std::monostate();
        }
        const std::string enc = jsonQuoted(m_options.contentEncryption->name);
        bool isNamed = false;
        for (const Recipient &recipient : m_drafts)
            isNamed |= JOT_TRY(hasAlready(recipient, "enc", enc));
        if (!isNamed)
            m_common.prepend("enc", enc);
        return std::monostate();
    }

    /// RFC 7516 section 4.1.3: `zip` must be protected.
    Result<std::monostate> completeCompression()
    {
        const JsonValue zip = m_common.member("zip");
        for (const Recipient &recipient : m_drafts) {
            const JsonValue any = parameter(recipient, "zip");
            if (any.exists() && (!zip.exists() || any.string() != "DEF"))
                return failure("encryption-parameter-kind", {}, {{"name", "zip"}});
        }
        if (m_options.isCompressed && !zip.exists())
            m_common.append("zip", "\"DEF\"");
        return std::monostate();
    }

    /// Whether the header has `name`; that its value is another one is a fault.
    Result<bool> hasAlready(const Recipient &recipient, std::string_view name, const std::string &json) const
    {
        const JsonValue given = parameter(recipient, name);
        if (!given.exists())
            return false;
        const JsonDocument made = JsonDocument::parse(json);
        if (!isSame(given, made.root()))
            return failure("encryption-parameter-conflict", {}, {{"name", std::string(name)}});
        return true;
    }

    Result<std::monostate> addPreSharedKey(Recipient &recipient)
    {
        const Key *psk = recipient.wish->presharedKey.get();
        if (!psk && !parameter(recipient, "psk_id").exists())
            return std::monostate();
        const bool isUsable = psk && algorithmOf(recipient).suite && psk->type() == KeyType::Oct &&
                              psk->bits() >= kLeastPskBits && !psk->attributes().kid.empty();
        if (!isUsable)
            return failure("encryption-psk-invalid");
        const std::string id = jsonQuoted(encodeBase64Url(psk->attributes().kid));
        if (!JOT_TRY(hasAlready(recipient, "psk_id", id)))
            homeOf(recipient).append("psk_id", id);
        return std::monostate();
    }

    static std::optional<crypto::HpkePsk> preSharedKeyOf(const Recipient &recipient)
    {
        const Key *psk = recipient.wish->presharedKey.get();
        if (!psk)
            return std::nullopt;
        return crypto::HpkePsk{psk->mac()->secret().copy(), psk->attributes().kid};
    }

    Result<std::monostate> seal(std::string_view message)
    {
        if (isIntegrated(algorithmOf(m_drafts.front())))
            return sealIntegrated(message);
        const crypto::ContentCipher cipher = m_options.contentEncryption->cipher;
        SecretBytes contentKey;
        if (!isDirect(algorithmOf(m_drafts.front())))
            contentKey = m_random(crypto::keySize(cipher));
        for (Recipient &recipient : m_drafts)
            contentKey = JOT_TRY(sealKey(recipient, contentKey));
        m_initializationVector = m_random(crypto::initializationVectorSize(cipher)).view();
        m_sealed = crypto::sealContent(cipher, contentKey, m_initializationVector, additionalData(), message);
        return std::monostate();
    }

    Result<std::monostate> sealIntegrated(std::string_view message)
    {
        Recipient &recipient = m_drafts.front();
        const std::optional<crypto::HpkePsk> psk = preSharedKeyOf(recipient);
        auto sealed = crypto::hpkeSeal(*algorithmOf(recipient).suite, *recipient.wish->key->asymmetric(), {},
                                       additionalData(), message, psk ? &*psk : nullptr, m_random);
        if (!sealed)
            return failure("encryption-key-unusable");
        recipient.encryptedKey = std::move(sealed->encapsulatedKey);
        m_sealed.ciphertext = std::move(sealed->ciphertext);
        return std::monostate();
    }

    /// Returns the Content Encryption Key, which is the recipient's own where it is not drawn.
    Result<SecretBytes> sealKey(Recipient &recipient, const SecretBytes &contentKey)
    {
        SealingParameters parameters = JOT_TRY(sealingParameters(recipient));
        const std::optional<crypto::HpkePsk> psk = preSharedKeyOf(recipient);
        parameters.psk = psk ? &*psk : nullptr;
        SealedKey sealed = JOT_TRY(sealContentKey(algorithmOf(recipient), *m_options.contentEncryption,
                                                  *recipient.wish->key, contentKey, parameters, m_random));
        for (const SealingResult &result : sealed.parameters) {
            if (!JOT_TRY(hasAlready(recipient, result.name, result.json)))
                homeOf(recipient).append(result.name, result.json);
        }
        recipient.encryptedKey = std::move(sealed.encryptedKey);
        return std::move(sealed.contentKey);
    }

    Result<SealingParameters> sealingParameters(const Recipient &recipient) const
    {
        SealingParameters parameters;
        const KeyManagement management = algorithmOf(recipient).management;
        if (management == KeyManagement::EcdhEs) {
            parameters.partyUInfo = JOT_TRY(givenBytes(recipient, "apu")).value_or(m_options.partyUInfo);
            parameters.partyVInfo = JOT_TRY(givenBytes(recipient, "apv")).value_or(m_options.partyVInfo);
        } else if (management == KeyManagement::AesGcmKeyWrap) {
            parameters.initializationVector = JOT_TRY(givenBytes(recipient, "iv"));
            if (parameters.initializationVector && parameters.initializationVector->size() != kGcmIvBytes)
                return failure("encryption-parameter-kind", {}, {{"name", "iv"}});
        } else if (management == KeyManagement::Pbes2) {
            parameters.salt = JOT_TRY(givenBytes(recipient, "p2s"));
            if (parameters.salt && parameters.salt->size() < kLeastSaltBytes)
                return failure("encryption-parameter-kind", {}, {{"name", "p2s"}});
            parameters.iterations = JOT_TRY(iterations(recipient));
        }
        return parameters;
    }

    Result<std::optional<std::string>> givenBytes(const Recipient &recipient, std::string_view name) const
    {
        const JsonValue given = parameter(recipient, name);
        if (!given.exists())
            return std::nullopt;
        std::optional<std::string> bytes =
            given.isString() ? decodeStrictBase64Url(given.string()) : std::nullopt;
        if (!bytes)
            return failure("encryption-parameter-kind", {}, {{"name", std::string(name)}});
        return bytes;
    }

    Result<std::uint64_t> iterations(const Recipient &recipient) const
    {
        const JsonValue given = parameter(recipient, "p2c");
        const std::int64_t count =
            given.exists()
                ? given.integer().value_or(0)
                : static_cast<std::int64_t>(std::min(m_options.iterations, limits::kPbes2Iterations + 1));
        if (count < 1 || count > static_cast<std::int64_t>(limits::kPbes2Iterations))
            return failure("encryption-iterations", {},
                           {{"limit", std::to_string(limits::kPbes2Iterations)}});
        return static_cast<std::uint64_t>(count);
    }

    /// RFC 7516 section 5.1 step 14.
    std::string additionalData() const
    {
        std::string data = encodeBase64Url(m_common.text());
        if (hasAdditionalData())
            data.append(".").append(encodeBase64Url(*m_options.additionalData));
        return data;
    }

    /// RFC 7516 section 7.2.1: one that is empty is left out.
    bool hasAdditionalData() const { return m_options.additionalData && !m_options.additionalData->empty(); }

    std::string compact() const
    {
        std::string token = encodeBase64Url(m_common.text());
        for (const std::string *part :
             {&m_drafts.front().encryptedKey, &m_initializationVector, &m_sealed.ciphertext, &m_sealed.tag})
            token.append(".").append(encodeBase64Url(*part));
        return token;
    }

    std::string json() const
    {
        JsonWriter writer;
        writer.beginObject();
        if (m_common.exists())
            writer.key("protected").string(encodeBase64Url(m_common.text()));
        if (m_shared.exists())
            writer.key("unprotected").raw(m_shared.text());
        if (m_serialization == Serialization::Flattened) {
            write(writer, m_drafts.front());
        } else {
            writer.key("recipients").beginArray();
            for (const Recipient &recipient : m_drafts) {
                writer.beginObject();
                write(writer, recipient);
                writer.endObject();
            }
            writer.endArray();
        }
        if (hasAdditionalData())
            writeBytes(writer, "aad", *m_options.additionalData);
        writeBytes(writer, "iv", m_initializationVector);
        writer.key("ciphertext").string(encodeBase64Url(m_sealed.ciphertext));
        writeBytes(writer, "tag", m_sealed.tag);
        writer.endObject();
        return writer.take();
    }

    static void write(JsonWriter &writer, const Recipient &recipient)
    {
        if (recipient.header.exists())
            writer.key("header").raw(recipient.header.text());
        writeBytes(writer, "encrypted_key", recipient.encryptedKey);
    }

    /// Leaves out what is empty, as RFC 7516 section 7.2.1 demands.
    static void writeBytes(JsonWriter &writer, std::string_view name, std::string_view bytes)
    {
        if (!bytes.empty())
            writer.key(name).string(encodeBase64Url(bytes));
    }

    std::span<const EncryptionRecipient> m_recipients;
    const EncryptionOptions &m_options;
    const crypto::RandomSource &m_random;
    Serialization m_serialization;
    HeaderDraft m_common; ///< the protected one
    HeaderDraft m_shared;
    std::vector<Recipient> m_drafts;
    std::string m_initializationVector;
    crypto::SealedContent m_sealed;
};

} // namespace

Result<void> canEncrypt(const Key &key, const JweAlgorithm &algorithm,
                        const ContentEncryption *contentEncryption)
{
    const std::string alg(algorithm.name);
    if (isIntegrated(algorithm) && contentEncryption)
        return failure("encryption-enc-unwanted", {}, {{"alg", alg}});
    if (!isIntegrated(algorithm) && !contentEncryption)
        return failure("encryption-enc-missing");
    const std::optional<KeyObstacle> obstacle =
        obstacleTo(key, algorithm, contentEncryption, KeyPurpose::Encrypt);
    if (!obstacle)
        return {};
    switch (*obstacle) {
    case KeyObstacle::Size:
        return failure("encryption-key-size", {},
                       {{"alg", alg},
                        {"expected", std::to_string(8 * symmetricKeySize(algorithm, contentEncryption))},
                        {"actual", std::to_string(key.bits())}});
    case KeyObstacle::Use:
        return failure("encryption-key-use");
    case KeyObstacle::Alg:
        return failure("encryption-key-alg", {}, {{"keyalg", excerpt(key.attributes().alg)}, {"alg", alg}});
    case KeyObstacle::Type:
    case KeyObstacle::Curve:
    case KeyObstacle::NoPrivateHalf:
        break;
    }
    return failure("encryption-key-type", {},
                   {{"alg", alg}, {"needed", keyKindNeededFor(algorithm)}, {"kind", keyKindText(key)}});
}

Result<std::string> encryptCompact(const EncryptionRecipient &recipient, std::string_view plaintext,
                                   const EncryptionOptions &options, const crypto::RandomSource &random)
{
    return Encryption({&recipient, 1}, options, random, Serialization::Compact).run(plaintext);
}

Result<std::string> encryptFlattened(const EncryptionRecipient &recipient, std::string_view plaintext,
                                     const EncryptionOptions &options, const crypto::RandomSource &random)
{
    return Encryption({&recipient, 1}, options, random, Serialization::Flattened).run(plaintext);
}

Result<std::string> encryptGeneral(std::span<const EncryptionRecipient> recipients,
                                   std::string_view plaintext, const EncryptionOptions &options,
                                   const crypto::RandomSource &random)
{
    return Encryption(recipients, options, random, Serialization::General).run(plaintext);
}

} // namespace jotscope
