#pragma once

#include "app/inspect/editing/editable_part.h"
#include "core/build/editing/edited_token.h"
#include "core/inspect/inspection.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jotscope {

/// One for each part that can be edited.
template<typename T>
using PerPart = std::array<T, kEditablePartCount>;

/// Copies of one paste, as they mostly are, are told from their address alone: their bytes may be millions.
inline bool isSamePaste(const QByteArray &a, const QByteArray &b)
{
    return (a.constData() == b.constData() && a.size() == b.size()) || a == b;
}

/// What was pasted.
struct EditBaseline
{
    QByteArray paste;
    std::size_t place; ///< of the token among those of the paste
    InspectedToken token;
    PerPart<bool> canEdit{}; ///< and, once it is known, comes back from the editor byte for byte
    bool isLaidOut = false;  ///< that is known
};

/// The paste as it was at some time, and what stood in the editors then.
struct EditState
{
    std::shared_ptr<EditBaseline> baseline;
    QByteArray paste;
    PerPart<QString> sheets;
    std::optional<std::string> unprotected; ///< that stands in the paste, whatever its editor has
    EditedSignature signature;
};

/// The states that editing has been through. Undo and redo are the encoded text's: when it is back at one of
/// them, the editors follow.
class EditStates
{
public:
    /// The one of `paste` in which its token at `place` was edited; null where it is not remembered.
    [[nodiscard]] const EditState *find(std::size_t place, const QByteArray &paste) const;
    /// In place of an earlier one of the same paste. The oldest are forgotten when there are too many, or too
    /// large ones.
    void keep(EditState state);
    void clear() { m_states.clear(); }

private:
    std::vector<EditState> m_states;
};

} // namespace jotscope
