#include "core/jose/jwe/recipients/recipient_opening.h"

#include "core/jose/jwe/key_management.h"
#include "core/jose/jwe/recipients/key_fitness.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

using State = RecipientOpening::State;

constexpr std::size_t kBlockBytes = 16; ///< of AES

bool isCbc(crypto::ContentCipher cipher)
{
    using enum crypto::ContentCipher;
    return cipher == Aes128CbcHs256 || cipher == Aes192CbcHs384 || cipher == Aes256CbcHs512;
}

/// Reads one recipient, and stops at what makes the rest meaningless.
class RecipientReader
{
public:
    RecipientReader(const Token &token, const CommonHeader &common, const SealedText &content,
                    std::size_t index, const KeyRing &keys, const std::vector<std::string> &allowed)
        : m_token(token)
        , m_content(content)
        , m_keys(keys)
        , m_allowed(allowed)
        , m_recipient(RecipientHeader(common, token.at(token.recipients[index].unprotectedHeader)))
    {
        m_recipient.index = index;
        if (const TokenPart *encryptedKey = token.at(token.recipients[index].encryptedKey)) {
            m_recipient.encryptedKey = encryptedKey->bytes();
            m_recipient.encryptedKeyPlace = encryptedKey->range;
        } else {
            m_recipient.encryptedKeyPlace = m_recipient.header.place();
        }
        m_recipient.kid = header().string("kid");
        m_recipient.x5t = header().string("x5t");
        m_recipient.x5tS256 = header().string("x5t#S256");
    }

    RecipientOpening read()
    {
        if (hasAlgorithm() && hasEncryption() && isUnderstood() && hasRoomForAll()) {
            readParameters();
            checkLengths();
        }
        return std::move(m_recipient);
    }

private:
    const RecipientHeader &header() const { return m_recipient.header; }
    std::string algName() const { return std::string(m_recipient.algorithm->name); }
    bool isIntegrated() const { return m_recipient.algorithm->management == KeyManagement::HpkeIntegrated; }

    bool hasAlgorithm()
    {
        const HeaderParameter alg = header().parameter("alg");
        const std::string name = header().string("alg");
        if (name.empty())
            return refuse(State::Broken, "jwe-alg-missing", alg.exists() ? alg.where() : header().place());
        m_recipient.algorithm = findJweAlgorithm(name);
        if (!m_recipient.algorithm)
            return refuseName(name, alg.where(), "jwe-alg-unknown");
        if (m_recipient.algorithm->management == KeyManagement::RsaPkcs1)
            remark("jwe-rsa-pkcs1", alg.where());
        if (isIntegrated() && !alg.isProtected())
            return refuse(State::Broken, "jwe-alg-not-protected", alg.where(), {{"alg", name}});
        return isAllowed(name, alg.where(), [](const std::string &other) { return findJweAlgorithm(other); });
    }

    bool hasEncryption()
    {
        const HeaderParameter enc = header().parameter("enc");
        if (isIntegrated()) {
            if (!enc.exists())
                return true;
            return refuse(State::Broken, "jwe-enc-with-integrated", enc.where(), {{"alg", algName()}});
        }
        const std::string name = header().string("enc");
        if (name.empty())
            return refuse(State::Broken, "jwe-enc-missing", enc.exists() ? enc.where() : header().place());
        m_recipient.encryption = findContentEncryption(name);
        if (!m_recipient.encryption)
            return refuseName(name, enc.where(), "jwe-enc-unknown");
        return isAllowed(name, enc.where(),
                         [](const std::string &other) { return findContentEncryption(other); });
    }

    /// A name that is not in the table: a signature's, one of another standard, or none at all.
    bool refuseName(const std::string &name, ByteRange where, std::string_view id)
    {
        if (const ForeignAlgorithm *foreign = findForeignAlgorithm(name))
            remark("jwe-name-foreign", where, {{"name", name}, {kWordArgument, foreign->meaning}});
        if (findJwsAlgorithm(name))
            return refuse(State::Unsupported, "jwe-alg-of-signature", where, {{"alg", name}});
        return refuse(State::Unsupported, id, where, {{"alg", excerpt(name)}});
    }

    template<typename Find>
    bool isAllowed(const std::string &name, ByteRange where, Find find)
    {
        std::vector<std::string> allowed;
        std::ranges::copy_if(m_allowed, std::back_inserter(allowed), find);
        if (allowed.empty() || std::ranges::find(allowed, name) != allowed.end())
            return true;
        return refuse(State::Unsupported, "jwe-name-not-allowed", where,
                      {{"name", name}, {"allowed", joinedNames(allowed)}});
    }

    /// No extension of JWE is understood here, so that any `crit` says that this must not be opened (RFC 7516
    /// section 4.1.13).
    bool isUnderstood()
    {
        if (const HeaderParameter crit = header().parameter("crit"); crit.exists())
            return refuse(State::Unsupported, "jwe-crit", crit.where());
        const HeaderParameter zip = header().parameter("zip");
        if (!zip.exists())
            return true;
        if (header().string("zip") != "DEF")
            return refuse(State::Unsupported, "jwe-zip-unknown", zip.where(),
                          {{"name", excerpt(zip.value.raw())}});
        m_recipient.isCompressed = true;
        remark("jwe-zip-used", zip.where());
        if (!zip.isProtected())
            remark("jwe-zip-not-protected", zip.where());
        return true;
    }

    /// RFC 7516 section 5.2 step 6.
    bool hasRoomForAll()
    {
        if (m_token.recipients.size() == 1 || !isDirect(*m_recipient.algorithm))
            return true;
        return refuse(State::Broken, "jwe-direct-with-others", header().parameter("alg").where(),
                      {{"alg", algName()}, {"count", std::to_string(m_token.recipients.size())}});
    }

    void readParameters()
    {
        KeyParameterReading reading = readKeyParameters(header(), *m_recipient.algorithm);
        m_recipient.parameters = std::move(reading.parameters);
        std::ranges::move(reading.remarks, std::back_inserter(m_recipient.remarks));
        std::ranges::move(reading.refusals, std::back_inserter(m_recipient.refusals));
        if (reading.state != KeyParameterReading::State::Usable)
            m_recipient.state =
                reading.state == KeyParameterReading::State::Broken ? State::Broken : State::Unsupported;
        if (m_recipient.parameters.pskId)
            findPreSharedKey(*m_recipient.parameters.pskId);
    }

    void findPreSharedKey(const std::string &id)
    {
        const auto found = std::ranges::find_if(m_keys, [&id](const KeyPointer &key) {
            return key->type() == KeyType::Oct && key->attributes().kid == id;
        });
        const ByteRange where = header().parameter("psk_id").where();
        if (id.empty() || found == m_keys.end()) {
            refuse(State::PskMissing, "jwe-psk-not-on-hand", where, {{"kid", excerpt(id)}});
            return;
        }
        if ((*found)->bits() < kLeastPskBits)
            remark("jwe-psk-short", where, {{"bits", std::to_string((*found)->bits())}});
        m_recipient.psk = crypto::HpkePsk{(*found)->mac()->secret().copy(), id};
    }

    /// What an onlooker can see, and what therefore may be told: a length that cannot be right.
    void checkLengths()
    {
        if (isIntegrated()) {
            checkLength("jwe-encrypted-key-length", m_recipient.encryptedKeyPlace,
                        m_recipient.encryptedKey.size(),
                        crypto::encapsulatedKeySize(*m_recipient.algorithm->suite), algName());
            checkLength("jwe-iv-length", m_content.initializationVectorPlace,
                        m_content.initializationVector.size(), 0, algName());
            checkLength("jwe-tag-length", m_content.tagPlace, m_content.tag.size(), 0, algName());
            return;
        }
        const crypto::ContentCipher cipher = m_recipient.encryption->cipher;
        const std::string enc(m_recipient.encryption->name);
        if (const auto size = encryptedKeySize(*m_recipient.algorithm, *m_recipient.encryption))
            checkLength("jwe-encrypted-key-length", m_recipient.encryptedKeyPlace,
                        m_recipient.encryptedKey.size(), *size, algName());
        checkLength("jwe-iv-length", m_content.initializationVectorPlace,
                    m_content.initializationVector.size(), crypto::initializationVectorSize(cipher), enc);
        checkLength("jwe-tag-length", m_content.tagPlace, m_content.tag.size(),
                    crypto::authenticationTagSize(cipher), enc);
        const std::size_t size = m_content.ciphertext.size();
        if (isCbc(cipher) && (size == 0 || size % kBlockBytes != 0))
            refuse(State::Broken, "jwe-ciphertext-length", m_content.place,
                   {{"actual", std::to_string(size)}, {"alg", enc}});
    }

    void checkLength(std::string_view id, ByteRange where, std::size_t actual, std::size_t expected,
                     const std::string &name)
    {
        if (actual != expected)
            refuse(
                State::Broken, id, where,
                {{"alg", name}, {"actual", std::to_string(actual)}, {"expected", std::to_string(expected)}});
    }

    bool refuse(State state, std::string_view id, ByteRange where, std::vector<FindingArgument> args = {})
    {
        Finding refusal = makeFinding(id, where, std::move(args));
        // The reason for the state that counts stands first.
        if (state == State::Broken && m_recipient.state != State::Broken)
            m_recipient.refusals.insert(m_recipient.refusals.begin(), std::move(refusal));
        else
            m_recipient.refusals.push_back(std::move(refusal));
        if (m_recipient.state != State::Broken)
            m_recipient.state = state;
        return false;
    }

    void remark(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {})
    {
        m_recipient.remarks.push_back(makeFinding(id, where, std::move(args)));
    }

    const Token &m_token;
    const SealedText &m_content;
    const KeyRing &m_keys;
    const std::vector<std::string> &m_allowed;
    RecipientOpening m_recipient;
};

} // namespace

SealedText::SealedText(const Token &token)
{
    if (!token.parts.empty())
        place = initializationVectorPlace = tagPlace = token.parts.front().range;
    if (const TokenPart *part = token.part(PartName::Ciphertext)) {
        ciphertext = part->bytes();
        place = initializationVectorPlace = tagPlace = part->range;
    }
    if (const TokenPart *part = token.part(PartName::InitializationVector)) {
        initializationVector = part->bytes();
        initializationVectorPlace = part->range;
    }
    if (const TokenPart *part = token.part(PartName::AuthenticationTag)) {
        tag = part->bytes();
        tagPlace = part->range;
    }
    if (const TokenPart *header = token.part(PartName::Header))
        aad = token.encoded(*header);
    if (const TokenPart *part = token.part(PartName::AdditionalData))
        aad.append(".").append(token.encoded(*part));
}

RecipientOpening readRecipient(const Token &token, const CommonHeader &common, const SealedText &content,
                               std::size_t index, const KeyRing &keys,
                               const std::vector<std::string> &allowedAlgorithms)
{
    return RecipientReader(token, common, content, index, keys, allowedAlgorithms).read();
}

std::optional<SecretBytes> openWith(const Key &key, const RecipientOpening &recipient,
                                    const SealedText &content)
{
    const crypto::HpkePsk *psk = recipient.psk ? &*recipient.psk : nullptr;
    if (recipient.algorithm->management == KeyManagement::HpkeIntegrated)
        return crypto::hpkeOpen(*recipient.algorithm->suite, *key.asymmetric(), recipient.encryptedKey, {},
                                content.aad, content.ciphertext, psk);
    const std::optional<SecretBytes> contentKey = recoverContentKey(
        *recipient.algorithm, *recipient.encryption, key, recipient.parameters, recipient.encryptedKey, psk);
    if (!contentKey)
        return std::nullopt;
    return crypto::openContent(recipient.encryption->cipher, *contentKey, content.initializationVector,
                               content.aad, content.ciphertext, content.tag);
}

} // namespace jotscope
