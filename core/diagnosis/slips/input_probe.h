#pragma once

#include "core/crypto/recovery/ecdsa.h"
#include "core/crypto/recovery/rsa_block.h"
#include "core/diagnosis/search/budget.h"
#include "core/diagnosis/search/candidate.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace jotscope {

/// Whether one signature is over this input or that, of many that begin alike. What depends on the signature
/// and the keys alone is worked out once: a MAC then costs what is hashed behind the common beginning, an RSA
/// signature one digest, an ECDSA signature one multiple of the generator.
class InputProbe
{
public:
    /// Keys that do not fit the algorithm, or could not have made the signature, are left out. `keys` must
    /// outlive it.
    InputProbe(const JwsAlgorithm &algorithm, const std::vector<KeyCandidate> &keys,
               std::string_view signature);

    /// True when no key is left.
    [[nodiscard]] bool isHopeless() const { return m_targets.empty(); }
    enum class Cost { Hash, Multiple, Verification };
    /// Of one test, under the dearest of the keys: a microsecond, ten, or a hundred and more.
    [[nodiscard]] Cost cost() const { return m_cost; }

    /// Starts over with `beginning`.
    void begin(std::string_view beginning);
    void extend(std::string_view more);

    /// The key under which the beginning and `rest` together verify; null when there is none, or when the
    /// budget is spent.
    [[nodiscard]] const KeyCandidate *match(std::initializer_list<std::string_view> rest,
                                            Budget &budget) const;

private:
    struct Target
    {
        const KeyCandidate *candidate;
        std::optional<crypto::MacPrefix> mac;
        std::string block; ///< an RSA signature, opened
        std::string signedDigest;
        std::optional<crypto::PssBlock> pss;
    };

    void addTarget(const KeyCandidate &candidate);
    [[nodiscard]] bool fits(const Target &target, std::string_view digest,
                            std::initializer_list<std::string_view> rest) const;

    const JwsAlgorithm &m_algorithm;
    std::string_view m_signature;
    std::vector<Target> m_targets;
    std::optional<crypto::EcdsaMatcher> m_ecdsa;  ///< of all targets at once
    std::optional<crypto::DigestPrefix> m_digest; ///< where the algorithm signs one
    std::string m_beginning;                      ///< where it does not
    Cost m_cost = Cost::Hash;
};

} // namespace jotscope
