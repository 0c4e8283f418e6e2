#pragma once

#include "core/jose/algorithm.h"
#include "core/jose/jose_header.h"
#include "core/jose/keys/key.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the JOSE Header of a JWE says to one of its recipients.
namespace jotscope {

inline constexpr std::size_t kGcmIvBytes = 12;    ///< RFC 7518 section 4.7.1.1
inline constexpr std::size_t kLeastSaltBytes = 8; ///< RFC 7518 section 4.8.1.1
inline constexpr std::size_t kLeastPskBits =
    256; ///< RFC 9180 section 9.5, draft-ietf-jose-hpke-encrypt section 9

/// The headers that all recipients share, with the parameters of decryption looked up once: a hostile token
/// has a long header and a thousand recipients.
class CommonHeader
{
public:
    explicit CommonHeader(const Token &token);

    /// Missing unless it is one that decryption reads.
    [[nodiscard]] HeaderParameter parameter(std::string_view name) const;
    /// Where a finding points that is about what is missing.
    [[nodiscard]] ByteRange place() const { return m_place; }

private:
    std::map<std::string_view, HeaderParameter> m_parameters;
    ByteRange m_place;
};

/// The JOSE Header of one recipient (RFC 7516 section 4). Both arguments must outlive it.
class RecipientHeader
{
public:
    RecipientHeader(const CommonHeader &common, const TokenPart *own) : m_common(&common), m_own({own}) {}

    [[nodiscard]] HeaderParameter parameter(std::string_view name) const;
    /// A string parameter's content; empty for other kinds, and above limits::kHeaderValueBytes: it may be a
    /// shared one of which every recipient keeps a copy.
    [[nodiscard]] std::string string(std::string_view name) const;
    [[nodiscard]] ByteRange place() const;

private:
    const CommonHeader *m_common;
    JoseHeader m_own;
};

/// What key management takes from the header, decoded. Only what the algorithm has is filled in.
struct KeyParameters
{
    KeyPointer ephemeralKey;          ///< `epk`
    std::string partyUInfo;           ///< `apu`
    std::string partyVInfo;           ///< `apv`
    std::string initializationVector; ///< `iv`, of AES-GCM key wrap
    std::string authenticationTag;    ///< `tag`, likewise
    std::string salt;                 ///< `p2s`
    std::uint64_t iterations = 0;     ///< `p2c`
    std::string encapsulatedKey;      ///< `ek`
    std::optional<std::string> pskId; ///< `psk_id`
};

struct KeyParameterReading
{
    enum class State : std::uint8_t {
        Usable,
        Broken,    ///< what is there opens for no key
        OverLimit, ///< trying would cost too much
    };

    KeyParameters parameters;
    State state = State::Usable;
    std::vector<Finding> refusals; ///< why it is not usable
    std::vector<Finding> remarks;  ///< what is amiss and does not hinder
};

KeyParameterReading readKeyParameters(const RecipientHeader &header, const JweAlgorithm &algorithm);

} // namespace jotscope
