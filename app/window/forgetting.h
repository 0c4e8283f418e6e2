#pragma once

#include <QString>

#include <cstddef>

/// What goes when everything is cleared, and in which words that is told.
namespace jotscope {

class ProgramKeys;

struct ForgottenKeys
{
    std::size_t count = 0;
    bool isVaultLeft = false; ///< with the keys that are in it
};

/// Takes away all keys that no vault keeps, and what could be brought back of them.
ForgottenKeys forgetUnkeptKeys(ProgramKeys &keys);

/// `tabs` are those that held something.
QString forgottenText(int tabs, const ForgottenKeys &keys);

} // namespace jotscope
