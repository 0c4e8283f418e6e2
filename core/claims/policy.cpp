#include "core/claims/claims.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array<std::string_view, 6> kMembers = {"iss", "aud", "alg", "required", "typ", "leeway"};

Result<std::vector<std::string>> readStrings(JsonValue value)
{
    std::vector<std::string> strings;
    if (value.isString())
        strings.push_back(value.string());
    for (const JsonValue element : value.elements()) {
        if (!element.isString())
            return failure("policy-not-strings", element.range());
        strings.push_back(element.string());
    }
    if (value.exists() && strings.empty())
        return failure("policy-not-strings", value.range());
    return strings;
}

} // namespace

Result<Policy> readPolicy(std::string_view json)
{
    const JsonDocument document = JsonDocument::parse(std::string(json));
    const JsonValue root = document.root();
    if (!document.isStrict())
        return failure(jsonFaultId(document.faults().front().kind), document.faults().front().where);
    if (!root.isObject())
        return failure("policy-not-object", {0, json.size()});
    for (const JsonMember member : root.members()) {
        if (std::ranges::find(kMembers, member.name.string()) == kMembers.end())
            return failure("policy-member-unknown", member.name.range(), {{"name", member.name.string()}});
    }
    Policy policy;
    const auto readString = [&](std::string_view name) -> Result<std::optional<std::string>> {
        const JsonValue value = root.member(name);
        if (!value.exists())
            return std::nullopt;
        if (!value.isString())
            return failure("policy-not-strings", value.range());
        return value.string();
    };
    policy.issuer = JOT_TRY(readString("iss"));
    policy.type = JOT_TRY(readString("typ"));
    policy.audiences = JOT_TRY(readStrings(root.member("aud")));
    policy.algorithms = JOT_TRY(readStrings(root.member("alg")));
    policy.requiredClaims = JOT_TRY(readStrings(root.member("required")));
    if (const JsonValue leeway = root.member("leeway"); leeway.exists()) {
        const auto seconds = leeway.integer();
        if (!seconds || *seconds < 0)
            return failure("policy-leeway", leeway.range());
        policy.leeway = std::chrono::seconds(*seconds);
    }
    return policy;
}

} // namespace jotscope
