#pragma once

#include "core/text/shared_range.h"

#include <QByteArray>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace jotscope {

/// A token whose every place is known because it was put there, and what must light up, found bit by bit:
/// nothing of this asks the code that is tested.
struct LinkedSample
{
    std::string paste;
    std::string payload;
    std::vector<ByteRange> tokens;     ///< of the payload's JSON: names and values that hold no others
    std::vector<ByteRange> members;    ///< of its outermost object, names included
    std::vector<ByteRange> characters; ///< of the payload, each one's place in the paste

    /// Made of nothing but `seed`: names and strings of one to four bytes a letter, nested and white.
    static LinkedSample random(std::uint32_t seed);
    /// A compact token as it stands; without tokens and members, which only the writer of JSON knows.
    static LinkedSample compact(const std::string &token);

    /// What these bytes of the payload are in the paste.
    [[nodiscard]] SharedRange charactersOf(ByteRange bytes) const;
    /// What these characters of the payload, by number, are of its bytes.
    [[nodiscard]] SharedRange bytesOf(ByteRange numbers) const;
};

} // namespace jotscope
