#pragma once

#include "core/inspect/inspection.h"

#include <span>
#include <string_view>

/// From a token that does not verify to the reason why.
namespace jotscope {

/// What a diagnosis is made with, beside what the inspection holds.
struct DiagnosisSetting
{
    const KeyRing &keys;
    std::string_view paste; ///< what was inspected
    std::optional<std::string_view> detachedPayload;
    std::span<const RepairedKey> repairedKeys; ///< of what was given as keys and could not be read
};

/// Whether there is anything to ask: a signature that does not verify, a JWE that does not open.
bool needsDiagnosis(const InspectedToken &token);

/// Why `token`, one of `inspection` or nested in one, does not verify; of several signatures, the first that
/// does not.
Diagnosis diagnoseToken(const Inspection &inspection, const InspectedToken &token,
                        const DiagnosisSetting &setting, const DiagnosisEffort &effort = {});

/// Gives each token that needs one its diagnosis, nested ones too; `begin` is called before each, and makes
/// its effort.
void diagnoseTokens(Inspection &inspection, const DiagnosisSetting &setting,
                    const std::function<DiagnosisEffort()> &begin);

} // namespace jotscope
