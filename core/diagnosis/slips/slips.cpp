#include "core/diagnosis/slips/slips.h"

#include "core/diagnosis/slips/edit.h"
#include "core/diagnosis/slips/input_probe.h"
#include "core/diagnosis/slips/signature_slips.h"
#include "core/diagnosis/slips/slip_cause.h"
#include "core/diagnosis/slips/slipped_part.h"
#include "core/diagnosis/tokens/pasted/pasted_runs.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <map>

namespace jotscope {

namespace {

using Cost = InputProbe::Cost;

/// What is longer was hardly typed, and each character more makes each try dearer.
constexpr std::size_t kLongestText = std::size_t{64} << 10;
constexpr std::size_t kOtherSecrets = 16;                     ///< that are tried at one go
constexpr std::size_t kLongestForDots = std::size_t{8} << 10; ///< where each try decodes all of it

/// The algorithm that a sound header names, if the table has it.
const JwsAlgorithm *algorithmIn(std::string_view header)
{
    auto bytes = decodeStrictBase64Url(header);
    if (!bytes || bytes->empty() || bytes->front() != '{')
        return nullptr;
    const JsonDocument document = JsonDocument::parse(std::move(*bytes));
    return document.isStrict() ? findJwsAlgorithm(document.root().member("alg").string()) : nullptr;
}

/// Whether the payload is meant as JSON, as far as its ends tell, one of which no slip has reached.
bool isMeantAsJson(std::string_view payload)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = payload.find_first_not_of(kBlanks);
    return first != payload.npos &&
           (payload[first] == '{' || payload[payload.find_last_not_of(kBlanks)] == '}');
}

bool isLong(const Case &subject)
{
    return subject.headerText.size() + subject.payloadText.size() + subject.signatureText.size() >
           kLongestText;
}

class SlipSearch
{
public:
    /// `isBrief` leaves out what shows no slip.
    SlipSearch(const Case &subject, std::vector<KeyCandidate> keys, bool isBrief, Budget &budget)
        : m_subject(subject)
        , m_budget(budget)
        , m_keys(std::move(keys))
        , m_isBrief(isBrief)
        , m_text(signedText(subject))
        , m_pieces(piecesOf(std::string_view(m_text)))
    {}

    std::optional<Cause> run()
    {
        atDots();
        if (!isDone())
            atForeignCharacter();
        if (m_pieces && !m_pieces->signature.empty() && !isDone())
            inParts();
        return std::move(m_cause);
    }

private:
    bool isDone() const { return m_cause || m_budget.isSpent(); }

    /// One slip: where one part shows it, the others are as they were.
    void inParts()
    {
        if (!algorithmIn(m_pieces->header))
            return inHeader();
        const bool isThorough = m_budget.isThorough();
        inSignature(EditRank::Likely);
        if (m_isBrief && !isPayloadBroken())
            return;
        if (!isDone() && !hasUsualSignature() && !isThorough)
            return inAlgorithm();
        if (!isDone()) {
            const bool isBroken = isPayloadBroken();
            if (!isBroken || isThorough)
                inHeader();
            if (!isDone())
                inPayload(isBroken);
        }
        if (!isDone() && isThorough)
            inSignature(EditRank::Other);
    }

    bool hasUsualSignature() const
    {
        return std::ranges::any_of(signatureSizes(m_subject), [this](std::size_t bytes) {
            return encodedSize(bytes) == m_pieces->signature.size();
        });
    }

    void inSignature(EditRank rank) { m_cause = findSignatureSlip(m_subject, m_keys, rank, m_budget); }

    bool isUnencoded() const { return m_subject.payloadPart && m_subject.payloadPart->isUnencoded; }

    bool isPayloadBroken() const
    {
        if (isUnencoded() || holdsJson(m_pieces->payload))
            return false;
        return isMeantAsJson(m_subject.payloadBytes) || SlippedPart(m_pieces->payload).hasNoise();
    }

    /// Of another size than the header's algorithm makes: it may have named another one.
    void inAlgorithm()
    {
        const SlippedPart part(m_pieces->header);
        for (const EditRank rank : {EditRank::Likely, EditRank::Other}) {
            if (!isDone())
                inUnreadHeader(part, rank, algorithmIn(m_pieces->header));
        }
    }

    void inPayload(bool isBroken)
    {
        if (!m_subject.algorithm || m_pieces->payload.empty() || isUnencoded())
            return;
        InputProbe &probe = probeFor(*m_subject.algorithm);
        const bool isCostly = probe.cost() == Cost::Verification;
        const bool mustBeJson = probe.cost() != Cost::Hash && isMeantAsJson(m_subject.payloadBytes);
        const SlippedPart part(m_pieces->payload);
        for (const EditRank rank : {EditRank::Likely, EditRank::Other}) {
            if (isCostly && !isBroken && rank == EditRank::Other && !m_budget.isThorough())
                return;
            inPart(part, m_pieces->header + '.', {}, rank, probe, [&](const Edit &edit) {
                return !mustBeJson || (m_budget.spend() && holdsJson(edit.appliedTo(part.text())));
            });
            if (isDone())
                return;
        }
    }

    void inHeader()
    {
        const SlippedPart part(m_pieces->header);
        const std::string rest = behindHeader();
        const JwsAlgorithm *named = algorithmIn(m_pieces->header);
        for (const EditRank rank : {EditRank::Likely, EditRank::Other}) {
            // What leaves `alg` alone is tried as fast as a payload, what changes it is read.
            if (named) {
                InputProbe &probe = probeFor(*named);
                const bool mustBeSound = probe.cost() != Cost::Hash;
                inPart(part, {}, rest, rank, probe, [&](const Edit &edit) {
                    return !mustBeSound || (m_budget.spend() && isHeader(edit.appliedTo(part.text())));
                });
            }
            if (!isDone())
                inUnreadHeader(part, rank, named);
            if (isDone())
                return;
        }
    }

    /// Of the signing input; a detached payload is no part of the token.
    std::string behindHeader() const { return m_subject.signingInput.substr(m_pieces->header.size()); }

    /// Edits that may give the header another algorithm than `named`, or any.
    void inUnreadHeader(const SlippedPart &part, EditRank rank, const JwsAlgorithm *named)
    {
        ByteRange places = part.places();
        if (named) {
            const ByteRange alg = charactersOfBytes(m_subject.header.parameter("alg").value.range());
            places = {std::max(places.begin, alg.begin - std::min<std::size_t>(alg.begin, 2)),
                      std::min(places.end, alg.end + 1)};
        }
        for (std::size_t at = places.begin; at < places.end; ++at) {
            const bool isEnded = forEachEditAt(part.text(), at, rank, [&](const Edit &edit) {
                if (!part.isPlausible(edit))
                    return false;
                if (!m_budget.spend())
                    return true;
                const std::string header = edit.appliedTo(part.text());
                const JwsAlgorithm *algorithm = algorithmIn(header);
                if (!algorithm || algorithm == named)
                    return false;
                InputProbe &probe = probeFor(*algorithm);
                probe.begin({});
                const KeyCandidate *key = probe.match({header, behindHeader()}, m_budget);
                return conclude(edit, 0, key);
            });
            if (isEnded)
                return;
        }
    }

    /// `prefix` and `rest` are the signing input around `part`.
    void inPart(const SlippedPart &part, const std::string &prefix, const std::string &rest, EditRank rank,
                InputProbe &probe, const std::function<bool(const Edit &)> &isSound)
    {
        if (probe.isHopeless())
            return;
        const std::string_view text = part.text();
        const ByteRange places = part.places();
        probe.begin(prefix);
        probe.extend(text.substr(0, places.begin));
        for (std::size_t at = places.begin; at < places.end; ++at) {
            const bool isEnded = forEachEditAt(text, at, rank, [&](const Edit &edit) {
                if (!part.isPlausible(edit) || !isSound(edit))
                    return m_budget.isSpent();
                const KeyCandidate *key =
                    probe.match({edit.inserted(), text.substr(at + edit.removed), rest}, m_budget);
                return conclude(edit, prefix.size(), key);
            });
            if (isEnded)
                return;
            probe.extend(text.substr(at, 1));
        }
    }

    /// True when the search is over.
    bool conclude(Edit edit, std::size_t offset, const KeyCandidate *key)
    {
        edit.at += offset;
        if (key)
            m_cause = slipCause(m_subject, edit, *key);
        return isDone();
    }

    InputProbe &probeFor(const JwsAlgorithm &algorithm)
    {
        return m_probes.try_emplace(algorithm.name, algorithm, m_keys, m_subject.signatureBytes)
            .first->second;
    }

    /// A dot that changed places with its neighbour; of one that is missing or too many, all that makes
    /// three parts.
    void atDots()
    {
        const auto dots = std::ranges::count(m_text, '.');
        if (dots < 1 || dots > 3 || (dots == 1 && m_text.size() > kLongestForDots))
            return;
        for (std::size_t at = 0; at < m_text.size() && !isDone(); ++at) {
            const char here = m_text[at];
            const bool isSwap = dots == 2 && at + 1 < m_text.size() && m_text[at + 1] != here &&
                                (here == '.' || m_text[at + 1] == '.');
            if (isSwap)
                tryWhole({at, 2, {m_text[at + 1], here}, 2});
            if (dots == 1 && here != '.') {
                tryWhole({at, 0, {'.'}, 1});
                tryWhole({at, 1, {'.'}, 1});
            }
            if (dots == 3 && here == '.') {
                tryWhole({at, 1, {}, 0});
                for (const char c : kBase64UrlAlphabet)
                    tryWhole({at, 1, {c}, 1});
            }
        }
    }

    void tryWhole(const Edit &edit)
    {
        if (isDone())
            return;
        if (const KeyCandidate *key = keyThatVerifies(edit.appliedTo(m_text)))
            m_cause = slipCause(m_subject, edit, *key);
    }

    const KeyCandidate *keyThatVerifies(const std::string &text)
    {
        const auto pieces = piecesOf(std::string_view(text));
        if (!pieces || pieces->signature.empty() || !m_budget.spend())
            return nullptr;
        // The cheap test first: a dot in the wrong place leaves a signature of no size.
        const auto signature = decodeStrictBase64Url(pieces->signature);
        const JwsAlgorithm *algorithm = signature ? algorithmIn(pieces->header) : nullptr;
        if (!algorithm || (algorithm->signatureSize != 0 && algorithm->signatureSize != signature->size()))
            return nullptr;
        const InputProbe probe(*algorithm, m_keys, *signature);
        return probe.match({pieces->header, ".", pieces->payload}, m_budget);
    }

    /// A character that no token has ends what is found as one: it stands behind it, or before it with the
    /// beginning of the header still further in front. It came in between, or in another one's place.
    void atForeignCharacter()
    {
        const std::string_view paste = m_subject.subject.paste;
        const ByteRange token = m_subject.subject.range;
        if (!m_subject.isCompact || token.end > paste.size() || token.isEmpty())
            return;
        if (const std::size_t size = characterSize(paste, token.end); size != 0) {
            const std::string_view behind = runFrom(paste, token.end + size);
            if (!behind.empty())
                tryInPlaceOf(m_text, {token.end, token.end + size}, behind);
        }
        std::size_t end = token.begin;
        while (end > 0 && isContinuation(paste[end - 1]))
            --end;
        if (end == 0 || isDone())
            return;
        --end;
        std::size_t begin = end;
        while (begin > 0 && isTokenCharacter(paste[begin - 1]))
            --begin;
        if (paste.substr(begin, end - begin).starts_with("ey"))
            tryInPlaceOf(paste.substr(begin, end - begin), {end, token.begin}, m_text);
    }

    void tryInPlaceOf(std::string_view before, ByteRange where, std::string_view behind)
    {
        // White space is no character that came in by itself.
        if (blankSize(m_subject.subject.paste.substr(where.begin)) != where.size())
            tryBetween(before, {}, where, behind);
        tryBetween(before, ".", where, behind);
        for (std::size_t i = 0; i < kBase64UrlAlphabet.size(); ++i)
            tryBetween(before, kBase64UrlAlphabet.substr(i, 1), where, behind);
    }

    void tryBetween(std::string_view before, std::string_view character, ByteRange where,
                    std::string_view behind)
    {
        if (isDone())
            return;
        const std::string text = std::string(before).append(character).append(behind);
        if (const KeyCandidate *key = keyThatVerifies(text))
            m_cause = foreignCharacterCause(m_subject, text, where, character, *key);
    }

    static bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

    static bool isTokenCharacter(char c) { return c == '.' || isInBase64UrlAlphabet(c); }

    /// Bytes of the character of UTF-8 at `at`.
    static std::size_t characterSize(std::string_view text, std::size_t at)
    {
        std::size_t end = at + 1;
        while (end < text.size() && isContinuation(text[end]))
            ++end;
        return at < text.size() ? end - at : 0;
    }

    static std::string_view runFrom(std::string_view text, std::size_t at)
    {
        std::size_t end = at;
        while (end < text.size() && isTokenCharacter(text[end]))
            ++end;
        return text.substr(at, end - at);
    }

    const Case &m_subject;
    Budget &m_budget;
    std::vector<KeyCandidate> m_keys;
    bool m_isBrief;
    std::string m_text;
    std::optional<TokenPieces> m_pieces;
    std::map<std::string_view, InputProbe> m_probes;
    std::optional<Cause> m_cause;
};

} // namespace

std::optional<Cause> findSlip(const Case &subject, Budget &budget)
{
    if (isLong(subject))
        return std::nullopt;
    return SlipSearch(subject, keyCandidates(subject), false, budget).run();
}

std::optional<Cause> findSlipWithOtherSecret(const Case &subject, Budget &budget)
{
    if (isLong(subject))
        return std::nullopt;
    std::vector<KeyCandidate> others = otherSecrets(keyCandidates(subject));
    for (std::size_t begin = 0; begin < others.size() && !budget.isSpent(); begin += kOtherSecrets) {
        const auto first = others.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = first + static_cast<std::ptrdiff_t>(std::min(kOtherSecrets, others.size() - begin));
        if (auto cause = SlipSearch(subject, {first, last}, !budget.isThorough(), budget).run())
            return cause;
    }
    return std::nullopt;
}

} // namespace jotscope
