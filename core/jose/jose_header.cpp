#include "core/jose/jose_header.h"

#include "core/findings/catalogue.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <string>

namespace jotscope {

namespace {

/// What a registered parameter's value must be. Those that steer processing (`alg`, `crit`, `b64`) have
/// rules of their own.
struct ParameterKind
{
    std::string_view name;
    JsonKind kind;
    std::string_view inWords;
};

constexpr std::string_view kString = JOT_TEXT("Word", "a string");
constexpr std::string_view kObject = JOT_TEXT("Word", "an object");
constexpr std::string_view kArray = JOT_TEXT("Word", "an array");

constexpr ParameterKind kParameterKinds[] = {
    {"typ", JsonKind::String, kString},      {"cty", JsonKind::String, kString},
    {"kid", JsonKind::String, kString},      {"jku", JsonKind::String, kString},
    {"x5u", JsonKind::String, kString},      {"x5t", JsonKind::String, kString},
    {"x5t#S256", JsonKind::String, kString}, {"enc", JsonKind::String, kString},
    {"zip", JsonKind::String, kString},      {"jwk", JsonKind::Object, kObject},
    {"x5c", JsonKind::Array, kArray},
};

/// Extensions that this program implements and that may therefore be critical.
bool isUnderstood(std::string_view name)
{
    return name == "b64";
}

void checkAlgorithm(JsonValue root, JoseHeader &header)
{
    const JsonValue alg = root.member("alg");
    if (!alg.exists())
        header.faults.push_back({"header-alg-missing", root.range(), {}});
    else if (!alg.isString())
        header.faults.push_back({"header-alg-not-string", alg.range(), {}});
}

void checkKinds(JsonValue root, JoseHeader &header)
{
    for (const ParameterKind &parameter : kParameterKinds) {
        const JsonValue value = root.member(parameter.name);
        if (value.exists() && value.kind() != parameter.kind)
            header.faults.push_back(
                {"header-parameter-kind",
                 value.range(),
                 {{"name", std::string(parameter.name)}, {kWordArgument, std::string(parameter.inWords)}}});
    }
}

/// RFC 7515 section 4.1.11. As long as `b64` is the one extension that is understood, a list of more than
/// kFaultsPerPart names has a fault among the first of them, so the rest need not be looked at.
void checkCritical(JsonValue root, JoseHeader &header)
{
    const JsonValue crit = root.member("crit");
    if (!crit.exists())
        return;
    if (!crit.isArray() || crit.size() == 0) {
        header.faults.push_back({"header-crit-invalid", crit.range(), {}});
        return;
    }
    std::vector<std::string> seen;
    for (const JsonValue element : crit.elements()) {
        if (seen.size() == limits::kFaultsPerPart)
            break;
        const std::string name = element.string();
        if (!element.isString() || !root.member(name).exists() || std::ranges::count(seen, name) > 0)
            header.faults.push_back({"header-crit-invalid", element.range(), {}});
        else if (!isUnderstood(name))
            header.faults.push_back({"header-crit-unknown", element.range(), {{"name", excerpt(name)}}});
        seen.push_back(name);
    }
}

bool isCritical(JsonValue root, std::string_view name)
{
    for (const JsonValue element : root.member("crit").elements()) {
        if (element.string() == name)
            return true;
    }
    return false;
}

/// RFC 7797 sections 3 and 6.
void readB64(JsonValue root, JoseHeader &header)
{
    const JsonValue b64 = root.member("b64");
    if (!b64.exists())
        return;
    if (b64.kind() != JsonKind::False && b64.kind() != JsonKind::True) {
        header.faults.push_back({"header-b64-not-boolean", b64.range(), {}});
        return;
    }
    header.hasUnencodedPayload = b64.kind() == JsonKind::False;
    if (header.hasUnencodedPayload && !isCritical(root, "b64"))
        header.faults.push_back({"header-b64-not-critical", b64.range(), {}});
}

/// `JWT`, `application/jwt`, `at+jwt` ... in any case (RFC 7515 section 4.1.9, RFC 7519 section 5.1).
bool isJwtType(std::string_view typ)
{
    constexpr std::string_view kEnd = "jwt";
    if (typ.size() < kEnd.size())
        return false;
    const std::size_t begin = typ.size() - kEnd.size();
    const bool endsInJwt = std::ranges::equal(typ.substr(begin), kEnd,
                                              [](char a, char b) { return a == b || a == b - 'a' + 'A'; });
    return endsInJwt && (begin == 0 || typ[begin - 1] == '+' || typ[begin - 1] == '/');
}

} // namespace

JoseHeader readJoseHeader(JsonValue root)
{
    JoseHeader header;
    checkAlgorithm(root, header);
    checkKinds(root, header);
    checkCritical(root, header);
    readB64(root, header);
    header.isPayloadCompressed = root.member("zip").isString();
    header.promisesJson = !header.isPayloadCompressed && isJwtType(root.member("typ").string());
    return header;
}

} // namespace jotscope
