#pragma once

#include <QString>

#include <vector>

namespace jotscope {

/// A stretch of two texts laid over each other.
struct DifferencePiece
{
    enum class Kind {
        Same,
        Deleted,  ///< in the first text alone
        Inserted, ///< in the second alone
        Omitted,  ///< the same in both, and left out for brevity; has no text
    };

    Kind kind;
    QString text;

    friend bool operator==(const DifferencePiece &, const DifferencePiece &) = default;
};

/// How to get from `before` to `after`, in as few characters as are worth looking for; of what stays the same
/// only what stands around the changes. Empty when there is none.
std::vector<DifferencePiece> textDifference(const QString &before, const QString &after);

/// Whether the texts are alike enough for their difference to tell anything.
bool areAlike(const std::vector<DifferencePiece> &difference, const QString &before);

} // namespace jotscope
