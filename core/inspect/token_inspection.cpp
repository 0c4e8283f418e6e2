#include "core/inspect/token_inspection.h"

#include "core/diagnosis/secrets/well_known/well_known.h"
#include "core/inspect/aspects.h"
#include "core/jose/jose_header.h"
#include "core/jose/keys/formats/jwk/jwk.h"
#include "core/text/limits.h"

#include <algorithm>

namespace jotscope {

namespace {

TokenForm formOf(const InspectedToken &inspected)
{
    const Token &token = *inspected.token;
    const bool isCompact = token.serialization == Serialization::Compact;
    if (token.isEncrypted())
        return isCompact ? TokenForm::JweCompact : TokenForm::JweJson;
    if (token.isSdJwt())
        return TokenForm::SdJwt;
    if (!isCompact)
        return TokenForm::JwsJson;
    return inspected.signature.verdict == SignatureVerdict::None ? TokenForm::Unsecured
                                                                 : TokenForm::JwsCompact;
}

void verify(InspectedToken &inspected, const InspectionSetting &setting)
{
    const VerificationOptions options{setting.policy.algorithms, setting.detachedPayload};
    const Token &token = *inspected.token;
    std::vector<SignatureCheck> checks;
    for (const JwsSignature &signature : token.signatures)
        checks.push_back(verifySignature(token, signature, setting.keys, options));
    if (checks.empty())
        checks.push_back(verifySignature(token, setting.keys, options));
    inspected.signature = combinedCheck(checks);
    if (inspected.signature.key) {
        if (std::optional<Finding> known = knownKeyFinding(*inspected.signature.key))
            inspected.signature.findings.push_back(*std::move(known));
    }
    // The first that holds stands for all: who vouches for it, vouches for the token.
    const auto shown = std::ranges::find(checks, inspected.signature.verdict, &SignatureCheck::verdict);
    const auto index = static_cast<std::size_t>(shown != checks.end() ? shown - checks.begin() : 0);
    inspected.evidence = std::make_shared<const CertificateEvidence>(
        readEvidence(token, index < token.signatures.size() ? token.signatures[index] : JwsSignature{},
                     checks[index], setting.detachedPayload));
    if (token.serialization == Serialization::General)
        inspected.signatures = std::move(checks);
}

/// The key that the holder must prove to have (RFC 9901 section 4.1.2, RFC 7800 section 3.2).
KeyRing holderKeys(const SdJwt &sdJwt, const KeyRing &otherwise)
{
    const JsonValue jwk =
        sdJwt.processedPayload ? sdJwt.processedPayload->root().member("cnf").member("jwk") : JsonValue();
    if (!jwk.isObject())
        return otherwise;
    KeyImport import;
    importJwk(import, jwk, "cnf");
    return std::move(import.keys);
}

/// A token that is all of `part`: the paste's places are found through it.
std::optional<FoundToken> tokenWithin(const TokenPart &part)
{
    constexpr std::size_t kLargest = std::size_t{1}
                                     << 20; // beyond, its places would cost more than they tell
    const std::string_view bytes = part.bytes();
    if (bytes.empty() || bytes.size() > kLargest)
        return std::nullopt;
    TokenSearch search = findTokens(bytes);
    if (search.tokens.size() != 1)
        return std::nullopt;
    FoundToken found = std::move(search.tokens.front());
    constexpr std::string_view kBlanks = " \t\r\n";
    const ByteRange whole{bytes.find_first_not_of(kBlanks), bytes.find_last_not_of(kBlanks) + 1};
    const bool isQuoted = whole.size() > 1 && bytes[whole.begin] == '"' &&
                          found.range == ByteRange{whole.begin + 1, whole.end - 1};
    if (found.range != whole && !isQuoted)
        return std::nullopt;
    found.source = found.source.through(part.byteSources());
    found.range = part.sourceOf(found.range);
    found.findings.clear();
    return found;
}

void addNested(InspectedToken &inspected, const TokenPart &part, const InspectionSetting &setting,
               std::size_t depth)
{
    if (depth + 1 >= limits::kNestedTokens) {
        inspected.selective.push_back(
            makeFinding("nested-too-deep", part.range, {{"limit", std::to_string(limits::kNestedTokens)}}));
        return;
    }
    if (std::optional<FoundToken> found = tokenWithin(part))
        inspected.nested.push_back(inspectToken(std::move(*found), setting, depth + 1));
}

void readSelectiveDisclosure(InspectedToken &inspected, const InspectionSetting &setting, std::size_t depth)
{
    const Token &token = *inspected.token;
    auto sdJwt = std::make_shared<SdJwt>(readSdJwt(token));
    inspected.selective = sdJwt->findings;
    for (const Disclosure &disclosure : sdJwt->disclosures) {
        // What an inner object discloses stands with its claim; those of the payload itself are claims.
        const bool isOfPayload = disclosure.name && disclosure.state == Disclosure::State::Matched &&
                                 std::ranges::count(disclosure.pointer, '/') == 1;
        if (isOfPayload)
            inspected.claims.push_back(
                disclosedClaim(token.parts[disclosure.part], *disclosure.name, disclosure.value));
    }
    if (const TokenPart *binding = token.at(sdJwt->keyBinding.value_or(kNoPart))) {
        const KeyRing holder = holderKeys(*sdJwt, setting.keys);
        const std::size_t before = inspected.nested.size();
        addNested(inspected, *binding, {holder, setting.policy, setting.detachedPayload}, depth);
        if (inspected.nested.size() > before) {
            const std::vector<Finding> faults = checkKeyBinding(*sdJwt, *inspected.nested.back().token);
            inspected.selective.insert(inspected.selective.end(), faults.begin(), faults.end());
        }
    }
    inspected.sdJwt = std::move(sdJwt);
}

} // namespace

InspectedToken inspectToken(FoundToken found, const InspectionSetting &setting, std::size_t depth)
{
    InspectedToken inspected;
    inspected.range = found.range;
    inspected.name = std::move(found.name);
    inspected.undone = std::move(found.findings);
    inspected.wereKeysGiven = !setting.keys.empty();
    inspected.token = std::make_shared<const Token>(found.shape == TokenShape::Json
                                                        ? parseJsonToken(std::move(found.text), found.source)
                                                        : parseCompact(std::move(found.text), found.source));
    if (inspected.token->isEncrypted())
        inspected.decryption = decryptToken(*inspected.token, setting.keys, setting.policy.algorithms);
    else
        verify(inspected, setting);
    inspected.form = formOf(inspected);
    if (const std::shared_ptr<const TokenPart> payload = inspected.payload()) {
        inspected.claims = readClaims(*payload);
        if (inspected.form == TokenForm::SdJwt)
            readSelectiveDisclosure(inspected, setting, depth);
        else
            addNested(inspected, *payload, setting, depth);
    }
    return inspected;
}

} // namespace jotscope
