#include "core/inspect/token_diagnosis.h"
#include "core/jose/keys/key_import.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

namespace {

/// A secret, and RFC 7515's key of appendix A.3.
KeyRing keysOnHand()
{
    KeyRing keys =
        importSecret("a secret of at least 256 bits, as RFC 7518 asks", SecretEncoding::Utf8, "secret").keys;
    const KeyImport publicKey =
        importKeys(R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                   R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})",
                   "A.3");
    keys.insert(keys.end(), publicKey.keys.begin(), publicKey.keys.end());
    return keys;
}

void requireSoundDiagnosis(const InspectedToken &token, std::size_t size)
{
    require(!token.diagnosis || needsDiagnosis(token), "what verifies has no diagnosis");
    if (token.diagnosis) {
        for (const Cause &cause : token.diagnosis->causes) {
            require(!cause.steps.empty(), "a cause says what went wrong");
            requireSound(cause.steps, size);
        }
    }
    for (const InspectedToken &nested : token.nested)
        requireSoundDiagnosis(nested, size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const KeyRing keys = keysOnHand();
    constexpr Instant kAt{std::chrono::seconds{1'300'819'380}};
    constexpr int kQuestions = 6; // some two hundred attempts: a fuzzer wants many inputs, not deep searches

    const std::string_view paste = textOf(bytes, size);
    Inspection inspection = inspect(paste, keys, {}, kAt);
    int left = kQuestions;
    diagnoseTokens(inspection, {keys, paste, {}, {}}, [&] {
        return DiagnosisEffort{[&] { return left-- > 0; }, {}, false};
    });
    for (const InspectedToken &token : inspection.tokens)
        requireSoundDiagnosis(token, size);
    return 0;
}
