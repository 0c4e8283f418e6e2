#pragma once

#include "core/diagnosis/case.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The headers that a token may have had, as libraries write them.
namespace jotscope {

/// Those that the keys on hand can serve and that no RFC prohibits: of the algorithm that the header names
/// first, then the rest of its family; where it names none that signs, or one of a family that no key on hand
/// is of, of all families on hand.
std::vector<const JwsAlgorithm *> likelyAlgorithms(const Case &subject);

/// The kid of the header at hand, then those of the keys on hand that fit one of the algorithms; a few.
std::vector<std::string> likelyKids(const Case &subject);

/// JSON texts: `alg` alone, with `typ`, and in either order.
std::vector<std::string> plainHeaders(std::string_view alg);

/// With `kid`, in the orders in which libraries write it.
std::vector<std::string> headersWithKid(std::string_view alg, std::string_view kid);

/// Those of all likely algorithms, and of the first one with each likely kid.
std::vector<std::string> commonHeaders(const Case &subject);

} // namespace jotscope
