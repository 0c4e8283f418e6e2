#pragma once

#include "core/json/json_document.h"

#include <QString>

#include <vector>

namespace jotscope {

/// JSON as it is shown: indented, each number and name in its own spelling, each piece tied to its bytes.
/// Bounded: what a person can't read anyway is cut, and said to be.
struct JsonLayout
{
    enum class Kind { Name, String, Number, Word };

    struct Piece
    {
        int begin; ///< in `text`, UTF-16 units
        int end;
        ByteRange source; ///< in the decoded bytes
        Kind kind;
    };

    QString text;
    std::vector<Piece> pieces; ///< in order of place
    bool isCut = false;
};

JsonLayout layOutJson(const JsonDocument &document);

} // namespace jotscope
