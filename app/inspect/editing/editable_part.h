#pragma once

#include "core/jose/token.h"

#include <QString>

#include <array>
#include <cstddef>
#include <string>

/// The parts that can be edited in place, and how their text gets on a sheet and back.
namespace jotscope {

struct EditablePart
{
    PartName part;
    const char *field; ///< object names
    const char *toggle;
    const char *fieldName; ///< accessible names, marked for translation in context "jotscope::TokenEditing"
    const char *toggleName;
};

inline constexpr std::size_t kEditablePartCount = 3;
extern const std::array<EditablePart, kEditablePartCount> kEditableParts;

std::size_t indexOf(PartName part); ///< in kEditableParts

/// A sheet has line feeds alone, whatever ends the lines of the part.
QString sheetOf(const std::string &bytes);
std::string bytesFrom(QString sheet, const std::string &original);

} // namespace jotscope
