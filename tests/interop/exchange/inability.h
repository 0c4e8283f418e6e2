#pragma once

#include "tests/interop/exchange/peer.h"

#include <QStringList>

#include <optional>

/// What an implementation does not know, or gets wrong. The tests hold it to each row: what is listed must
/// really fail, so that the table cannot go stale.
namespace jotscope::interop {

enum class Direction {
    Make, ///< the peer makes it, we take it
    Take, ///< we make it, the peer takes it
};

struct Inability
{
    const char *peer;
    std::optional<Direction> direction; ///< both when empty
    const char *names;                  ///< of algorithms, curves or ways, between spaces
    const char *says;                   ///< a piece of the refusal: the peer's, or ours of what it made
    const char *reason;
    const char *until = nullptr; ///< the first version that has it
};

/// The first row that covers any of `needs`, or null.
const Inability *inabilityOf(const Peer &peer, const QString &version, Direction direction,
                             const QStringList &needs);

} // namespace jotscope::interop
