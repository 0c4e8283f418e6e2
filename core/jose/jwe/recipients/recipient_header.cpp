#include "core/jose/jwe/recipients/recipient_header.h"

#include "core/crypto/encryption/key_agreement.h"
#include "core/crypto/keys/key_generation.h"
#include "core/findings/catalogue.h"
#include "core/jose/keys/formats/jwk/jwk.h"
#include "core/jose/keys/names/key_name.h"
#include "core/jose/kind_words.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

using ReadingState = KeyParameterReading::State;

constexpr std::array<std::string_view, 18> kNames = {"alg", "enc", "zip", "kid", "x5t",  "x5t#S256",
                                                     "epk", "apu", "apv", "iv",  "tag",  "p2s",
                                                     "p2c", "ek",  "typ", "cty", "crit", "psk_id"};

constexpr std::string_view kBase64Url = JOT_TEXT("Word", "strict base64url");
constexpr std::string_view kCount = JOT_TEXT("Word", "a whole number above zero");

constexpr std::size_t kGcmTagBytes = 16;                 ///< RFC 7518 section 4.7.1.2
constexpr std::int64_t kSpecifiedIterations = 1'000;     ///< RFC 7518 section 4.8.1.2
constexpr std::int64_t kRecommendedIterations = 600'000; ///< OWASP, for PBKDF2 with HMAC-SHA-256

/// Of small order (RFC 7748 section 6): the agreement comes out as zero whatever the other's key. The NIST
/// curves have no such points.
bool hasSmallOrder(const crypto::AsymmetricKey &ephemeral)
{
    if (ephemeral.family() != crypto::KeyFamily::Okp)
        return false;
    const auto own = crypto::generateOnCurve(*ephemeral.curve(), crypto::systemRandom());
    return own && !crypto::agree(*own, ephemeral);
}

class ParameterReader
{
public:
    ParameterReader(const RecipientHeader &header, const JweAlgorithm &algorithm)
        : m_header(header), m_algorithm(algorithm)
    {}

    KeyParameterReading read()
    {
        KeyParameters &parameters = m_reading.parameters;
        switch (m_algorithm.management) {
        case KeyManagement::Direct:
        case KeyManagement::AesKeyWrap:
        case KeyManagement::RsaPkcs1:
        case KeyManagement::RsaOaep:
            break;
        case KeyManagement::AesGcmKeyWrap:
            parameters.initializationVector = bytes("iv", kGcmIvBytes);
            parameters.authenticationTag = bytes("tag", kGcmTagBytes);
            break;
        case KeyManagement::Pbes2:
            parameters.salt = bytes("p2s");
            noteSalt();
            readIterations();
            break;
        case KeyManagement::EcdhEs:
            readEphemeralKey();
            parameters.partyUInfo = optionalBytes("apu").value_or(std::string());
            parameters.partyVInfo = optionalBytes("apv").value_or(std::string());
            break;
        case KeyManagement::HpkeIntegrated:
            parameters.pskId = optionalBytes("psk_id");
            if (const HeaderParameter ek = m_header.parameter("ek"); ek.exists())
                refuse(ReadingState::Broken, "jwe-ek-with-integrated", ek.where());
            break;
        case KeyManagement::HpkeKey:
            parameters.pskId = optionalBytes("psk_id");
            parameters.encapsulatedKey = bytes("ek", crypto::encapsulatedKeySize(*m_algorithm.suite));
            break;
        }
        return std::move(m_reading);
    }

private:
    std::optional<std::string> optionalBytes(std::string_view name)
    {
        const HeaderParameter parameter = m_header.parameter(name);
        if (!parameter.exists())
            return std::nullopt;
        if (isTooLong(name, parameter))
            return std::nullopt;
        std::optional<std::string> decoded;
        if (parameter.value.isString())
            decoded = decodeStrictBase64Url(parameter.value.string());
        if (!decoded)
            refuseKind(name, parameter, kBase64Url);
        return decoded;
    }

    std::string bytes(std::string_view name)
    {
        if (isMissing(name))
            return {};
        return optionalBytes(name).value_or(std::string());
    }

    std::string bytes(std::string_view name, std::size_t size)
    {
        if (isMissing(name))
            return {};
        std::optional<std::string> decoded = optionalBytes(name);
        if (decoded && decoded->size() != size)
            refuse(ReadingState::Broken, "jwe-parameter-length", m_header.parameter(name).where(),
                   {{"name", std::string(name)},
                    {"actual", std::to_string(decoded->size())},
                    {"expected", std::to_string(size)}});
        return std::move(decoded).value_or(std::string());
    }

    bool isMissing(std::string_view name)
    {
        if (m_header.parameter(name).exists())
            return false;
        refuse(ReadingState::Broken, "jwe-parameter-missing", m_header.place(),
               {{"name", std::string(name)}, {"alg", std::string(m_algorithm.name)}});
        return true;
    }

    bool isTooLong(std::string_view name, const HeaderParameter &parameter)
    {
        if (parameter.value.raw().size() <= limits::kHeaderValueBytes)
            return false;
        refuse(ReadingState::OverLimit, "jwe-parameter-limit", parameter.where(),
               {{"name", std::string(name)}, {"limit", std::to_string(limits::kHeaderValueBytes)}});
        return true;
    }

    void noteSalt()
    {
        const HeaderParameter salt = m_header.parameter("p2s");
        if (m_reading.state == ReadingState::Usable && m_reading.parameters.salt.size() < kLeastSaltBytes)
            remark("jwe-salt-short", salt.where(),
                   {{"actual", std::to_string(m_reading.parameters.salt.size())}});
    }

    void readIterations()
    {
        if (isMissing("p2c"))
            return;
        const HeaderParameter count = m_header.parameter("p2c");
        const std::optional<std::int64_t> iterations = count.value.integer();
        // A count that no integer holds is as clearly too large as one just above the limit.
        const bool isHuge = !iterations && count.value.isNumber() &&
                            count.value.real().value_or(1e300) > double(limits::kPbes2Iterations) &&
                            !count.value.raw().starts_with('-');
        if (isHuge || (iterations && *iterations > std::int64_t(limits::kPbes2Iterations)))
            return refuse(
                ReadingState::OverLimit, "jwe-iterations-limit", count.where(),
                {{"count", excerpt(count.value.raw())}, {"limit", std::to_string(limits::kPbes2Iterations)}});
        if (!iterations || *iterations <= 0)
            return refuseKind("p2c", count, kCount);
        m_reading.parameters.iterations = static_cast<std::uint64_t>(*iterations);
        if (*iterations < kSpecifiedIterations)
            remark("jwe-iterations-below-standard", count.where(), {{"count", std::to_string(*iterations)}});
        else if (*iterations < kRecommendedIterations)
            remark("jwe-iterations-few", count.where(), {{"count", std::to_string(*iterations)}});
    }

    void readEphemeralKey()
    {
        if (isMissing("epk"))
            return;
        const HeaderParameter epk = m_header.parameter("epk");
        if (!epk.value.isObject())
            return refuseKind("epk", epk, kObjectWord);
        if (isTooLong("epk", epk))
            return;
        KeyImport import;
        // The checks of other kinds cost far more, and none of them can be agreed with.
        const std::string kty = epk.value.member("kty").string();
        if (kty == keyTypeName(KeyType::Ec) || kty == keyTypeName(KeyType::Okp))
            importJwk(import, epk.value, "epk");
        if (import.keys.empty()) {
            const bool isOffCurve = std::ranges::any_of(import.findings, [](const Finding &finding) {
                return finding.id == "key-point-not-on-curve";
            });
            refuse(ReadingState::Broken, isOffCurve ? "jwe-epk-not-on-curve" : "jwe-epk-invalid",
                   epk.where());
        }
        for (Finding &finding : import.findings) {
            finding.where = epk.part->sourceOf(finding.where);
            m_reading.remarks.push_back(std::move(finding));
        }
        if (!import.keys.empty())
            checkEphemeralKey(import.keys.front(), epk);
    }

    void checkEphemeralKey(KeyPointer key, const HeaderParameter &epk)
    {
        using crypto::Curve;
        const crypto::AsymmetricKey *material = key->asymmetric();
        const std::optional<Curve> curve = material ? material->curve() : std::nullopt;
        if (!curve || curve == Curve::Secp256k1 || curve == Curve::Ed25519 || curve == Curve::Ed448)
            return refuse(ReadingState::Broken, "jwe-epk-not-for-agreement", epk.where(),
                          {{"kind", keyKindText(*key)}});
        if (hasSmallOrder(*material))
            return refuse(ReadingState::Broken, "jwe-epk-small-order", epk.where());
        if (material->hasPrivateHalf())
            remark("jwe-epk-private", epk.where());
        m_reading.parameters.ephemeralKey = std::move(key);
    }

    void refuseKind(std::string_view name, const HeaderParameter &parameter, std::string_view kind)
    {
        refuse(ReadingState::Broken, "jwe-parameter-kind", parameter.where(),
               {{"name", std::string(name)}, {kWordArgument, std::string(kind)}});
    }

    void refuse(ReadingState state, std::string_view id, ByteRange where,
                std::vector<FindingArgument> args = {})
    {
        if (m_reading.state != ReadingState::Broken)
            m_reading.state = state;
        m_reading.refusals.push_back(makeFinding(id, where, std::move(args)));
    }

    void remark(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {})
    {
        m_reading.remarks.push_back(makeFinding(id, where, std::move(args)));
    }

    const RecipientHeader &m_header;
    const JweAlgorithm &m_algorithm;
    KeyParameterReading m_reading;
};

} // namespace

CommonHeader::CommonHeader(const Token &token)
{
    const JoseHeader header({token.part(PartName::Header), token.at(token.sharedHeader)});
    if (!header.parts().empty())
        m_place = header.parts().front()->range;
    else if (!token.parts.empty())
        m_place = token.parts.front().range;
    for (const std::string_view name : kNames) {
        if (HeaderParameter parameter = header.parameter(name); parameter.exists())
            m_parameters.emplace(name, parameter);
    }
}

HeaderParameter CommonHeader::parameter(std::string_view name) const
{
    const auto found = m_parameters.find(name);
    return found != m_parameters.end() ? found->second : HeaderParameter();
}

HeaderParameter RecipientHeader::parameter(std::string_view name) const
{
    const HeaderParameter common = m_common->parameter(name);
    return common.exists() ? common : m_own.parameter(name);
}

std::string RecipientHeader::string(std::string_view name) const
{
    const JsonValue value = parameter(name).value;
    return value.raw().size() <= limits::kHeaderValueBytes ? value.string() : std::string();
}

ByteRange RecipientHeader::place() const
{
    return m_own.parts().empty() ? m_common->place() : m_own.parts().front()->range;
}

KeyParameterReading readKeyParameters(const RecipientHeader &header, const JweAlgorithm &algorithm)
{
    return ParameterReader(header, algorithm).read();
}

} // namespace jotscope
