#include "core/inspect/json/inspection_json.h"
#include "core/jose/keys/key_import.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const KeyRing keys =
        importSecret("a secret of at least 256 bits, as RFC 7518 asks", SecretEncoding::Utf8, "secret").keys;
    static const Policy policy = [] {
        Policy expected;
        expected.issuer = "joe";
        expected.audiences = {"us"};
        return expected;
    }();
    constexpr Instant kAt{std::chrono::seconds{1'300'819'380}};

    const Inspection inspection = inspect(textOf(bytes, size), keys, policy, kAt);
    requireSound(inspection.findings, size);
    for (const InspectedToken &token : inspection.tokens) {
        requireInside(token.range, size);
        requireSound(token.findings, size);
        require(token.verdicts.size() == 5, "structure, signature, time, claims and trust are each answered");
        for (const Claim &claim : token.claims) {
            require(token.range.contains(claim.nameRange) && token.range.contains(claim.valueRange),
                    "a claim lies within its token");
        }
    }
    // A header is given as it stands, its duplicate names included.
    const JsonDocument written = JsonDocument::parse(inspectionToJson(inspection));
    for (const JsonFault &fault : written.faults())
        require(fault.kind == JsonFault::Kind::DuplicateName, "the contract's output is JSON");
    return 0;
}
