#include "core/build/further_header.h"

#include "core/build/form/claim_form.h"

#include <array>

namespace jotscope {

std::string furtherHeader(std::string_view header)
{
    constexpr std::array<std::string_view, 7> kKeyParameters = {"kid", "jwk", "jku",     "x5u",
                                                                "x5c", "x5t", "x5t#S256"};
    return withoutMembers(header, kKeyParameters);
}

} // namespace jotscope
