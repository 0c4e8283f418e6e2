#pragma once

#include "core/jose/keys/key_generation.h"

#include <QString>

#include <string_view>
#include <vector>

/// What there is to choose from when a key is made: all that core can make, asked of its tables.
namespace jotscope {

struct KindChoice
{
    KeyKind kind;
    QString label;
};

/// Signing keys first, the usual ones before the others.
std::vector<KindChoice> kindChoices();

/// The names of the algorithms that take a key of `kind`: `sig` those that sign, `enc` those that encrypt,
/// empty both.
std::vector<std::string_view> algorithmsFor(const KeyKind &kind, std::string_view use);

/// `sig` or `enc`, as the algorithm is one or the other.
std::string_view useOf(std::string_view algorithm);

} // namespace jotscope
