#include "core/claims/claims.h"

#include "core/text/limits.h"

#include <algorithm>

namespace jotscope {

namespace {

using State = ClaimChecks::State;

/// Above this, a number is no time in seconds that anyone means, but one in milliseconds: the year 5138.
constexpr double kLikelyMilliseconds = 1e11;

const Claim *findIn(const std::vector<Claim> &claims, std::string_view name)
{
    // The last of several, as JsonValue::member has it.
    const auto found =
        std::find_if(claims.rbegin(), claims.rend(), [&](const Claim &one) { return one.name == name; });
    return found != claims.rend() ? &*found : nullptr;
}

std::string inSeconds(std::chrono::milliseconds duration)
{
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

/// exp, nbf and iat (RFC 7519 sections 4.1.4 to 4.1.6).
class TimeCheck
{
public:
    TimeCheck(const std::vector<Claim> &claims, const Policy &policy, Instant at)
        : m_claims(claims), m_leeway(policy.leeway), m_at(at)
    {}

    void run(ClaimChecks &checks)
    {
        const Claim *exp = timeClaim("exp");
        const Claim *nbf = timeClaim("nbf");
        const Claim *iat = timeClaim("iat");
        if (exp)
            checkExpiry(*exp);
        if (nbf && *nbf->time > m_at)
            checkBegin(*nbf);
        if (iat && *iat->time > m_at + m_leeway)
            tell(State::Warned, "iat-in-future", *iat, *iat->time - m_at);
        if (exp && nbf && *exp->time <= *nbf->time)
            tell(State::Warned, "exp-not-after-nbf", *exp, *nbf->time - *exp->time);
        if (m_state == State::NotChecked && (nbf || iat))
            m_state = State::Passed;
        if (m_findings.empty())
            m_findings.push_back(makeFinding(nbf || iat ? "exp-absent" : "time-not-claimed"));
        // What decided the state explains it.
        std::ranges::stable_sort(m_findings, {}, &Finding::severity);
        checks.time = m_state;
        checks.timeFindings = std::move(m_findings);
    }

private:
    const Claim *timeClaim(std::string_view name)
    {
        const Claim *claim = findIn(m_claims, name);
        if (!claim || claim->time)
            return claim;
        if (claim->isCut)
            return nullptr;
        const auto number = claim->value.real();
        if (number && *number >= kLikelyMilliseconds)
            tell(State::Failed, "time-in-milliseconds", *claim, {});
        else
            tell(State::Failed, "time-not-numeric-date", *claim, {});
        return nullptr;
    }

    void checkExpiry(const Claim &exp)
    {
        if (m_at < *exp.time)
            tell(State::Passed, "exp-in-future", exp, *exp.time - m_at);
        else if (m_at < *exp.time + m_leeway)
            tell(State::Warned, "exp-within-leeway", exp, m_at - *exp.time);
        else
            tell(State::Failed, "exp-in-past", exp, m_at - *exp.time);
    }

    void checkBegin(const Claim &nbf)
    {
        if (*nbf.time <= m_at + m_leeway)
            tell(State::Warned, "nbf-within-leeway", nbf, *nbf.time - m_at);
        else
            tell(State::Failed, "nbf-in-future", nbf, *nbf.time - m_at);
    }

    void tell(State state, std::string_view id, const Claim &claim, std::chrono::milliseconds duration)
    {
        m_state = std::max(m_state, state);
        std::vector<FindingArgument> args{{"claim", claim.name}, {kDurationArgument, inSeconds(duration)}};
        if (claim.time)
            args.push_back({"time", formatUtc(*claim.time)});
        m_findings.push_back(makeFinding(id, claim.valueRange, std::move(args)));
    }

    const std::vector<Claim> &m_claims;
    std::chrono::seconds m_leeway;
    Instant m_at;
    State m_state = State::NotChecked;
    std::vector<Finding> m_findings;
};

/// A media type as `typ` has it: in either case, `application/` left out or not (RFC 7515 section 4.1.9).
std::string plainType(std::string type)
{
    std::ranges::transform(type, type.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    constexpr std::string_view kPrefix = "application/";
    const bool isPlain = type.starts_with(kPrefix) && type.find('/', kPrefix.size()) == type.npos;
    return isPlain ? type.substr(kPrefix.size()) : type;
}

/// iss and aud against the policy (RFC 7519 sections 4.1.1 and 4.1.3), the claims that must be there, and the
/// type of the token.
class ExpectationCheck
{
public:
    ExpectationCheck(const std::vector<Claim> &claims, JsonValue header) : m_claims(claims), m_header(header)
    {}

    void run(ClaimChecks &checks, const Policy &policy)
    {
        if (policy.issuer)
            expect("iss", {*policy.issuer});
        if (!policy.audiences.empty())
            expect("aud", policy.audiences);
        for (const std::string &name : policy.requiredClaims) {
            if (!findIn(m_claims, name))
                tellOf(State::Failed, "claim-required", {}, {{"claim", name}});
        }
        if (policy.type)
            expectType(*policy.type);
        if (m_state == State::NotChecked && policy.hasExpectations())
            m_state = State::Passed;
        if (m_findings.empty() && m_state == State::Passed)
            m_findings.push_back(makeFinding("claims-all-there"));
        if (m_findings.empty())
            m_findings.push_back(makeFinding("claims-not-asked"));
        std::ranges::stable_sort(m_findings, {}, &Finding::severity);
        checks.claims = m_state;
        checks.claimFindings = std::move(m_findings);
    }

private:
    void expect(std::string_view name, const std::vector<std::string> &anyOf)
    {
        std::string expected;
        for (const std::string &one : anyOf)
            expected += (expected.empty() ? "" : ", ") + one;
        const Claim *claim = findIn(m_claims, name);
        if (!claim)
            return tell(State::Failed, "claim-missing", name, {}, expected, {});
        std::vector<std::string> actual;
        if (claim->value.isString())
            actual.push_back(claim->value.string());
        // Only an audience may be several (RFC 7519 section 4.1.3).
        if (name == "aud") {
            for (const JsonValue one : claim->value.elements())
                actual.push_back(one.string());
        }
        const bool isMet = std::ranges::any_of(
            actual, [&](const std::string &one) { return std::ranges::find(anyOf, one) != anyOf.end(); });
        tell(isMet ? State::Passed : State::Failed, isMet ? "claim-as-expected" : "claim-differs", name,
             claim->valueRange, expected, std::string(claim->value.raw().substr(0, kLongestQuotation)));
    }

    /// The header has no place here: it may be that of a token within another.
    void expectType(const std::string &expected)
    {
        const JsonValue typ = m_header.member("typ");
        if (typ.isString() && plainType(typ.string()) == plainType(expected))
            return;
        if (!typ.exists())
            return tellOf(State::Failed, "typ-missing", {}, {{"expected", expected}});
        tellOf(State::Failed, "typ-differs", {},
               {{"expected", expected}, {"actual", std::string(typ.raw().substr(0, kLongestQuotation))}});
    }

    void tell(State state, std::string_view id, std::string_view name, ByteRange where,
              const std::string &expected, const std::string &actual)
    {
        tellOf(state, id, where, {{"claim", std::string(name)}, {"expected", expected}, {"actual", actual}});
    }

    void tellOf(State state, std::string_view id, ByteRange where, std::vector<FindingArgument> args)
    {
        m_state = std::max(m_state, state);
        m_findings.push_back(makeFinding(id, where, std::move(args)));
    }

    static constexpr std::size_t kLongestQuotation = 200;

    const std::vector<Claim> &m_claims;
    JsonValue m_header;
    State m_state = State::NotChecked;
    std::vector<Finding> m_findings;
};

Claim claimOf(const TokenPart &part, std::string name, ByteRange nameRange, JsonValue value)
{
    Claim claim;
    claim.name = std::move(name);
    claim.value = value;
    claim.nameRange = nameRange;
    claim.valueRange = part.sourceOf(value.range());
    claim.definition = findClaim(claim.name);
    claim.isCut = value.isNumber() && value.range().end == part.json->text().size();
    if (claim.definition && claim.definition->kind == "NumericDate" && !claim.isCut) {
        claim.time = numericDate(value);
        claim.millisecondTime = millisecondDate(value);
    }
    return claim;
}

} // namespace

std::vector<Claim> readClaims(const TokenPart &payload)
{
    std::vector<Claim> claims;
    if (!payload.json)
        return claims;
    claims.reserve(payload.json->root().size());
    for (const JsonMember member : payload.json->root().members())
        claims.push_back(
            claimOf(payload, member.name.string(), payload.sourceOf(member.name.range()), member.value));
    return claims;
}

Claim disclosedClaim(const TokenPart &disclosure, std::string name, JsonValue value)
{
    return claimOf(disclosure, std::move(name), disclosure.range, value);
}

ClaimChecks checkClaims(const std::vector<Claim> &claims, const Policy &policy, Instant at, JsonValue header)
{
    ClaimChecks checks;
    TimeCheck(claims, policy, at).run(checks);
    ExpectationCheck(claims, header).run(checks, policy);
    return checks;
}

} // namespace jotscope
