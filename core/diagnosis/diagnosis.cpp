#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/hypotheses.h"
#include "core/diagnosis/observations/observations.h"
#include "core/diagnosis/search/match.h"
#include "core/diagnosis/search/match_cause.h"
#include "core/diagnosis/secrets/well_known/well_known.h"
#include "core/diagnosis/slips/slips.h"
#include "core/diagnosis/tokens/token_pieces.h"

#include <algorithm>
#include <iterator>

namespace jotscope {

namespace {

/// More than two independent slips in one token are not looked for: what is found then is found by chance.
constexpr std::size_t kMostSlips = 2;

/// What it costs to lay out a token of common size and its readings, as a budget weighs it.
constexpr std::size_t kBytesOfRepair = std::size_t{1} << 20;

/// Over longer inputs, all the published secrets cost more than the common slips.
constexpr std::size_t kLongestForPublished = std::size_t{64} << 10;

/// A token as it may have been before something happened to it, with all that a search in it needs.
struct RepairedToken
{
    RepairedToken(const Reading &reading, const DiagnosisSubject &damaged, std::size_t slips,
                  SecretReadings &secrets)
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
        , space(laidOut, slips, secrets)
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
        : m_effort(effort), m_budget(effort), m_case(subject), m_space(m_case, kMostSlips, m_secrets)
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
    template<InputKind inputs>
    bool publishedOver()
    {
        if (!hasMac() || m_case.signingInput.size() > kLongestForPublished)
            return false;
        for (const Reading &input : m_space.inputs(inputs, m_budget)) {
            const auto match = publishedSecretOver(input.value);
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

    /// In the order of `kStages`, until something is proven or the budget is spent.
    bool findProof()
    {
        for (const Stage stage : kStages) {
            if ((this->*stage)())
                return true;
            if (m_budget.isSpent())
                return false;
        }
        m_budget.beThorough();
        return m_budget.isThorough() && (mistyped<&findSlip>() || mistyped<&findSlipWithOtherSecret>());
    }

    template<InputKind inputs, std::size_t slips>
    bool asPasted()
    {
        std::optional<Match> match = search(m_space, inputs, slips, m_budget);
        if (match)
            add(causeOf(m_space, *std::move(match)));
        return match.has_value();
    }

    template<InputKind inputs>
    bool rareSecrets()
    {
        std::optional<Match> match = searchRareSecrets(m_space, inputs, kMostSlips, m_budget);
        if (match)
            add(causeOf(m_space, *std::move(match)));
        return match.has_value();
    }

    /// One of the slips is what happened to the token on its way.
    template<Turn turn, InputKind inputs, std::size_t slips>
    bool repaired()
    {
        return repair(turn, inputs, slips - 1);
    }

    template<std::optional<Cause> (*find)(const Case &, Budget &)>
    bool mistyped()
    {
        std::optional<Cause> cause = find(m_case, m_budget);
        if (cause)
            add(*std::move(cause));
        return cause.has_value();
    }

    /// Looks for `slips` more in what the token may have been before something happened to it on its way.
    bool repair(Turn turn, InputKind inputs, std::size_t slips)
    {
        if (!m_case.isCompact)
            return false;
        Readings tokens;
        for (const TokenHypothesis &hypothesis : tokenHypotheses()) {
            if (hypothesis.turn != turn)
                continue;
            if (!m_budget.work(m_case.subject.token.text.size()))
                return false;
            hypothesis.offer(m_case, tokens);
            for (const Reading &reading : tokens.take()) {
                if (!m_budget.work(kBytesOfRepair + reading.value.size()))
                    return false;
                if (tryRepaired(reading, inputs, slips))
                    return true;
            }
        }
        return false;
    }

    bool tryRepaired(const Reading &reading, InputKind inputs, std::size_t slips)
    {
        RepairedToken repaired(reading, m_case.subject, slips, m_secrets);
        std::optional<Match> match = search(repaired.space, inputs, slips, m_budget);
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

    using Stage = bool (Diagnosing::*)();

    /// One slip before two, what was pasted before what it may have been, few attempts before many. Letters
    /// that may have been mistyped come last of what is one slip: where nothing shows them there are tens of
    /// thousands of them, more than pairs of all else.
    static constexpr Stage kStages[] = {
        &Diagnosing::asPasted<InputKind::AsReceived, 1>,
        &Diagnosing::asPasted<InputKind::Few, 1>,
        &Diagnosing::repaired<Turn::Early, InputKind::AsReceived, 1>,
        &Diagnosing::asPasted<InputKind::Many, 1>,
        &Diagnosing::repaired<Turn::Late, InputKind::AsReceived, 1>,
        &Diagnosing::asPasted<InputKind::AsReceived, 2>,
        &Diagnosing::asPasted<InputKind::Few, 2>,
        &Diagnosing::repaired<Turn::Early, InputKind::AsReceived, 2>,
        &Diagnosing::publishedOver<InputKind::Few>,
        &Diagnosing::asPasted<InputKind::Many, 2>,
        &Diagnosing::rareSecrets<InputKind::AsReceived>,
        &Diagnosing::rareSecrets<InputKind::Few>,
        &Diagnosing::mistyped<&findSlip>,
        &Diagnosing::mistyped<&findSlipWithOtherSecret>,
        &Diagnosing::publishedOver<InputKind::Many>,
        &Diagnosing::rareSecrets<InputKind::Many>,
        &Diagnosing::repaired<Turn::Early, InputKind::Few, 2>,
        &Diagnosing::repaired<Turn::Early, InputKind::Many, 2>,
        &Diagnosing::repaired<Turn::Late, InputKind::AsReceived, 2>,
        &Diagnosing::repaired<Turn::Late, InputKind::Few, 2>,
        &Diagnosing::repaired<Turn::Late, InputKind::Many, 2>,
    };

    void add(Cause cause)
    {
        if (m_effort.found)
            m_effort.found(cause);
        m_diagnosis.causes.push_back(std::move(cause));
    }

    const DiagnosisEffort &m_effort;
    Budget m_budget;
    SecretReadings m_secrets;
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
