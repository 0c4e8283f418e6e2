#include "core/jose/keys/key_faults.h"

#include "core/crypto/version.h"
#include "core/text/limits.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::string_view kUsualRsaExponent{"\x01\x00\x01", 3}; ///< 65537

struct FaultRow
{
    crypto::KeyFault fault;
    std::string_view id;
};

constexpr std::array kFaults = {
    FaultRow{crypto::KeyFault::NotAKey, "key-malformed"},
    FaultRow{crypto::KeyFault::UnsupportedFamily, "key-type-unsupported"},
    FaultRow{crypto::KeyFault::UnsupportedCurve, "key-curve-unsupported"},
    FaultRow{crypto::KeyFault::PointNotOnCurve, "key-point-not-on-curve"},
    FaultRow{crypto::KeyFault::WrongLength, "key-wrong-length"},
    FaultRow{crypto::KeyFault::ExponentOutOfRange, "key-exponent-out-of-range"},
    FaultRow{crypto::KeyFault::ModulusTooLarge, "key-modulus-too-large"},
    FaultRow{crypto::KeyFault::HalvesDiffer, "key-halves-differ"},
    FaultRow{crypto::KeyFault::PassphraseNeeded, "key-passphrase-needed"},
    FaultRow{crypto::KeyFault::PassphraseWrong, "key-passphrase-wrong"},
    FaultRow{crypto::KeyFault::TooManyIterations, "key-too-many-iterations"},
    FaultRow{crypto::KeyFault::LibraryTooOld, "key-library-too-old"},
    FaultRow{crypto::KeyFault::MultiPrime, "key-multi-prime"},
    FaultRow{crypto::KeyFault::SeedMissing, "key-seed-missing"},
};

void tellWeaknesses(KeyImport &result, const Key &key, ByteRange where)
{
    if (key.bits() == 0)
        result.findings.push_back(makeFinding("key-secret-empty", where));
    if (key.type() != KeyType::Rsa)
        return;
    if (key.bits() < kFewestRsaBits)
        result.findings.push_back(
            makeFinding("key-rsa-small", where, {{"bits", std::to_string(key.bits())}}));
    if (key.asymmetric()->rsaNumbers().exponent.size() < kUsualRsaExponent.size())
        result.findings.push_back(makeFinding("key-rsa-exponent-small", where));
}

} // namespace

Finding keyFaultFinding(crypto::KeyFault fault, ByteRange where)
{
    std::vector<FindingArgument> args;
    if (fault == crypto::KeyFault::LibraryTooOld)
        args.push_back({"version", crypto::libraryVersion()});
    return makeFinding(std::ranges::find(kFaults, fault, &FaultRow::fault)->id, where, std::move(args));
}

void reportKeyFault(KeyImport &result, crypto::KeyFault fault, ByteRange where)
{
    result.findings.push_back(keyFaultFinding(fault, where));
    result.needsPassphrase = result.needsPassphrase || fault == crypto::KeyFault::PassphraseNeeded ||
                             fault == crypto::KeyFault::PassphraseWrong;
}

void addKey(KeyImport &result, KeyPointer key, ByteRange where)
{
    tellWeaknesses(result, *key, where);
    result.keys.push_back(std::move(key));
}

bool isFull(KeyImport &result, ByteRange next, std::size_t waiting)
{
    if (std::max(result.keys.size() + waiting, result.findings.size()) < limits::kKeysPerImport)
        return false;
    result.findings.push_back(
        makeFinding("keys-too-many", next, {{"limit", std::to_string(limits::kKeysPerImport)}}));
    return true;
}

} // namespace jotscope
