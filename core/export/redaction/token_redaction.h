#pragma once

#include "core/export/redaction/json_redaction.h"
#include "core/inspect/inspection.h"

#include <optional>
#include <string>
#include <vector>

namespace jotscope {

/// A part as it goes out.
struct ShownPart
{
    PartName name{};
    std::string bytes;   ///< decoded
    bool isJson = false; ///< meant as JSON, whether or not it is
    ByteRange inText;    ///< its characters, in ShownToken::text
};

/// A token as it goes out: under `Values` with nothing left that could be used or tell of anyone, but as
/// long, part for part, as it was.
struct ShownToken
{
    std::string text;
    std::vector<ShownPart> parts;              ///< as Token::parts
    std::optional<ShownPart> decryptedPayload; ///< has no characters of its own
    bool hasHiddenSecrets = false;
};

ShownToken redactToken(const InspectedToken &token, Redaction redaction);

/// A claim's value likewise, as JSON.
std::string redactClaim(const Claim &claim, Redaction redaction);

} // namespace jotscope
