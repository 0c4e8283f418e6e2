#include "core/diagnosis/slips/signature_slips.h"

#include "core/diagnosis/slips/slip_cause.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Of a MAC that was clipped, so that no other fits by chance.
constexpr std::size_t kFewestCharacters = 6;

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

class SignatureSlips
{
public:
    SignatureSlips(const Case &subject, const KeyCandidate &candidate, Budget &budget)
        : m_subject(subject)
        , m_candidate(candidate)
        , m_budget(budget)
        , m_begin(signedText(subject).size() - subject.signatureText.size())
        , m_size(encodedSize(signatureBytes()))
    {}

    std::optional<Cause> ofMac() const
    {
        if (!m_budget.spend())
            return std::nullopt;
        const std::string original = encodeBase64Url(
            m_candidate.key->mac()->compute(m_subject.algorithm->hash, m_subject.signingInput));
        const std::string_view received = m_subject.signatureText;
        if (received == original)
            return std::nullopt;
        // What is missing may stand behind a gap in the paste: with another secret that was not looked for
        // yet.
        if (m_candidate.origin && !m_budget.isThorough() && received.size() != original.size())
            return std::nullopt;
        if (received.size() >= kFewestCharacters && original.starts_with(received))
            return clippingCause(m_subject, std::string_view(original).substr(received.size()), m_candidate);
        Edit edit;
        if (findEdit(received, original, edit))
            return causeOf(edit);
        if (std::ranges::equal(received, original, {}, folded, folded))
            return letterCaseCause(m_subject, original, m_candidate);
        return std::nullopt;
    }

    std::optional<Cause> ofOther(EditRank rank) const
    {
        const std::string_view received = m_subject.signatureText;
        if (rank == EditRank::Likely) {
            if (auto cause = clipped())
                return cause;
        }
        const int missing = static_cast<int>(m_size) - static_cast<int>(received.size());
        if (m_size == 0 || missing < -1 || missing > 1)
            return std::nullopt;
        std::optional<Cause> cause;
        for (std::size_t at = 0; at <= received.size(); ++at) {
            const bool isEnded = forEachEditAt(received, at, rank, [&](const Edit &edit) {
                if (edit.shift() != missing)
                    return false;
                if (!m_budget.spend())
                    return true;
                if (verifies(edit.appliedTo(received)))
                    cause = causeOf(edit);
                return cause.has_value();
            });
            if (isEnded)
                break;
        }
        return cause;
    }

private:
    std::size_t signatureBytes() const
    {
        const Key &key = *m_candidate.key;
        if (m_subject.algorithm->signatureSize != 0)
            return m_subject.algorithm->signatureSize;
        if (key.type() == KeyType::Rsa)
            return (key.bits() + 7) / 8;
        const auto curve = key.asymmetric() ? key.asymmetric()->curve() : std::nullopt;
        return curve ? 2 * fieldSize(*curve) : 0;
    }

    bool verifies(std::string_view signature) const
    {
        const auto bytes = decodeStrictBase64Url(signature);
        return bytes &&
               verifyPrimitive(*m_candidate.key, *m_subject.algorithm, m_subject.signingInput, *bytes);
    }

    /// All ends of the one or two characters that are missing, where they are not too many.
    std::optional<Cause> clipped() const
    {
        constexpr std::size_t kMostEnds = 1'024;
        constexpr std::size_t kMostEndsThorough = 20'000;
        const std::string received(m_subject.signatureText);
        if (received.size() >= m_size || received.size() < kFewestCharacters)
            return std::nullopt;
        const std::size_t missing = m_size - received.size();
        // The last character's unused bits are zero.
        const std::size_t unused = m_size * 6 - signatureBytes() * 8;
        if (missing > 3 || std::size_t{1} << (missing * 6 - unused) >
                               (m_budget.isThorough() ? kMostEndsThorough : kMostEnds))
            return std::nullopt;
        for (std::size_t end = 0; end < std::size_t{1} << (missing * 6 - unused); ++end) {
            std::string tail;
            for (std::size_t i = missing; i > 0; --i)
                tail += kBase64UrlAlphabet[(end << unused) >> ((i - 1) * 6) & 63];
            if (!m_budget.spend())
                return std::nullopt;
            if (verifies(received + tail))
                return clippingCause(m_subject, tail, m_candidate);
        }
        return std::nullopt;
    }

    Cause causeOf(Edit edit) const
    {
        edit.at += m_begin;
        return slipCause(m_subject, edit, m_candidate);
    }

    const Case &m_subject;
    const KeyCandidate &m_candidate;
    Budget &m_budget;
    std::size_t m_begin; ///< of the signature in the signed text
    std::size_t m_size;  ///< that it should have, in characters
};

} // namespace

std::optional<Cause> findSignatureSlip(const Case &subject, const std::vector<KeyCandidate> &keys,
                                       EditRank rank, Budget &budget)
{
    if (!subject.algorithm || subject.signatureText.empty())
        return std::nullopt;
    const bool isMac = subject.algorithm->scheme == SignatureScheme::Hmac;
    for (const KeyCandidate &candidate : keys) {
        const Key &key = *candidate.key;
        if (!fitsType(key, *subject.algorithm) || !fitsCurve(key, *subject.algorithm) ||
            !fitsParameterSet(key, *subject.algorithm))
            continue;
        const SignatureSlips slips(subject, candidate, budget);
        auto cause = isMac ? slips.ofMac() : slips.ofOther(rank);
        if (cause || budget.isSpent())
            return cause;
    }
    return std::nullopt;
}

} // namespace jotscope
