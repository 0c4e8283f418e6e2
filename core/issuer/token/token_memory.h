#pragma once

#include "core/issuer/token/client/used_assertions.h"
#include "core/issuer/token/refresh_grants.h"

namespace jotscope {

/// What a token endpoint knows of the requests before.
struct TokenMemory
{
    RefreshGrants grants;
    UsedAssertions assertions;
};

} // namespace jotscope
