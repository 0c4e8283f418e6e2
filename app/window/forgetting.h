#pragma once

#include <QString>

#include <cstddef>

/// What goes when everything is cleared, and in which words that is told.
namespace jotscope {

class ProgramKeys;

/// Takes away all keys that no vault keeps, and what could be brought back of them. How many went.
std::size_t forgetUnkeptKeys(ProgramKeys &keys);

struct Forgotten
{
    int tabs = 0; ///< that held something
    std::size_t keys = 0;
    bool hasVault = false; ///< whose keys stay
};

QString forgottenText(const Forgotten &what);

} // namespace jotscope
