#pragma once

#include "core/jose/sd_jwt/sd_jwt.h"

#include <map>

namespace jotscope {

/// Findings, of each kind no more than limits::kFaultsPerPart: ten thousand disclosures may all be wrong in
/// one way.
class BoundedNotes
{
public:
    void add(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {});
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings;
    std::map<std::string_view, std::size_t> m_counts;
};

/// RFC 9901 section 7.1 steps 3 and 4: puts what is disclosed in the place of its digests, from `payload`, a
/// JSON object, inwards. Gives each disclosure of `result` that is still Unreferenced its state and pointer,
/// and lists the digests that stay undisclosed.
std::shared_ptr<const JsonDocument> processPayload(const Token &token, const TokenPart &payload,
                                                   SdJwt &result, BoundedNotes &notes);

} // namespace jotscope
