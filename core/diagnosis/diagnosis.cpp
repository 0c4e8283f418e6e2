#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/hypotheses.h"
#include "core/diagnosis/observations/observations.h"
#include "core/diagnosis/search/match.h"
#include "core/diagnosis/secrets/well_known.h"
#include "core/diagnosis/slips/slips.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/text/base64url.h"

#include <algorithm>
#include <iterator>

namespace jotscope {

namespace {

/// More than two independent slips in one token are not looked for: what is found then is found by chance.
constexpr std::size_t kSlips = 2;

/// What it costs to lay out a token of common size and its readings, as a budget weighs it.
constexpr std::size_t kBytesOfRepair = std::size_t{1} << 20;

/// Over longer inputs, all the published secrets cost more than the common slips.
constexpr std::size_t kLongestForPublished = std::size_t{64} << 10;

std::optional<Match> search(const SearchSpace &space, std::size_t slips, Budget &budget)
{
    using Search = std::optional<Match> (*)(const SearchSpace &, std::size_t, Budget &);
    for (const Search search : {&searchMac, &searchRsa, &searchEcdsa, &searchWhole}) {
        if (std::optional<Match> match = search(space, slips, budget); match || budget.isSpent())
            return match;
    }
    return std::nullopt;
}

/// Another algorithm, another form of the signature, or something else signed than RFC 7515 section 5 has it.
bool departsFromStandard(const Finding &step)
{
    return step.id.starts_with("alg-") || step.id.starts_with("sig-") || step.id.starts_with("input-");
}

/// The token as it would have to read for the match to verify as it stands; empty when no text can.
std::string mended(const SearchSpace &space, const Match &match)
{
    const Case &subject = space.subject;
    const bool isOtherInput = match.input && !match.input->steps.empty();
    const bool isOtherSignature =
        (match.signature && !match.signature->steps.empty()) || !match.wholeSignature.empty();
    const bool isReserialised =
        isOtherInput && match.input->steps.front().id == std::string_view("input-reserialised");
    if (!subject.isCompact || (isOtherInput && !isReserialised) || (!isOtherInput && !isOtherSignature))
        return {};
    const std::string &signature =
        match.wholeSignature.empty() ? match.signature->value : match.wholeSignature;
    return (match.input ? match.input->value : subject.signingInput) + "." + encodeBase64Url(signature) +
           piecesOf(subject).tail;
}

Cause causeOf(const SearchSpace &space, Match match)
{
    Cause cause;
    cause.certainty = Certainty::Proven;
    cause.fixes = std::move(match.fixes);
    if (std::string text = mended(space, match); !text.empty())
        cause.fixes.emplace_back(TokenFix{std::move(text)});
    const bool isAsItStands = (!match.input || match.input->steps.empty()) &&
                              (!match.signature || match.signature->steps.empty()) &&
                              match.wholeSignature.empty();
    if (isAsItStands && !match.steps.empty()) {
        const std::vector<Finding> departures = departureSteps(space.subject);
        match.steps.insert(match.steps.end(), departures.begin(), departures.end());
    }
    cause.isConformant = std::ranges::none_of(match.steps, departsFromStandard);
    cause.steps = std::move(match.steps);
    cause.key = std::move(match.key);
    return cause;
}

/// A token as it may have been before something happened to it, with all that a search in it needs.
struct RepairedToken
{
    RepairedToken(const Reading &reading, const DiagnosisSubject &damaged, std::size_t slips, Budget &budget)
        : steps(reading.steps)
        , token(parseCompact(reading.value, SourceMap::identity({0, reading.value.size()})))
        , subject{token,
                  token.signatures.empty() ? noSignature : token.signatures.front(),
                  damaged.check,
                  damaged.keys,
                  damaged.detachedPayload,
                  damaged.neighbours,
                  damaged.repairedKeys,
                  {},
                  {},
                  true}
        , laidOut(subject)
        , space(laidOut, slips, budget)
    {}
    RepairedToken(const RepairedToken &) = delete;
    RepairedToken &operator=(const RepairedToken &) = delete;

    std::vector<Finding> steps;
    Token token;
    JwsSignature noSignature;
    DiagnosisSubject subject;
    Case laidOut;
    SearchSpace space;
};

class Diagnosing
{
public:
    Diagnosing(const DiagnosisSubject &subject, const DiagnosisEffort &effort)
        : m_effort(effort), m_budget(effort), m_case(subject), m_space(m_case, kSlips, m_budget)
    {}

    Diagnosis run()
    {
        const bool isShort = m_case.signingInput.size() <= kLongestForPublished;
        const bool isFound =
            (isShort && findPublished()) || findDeparture() || findProof() || (!isShort && findPublished());
        if (!isFound)
            observe();
        std::ranges::stable_sort(m_diagnosis.causes, {}, &Cause::certainty);
        m_diagnosis.attempts = m_budget.attempts();
        m_diagnosis.isExhaustive = !m_budget.isSpent();
        return std::move(m_diagnosis);
    }

private:
    /// A secret that everybody knows, whatever the keys on hand are.
    bool findPublished()
    {
        if (!hasMac())
            return false;
        const auto match = publishedSecretOver(m_case.signingInput);
        if (match)
            add(wellKnownSecretCause(*match));
        return match.has_value();
    }

    std::optional<WellKnownSecretMatch> publishedSecretOver(std::string_view input)
    {
        return findWellKnownSecret(m_case.algorithm->hash, input, m_case.signatureBytes,
                                   [this, input] { return m_budget.work(input.size()); });
    }

    /// The same over what else may have been signed.
    bool findPublishedOverOthers()
    {
        if (!hasMac() || m_case.signingInput.size() > kLongestForPublished)
            return false;
        for (const Reading &input : m_space.inputs.all()) {
            const auto match = input.steps.size() == 1 ? publishedSecretOver(input.value) : std::nullopt;
            if (!match)
                continue;
            Cause cause = wellKnownSecretCause(*match);
            Match over;
            over.input = &input;
            over.signature = &m_space.signatures.all().front();
            Cause signedOver = causeOf(m_space, std::move(over));
            cause.isConformant = false;
            cause.steps.insert(cause.steps.end(), input.steps.begin(), input.steps.end());
            std::ranges::move(signedOver.fixes, std::back_inserter(cause.fixes));
            add(std::move(cause));
            return true;
        }
        return false;
    }

    bool hasMac() const
    {
        return m_case.algorithm && m_case.algorithm->scheme == SignatureScheme::Hmac &&
               m_case.algorithm->hash != crypto::Hash::Sha1;
    }

    /// The verifier has seen the signature fit; what it had to forgive for that is the cause.
    bool findDeparture()
    {
        std::optional<Cause> cause = seeDepartures(m_case);
        if (!cause)
            return false;
        add(*std::move(cause));
        return true;
    }

    /// One slip before two, and what was pasted before what it may have been.
    bool findProof()
    {
        for (std::size_t slips = 1; slips <= kSlips; ++slips) {
            if (slips == 2 && findPublishedOverOthers())
                return true;
            if (std::optional<Match> match = search(m_space, slips, m_budget)) {
                add(causeOf(m_space, *std::move(match)));
                return true;
            }
            if (repair(slips - 1))
                return true;
            if (slips == 1 && (mistyped(findSlip) || mistyped(findSlipWithOtherSecret)))
                return true;
        }
        m_budget.beThorough();
        return m_budget.isThorough() && (mistyped(findSlip) || mistyped(findSlipWithOtherSecret));
    }

    bool mistyped(std::optional<Cause> (*find)(const Case &, Budget &))
    {
        std::optional<Cause> cause = find(m_case, m_budget);
        if (!cause)
            return false;
        add(*std::move(cause));
        return true;
    }

    /// Looks for `slips` more in what the token may have been before something happened to it on its way.
    bool repair(std::size_t slips)
    {
        if (!m_case.isCompact)
            return false;
        Readings tokens;
        for (const TokenHypothesis &hypothesis : tokenHypotheses()) {
            if (!m_budget.work(m_case.subject.token.text.size()))
                return false;
            hypothesis.offer(m_case, tokens);
            for (const Reading &reading : tokens.take()) {
                if (!m_budget.work(kBytesOfRepair + reading.value.size()))
                    return false;
                if (tryRepaired(reading, slips))
                    return true;
            }
        }
        return false;
    }

    bool tryRepaired(const Reading &reading, std::size_t slips)
    {
        const RepairedToken repaired(reading, m_case.subject, slips, m_budget);
        std::optional<Match> match = search(repaired.space, slips, m_budget);
        if (!match || m_budget.isSpent())
            return false;
        Cause cause = causeOf(repaired.space, *std::move(match));
        for (Finding &step : cause.steps)
            step.where = {}; // its place is in the repaired text, not in the paste
        cause.steps.insert(cause.steps.begin(), repaired.steps.begin(), repaired.steps.end());
        const bool isMended = std::ranges::any_of(
            cause.fixes, [](const Fix &fix) { return std::holds_alternative<TokenFix>(fix); });
        if (!isMended)
            cause.fixes.emplace_back(TokenFix{reading.value});
        add(std::move(cause));
        return true;
    }

    void observe()
    {
        for (const Observation &observation : observations()) {
            if (std::optional<Cause> cause = observation.observe(m_case))
                add(*std::move(cause));
        }
    }

    void add(Cause cause)
    {
        if (m_effort.found)
            m_effort.found(cause);
        m_diagnosis.causes.push_back(std::move(cause));
    }

    const DiagnosisEffort &m_effort;
    Budget m_budget;
    Case m_case;
    SearchSpace m_space;
    Diagnosis m_diagnosis;
};

} // namespace

std::string_view certaintyName(Certainty certainty)
{
    static constexpr std::string_view kNames[] = {"proven", "likely", "possible"};
    return kNames[static_cast<std::size_t>(certainty)];
}

Diagnosis diagnose(const DiagnosisSubject &subject, const DiagnosisEffort &effort)
{
    if (subject.check.verdict == SignatureVerdict::Valid)
        return {};
    return Diagnosing(subject, effort).run();
}

} // namespace jotscope
