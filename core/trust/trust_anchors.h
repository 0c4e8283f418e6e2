#pragma once

#include <string>
#include <vector>

namespace jotscope {

/// Where the certificates come from that are trusted for themselves, such as the system's store. Core has no
/// such place of its own.
class TrustAnchors
{
public:
    virtual ~TrustAnchors() = default;
    /// DER, each once. May take a moment: asked on a worker.
    [[nodiscard]] virtual std::vector<std::string> certificates() const = 0;
};

} // namespace jotscope
