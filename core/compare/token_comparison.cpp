#include "core/compare/token_comparison.h"

#include "core/compare/part_comparison.h"
#include "core/jose/jose_header.h"
#include "core/json/paths/json_pointer.h"

#include <algorithm>
#include <unordered_map>

namespace jotscope {

namespace {

JoseHeader headerOf(const Token &token)
{
    if (!token.signatures.empty())
        return JoseHeader(token, token.signatures.front());
    return token.recipients.empty() ? JoseHeader() : JoseHeader(token, token.recipients.front());
}

JsonSide sideOf(const TokenPart &part)
{
    return {part.json->root(), [&part](ByteRange range) {
                return part.sourceOf(range);
            }};
}

/// The protected headers, or where there are none, the unprotected ones.
std::vector<ValueComparison> compareHeaders(const Token &before, const Token &after)
{
    for (const PartName name : {PartName::Header, PartName::UnprotectedHeader}) {
        const TokenPart *first = before.part(name);
        const TokenPart *second = after.part(name);
        if (first && first->json && second && second->json)
            return compareJson(sideOf(*first), sideOf(*second));
    }
    return {};
}

/// By JSON Pointer; the last of several of one name, as JsonValue::member has it.
class ClaimIndex
{
public:
    explicit ClaimIndex(const InspectedToken &token)
    {
        for (const Claim &claim : token.claims) {
            std::string pointer;
            appendToPointer(pointer, claim.name);
            m_claims[std::move(pointer)] = &claim;
        }
    }

    [[nodiscard]] const Claim *find(const std::string &pointer) const
    {
        const auto found = m_claims.find(pointer);
        return found != m_claims.end() ? found->second : nullptr;
    }

    [[nodiscard]] std::optional<Instant> time(const std::string &pointer) const
    {
        const Claim *claim = find(pointer);
        return claim ? claim->time : std::nullopt;
    }

    /// From iat, or nbf without it, to exp.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lifetime() const
    {
        const auto end = time("/exp");
        const auto begin = time("/iat") ? time("/iat") : time("/nbf");
        return begin && end ? std::optional(*end - *begin) : std::nullopt;
    }

private:
    std::unordered_map<std::string, const Claim *> m_claims;
};

/// What a verifier sees of an SD-JWT has no places but those of its claims.
JsonSide processedSide(const InspectedToken &token)
{
    return {token.sdJwt->processedPayload->root(), [](ByteRange) {
                return ByteRange{};
            }};
}

void addPlace(std::optional<ComparedValue> &side, const ClaimIndex &claims)
{
    const Claim *claim = side && side->where.isEmpty() ? claims.find(side->pointer) : nullptr;
    if (claim)
        side->where = claim->valueRange;
}

std::vector<ValueComparison> comparePayloads(const InspectedToken &before, const ClaimIndex &claimsBefore,
                                             const InspectedToken &after, const ClaimIndex &claimsAfter)
{
    const auto first = before.payload();
    const auto second = after.payload();
    if (!first || !first->json || !second || !second->json)
        return {};
    const bool areDisclosed =
        before.sdJwt && before.sdJwt->processedPayload && after.sdJwt && after.sdJwt->processedPayload;
    std::vector<ValueComparison> rows = areDisclosed
                                            ? compareJson(processedSide(before), processedSide(after))
                                            : compareJson(sideOf(*first), sideOf(*second));
    for (ValueComparison &row : rows) {
        addPlace(row.before, claimsBefore);
        addPlace(row.after, claimsAfter);
        if (!row.before || !row.after || row.change != Change::Changed)
            continue;
        const auto was = claimsBefore.time(row.before->pointer);
        const auto is = claimsAfter.time(row.after->pointer);
        if (was && is)
            row.delta = *is - *was;
    }
    return rows;
}

KeyPointer keyOf(const InspectedToken &token)
{
    return token.decryption ? token.decryption->key : token.signature.key;
}

std::optional<AspectVerdict> verdictOn(const InspectedToken &token, Aspect aspect)
{
    const auto found = std::ranges::find(token.verdicts, aspect, &AspectVerdict::aspect);
    return found != token.verdicts.end() ? std::optional(*found) : std::nullopt;
}

std::vector<VerdictComparison> compareVerdicts(const InspectedToken &before, const InspectedToken &after)
{
    std::vector<VerdictComparison> rows;
    for (const Aspect aspect : {Aspect::Structure, Aspect::Signature, Aspect::Decryption, Aspect::Time,
                                Aspect::Claims, Aspect::Trust}) {
        VerdictComparison row{aspect, {verdictOn(before, aspect), verdictOn(after, aspect)}};
        if (row.verdict.before || row.verdict.after)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

bool VerdictComparison::isOtherState() const
{
    return !verdict.before || !verdict.after || verdict.before->state != verdict.after->state;
}

bool TokenComparison::isSameText() const
{
    return std::ranges::all_of(parts, [](const PartComparison &part) { return part.change == Change::Same; });
}

TokenComparison compareTokens(const InspectedToken &before, const InspectedToken &after)
{
    TokenComparison comparison;
    const JoseHeader was = headerOf(*before.token);
    const JoseHeader is = headerOf(*after.token);
    comparison.form = {before.form, after.form};
    comparison.algorithm = {was.string("alg"), is.string("alg")};
    comparison.encryption = {was.string("enc"), is.string("enc")};
    comparison.keyId = {was.string("kid"), is.string("kid")};
    comparison.key = {keyOf(before), keyOf(after)};
    comparison.isOtherKey = comparison.key.before && comparison.key.after &&
                            comparison.key.before->thumbprint() != comparison.key.after->thumbprint();
    const ClaimIndex claimsBefore(before);
    const ClaimIndex claimsAfter(after);
    comparison.lifetime = {claimsBefore.lifetime(), claimsAfter.lifetime()};
    comparison.header = compareHeaders(*before.token, *after.token);
    comparison.payload = comparePayloads(before, claimsBefore, after, claimsAfter);
    comparison.parts = compareParts(*before.token, *after.token);
    comparison.verdicts = compareVerdicts(before, after);
    const std::size_t pairs = std::min(before.nested.size(), after.nested.size());
    for (std::size_t i = 0; i < pairs; ++i)
        comparison.nested.push_back(compareTokens(before.nested[i], after.nested[i]));
    return comparison;
}

} // namespace jotscope
