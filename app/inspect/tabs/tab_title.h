#pragma once

#include "core/inspect/inspection.h"

#include <QString>

namespace jotscope {

/// What a tab may say of the text in it for anybody who looks over a shoulder: kind and algorithm of a token,
/// how many there are, the verdict. Nothing that a token itself says but the name of a registered algorithm.
struct TabTitle
{
    QString text;
    QString sign;    ///< of the verdict on a single token, else empty
    QString verdict; ///< the same in words

    [[nodiscard]] QString shown() const;
    [[nodiscard]] QString spoken() const;
};

TabTitle tabTitle(const Inspection &inspection, bool isEmpty);

} // namespace jotscope
