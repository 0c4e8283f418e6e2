#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// One of the documents that a reference names, as `RFC 7519 section 4.1.4`, and where it is published.
struct ReferenceLink
{
    std::string_view text; ///< views the reference
    std::string url;       ///< with the section as fragment; empty where no address is known

    friend bool operator==(const ReferenceLink &, const ReferenceLink &) = default;
};

/// The documents of `reference`, which semicolons part: of a claim's definition or of a finding. Nothing is
/// looked up; an address may go stale, and only a person opens it.
std::vector<ReferenceLink> referenceLinks(std::string_view reference);

} // namespace jotscope
