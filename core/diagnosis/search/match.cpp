#include "core/diagnosis/search/match.h"

#include "core/diagnosis/hypotheses.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

bool isRsa(SignatureScheme scheme)
{
    return scheme == SignatureScheme::RsaPkcs1 || scheme == SignatureScheme::RsaPss;
}

std::string_view stepBetween(const JwsAlgorithm &named, const JwsAlgorithm &actual)
{
    if (named.scheme == SignatureScheme::EdDsa && actual.scheme == SignatureScheme::EdDsa)
        return named.curve && actual.curve && named.curve != actual.curve ? "alg-curve-mismatch" : "";
    if (named.scheme == actual.scheme && named.scheme == SignatureScheme::Ecdsa)
        return named.curve != actual.curve ? "alg-curve-mismatch"
               : named.hash != actual.hash ? "alg-other-hash"
                                           : "";
    if (named.scheme == actual.scheme && actual.hash == crypto::Hash::Sha1 && named.hash != actual.hash)
        return "alg-sha1";
    if (named.scheme == actual.scheme)
        return named.hash != actual.hash || named.parameterSet != actual.parameterSet ? "alg-other-hash" : "";
    if (isRsa(named.scheme) && isRsa(actual.scheme))
        return "alg-pkcs1-vs-pss";
    return "alg-key-type-mismatch";
}

} // namespace

SearchSpace::SearchSpace(const Case &sought, std::size_t slips, SecretReadings &readings)
    : subject(sought), secrets(readings), keys(keyCandidates(sought))
{
    signatures.offer(std::string(sought.signatureBytes), std::vector<Finding>{});
    if (slips == 0)
        return;
    for (const SignatureHypothesis &hypothesis : signatureHypotheses())
        hypothesis.offer(sought, signatures);
}

const std::vector<Reading> &SearchSpace::inputs(InputKind kind, Budget &budget)
{
    std::optional<Readings> &readings = m_inputs[static_cast<std::size_t>(kind)];
    if (readings)
        return readings->all();
    readings.emplace();
    if (kind == InputKind::AsReceived) {
        readings->offer(subject.signingInput, std::vector<Finding>{});
        return readings->all();
    }
    const Turn turn = kind == InputKind::Few ? Turn::Early : Turn::Late;
    for (const InputHypothesis &hypothesis : inputHypotheses()) {
        if (hypothesis.turn != turn)
            continue;
        if (!budget.work(subject.signingInput.size()))
            break;
        hypothesis.offer(subject, *readings);
    }
    return readings->all();
}

std::optional<Match> search(SearchSpace &space, InputKind kind, std::size_t slips, Budget &budget)
{
    using Search = std::optional<Match> (*)(const SearchSpace &, Inputs, std::size_t, Budget &);
    const Inputs inputs = space.inputs(kind, budget);
    if (inputs.empty())
        return std::nullopt;
    std::optional<Match> match =
        searchMac(space, inputs, slips, slips < 2 ? Turn::Late : Turn::Early, budget);
    for (const Search searchIn : {&searchRsa, &searchEcdsa, &searchWhole}) {
        if (!match && !budget.isSpent())
            match = searchIn(space, inputs, slips, budget);
    }
    return match;
}

std::optional<Match> searchRareSecrets(SearchSpace &space, InputKind kind, std::size_t slips, Budget &budget)
{
    return searchMac(space, space.inputs(kind, budget), slips, Turn::Late, budget);
}

std::vector<Finding> algorithmSteps(const Case &subject, const JwsAlgorithm &actual)
{
    const ByteRange where = subject.header.parameter("alg").where();
    std::vector<FindingArgument> args{{"alg", excerpt(subject.alg)}, {"actual", std::string(actual.name)}};
    const bool isKnown = subject.algorithm != nullptr;
    const JwsAlgorithm *named = isKnown ? subject.algorithm : guessJwsAlgorithm(subject.alg);
    std::string_view step = named ? stepBetween(*named, actual) : "";
    if (step.empty() && !isKnown)
        step = "alg-name-misspelt";
    if (step.empty())
        return {};
    return {makeFinding(step, where, std::move(args))};
}

std::vector<Finding> joined(std::initializer_list<const std::vector<Finding> *> steps)
{
    std::vector<Finding> all;
    for (const std::vector<Finding> *some : steps)
        all.insert(all.end(), some->begin(), some->end());
    return all;
}

} // namespace jotscope
