#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace jotscope::crypto {

/// The trust anchors (RFC 5280 section 6.1.1): certificates that are trusted for themselves, the system's or
/// those that a person adds, with the revocation lists that go with them. Parsed once and immutable; copies
/// share it. Safe to use from several threads.
class AnchorSet
{
public:
    AnchorSet();
    /// From DER. What is no certificate, or no list, is passed over. That a list is genuine is seen only
    /// where a path holds its issuer.
    explicit AnchorSet(std::span<const std::string> certificates,
                       std::span<const std::string> revocationLists = {});

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool contains(const std::string &der) const;

    /// For the rest of this room, which alone knows what it is.
    struct State;
    [[nodiscard]] const State &state() const { return *m_state; }

private:
    std::shared_ptr<const State> m_state;
};

} // namespace jotscope::crypto
