#pragma once

#include "core/text/byte_range.h"

#include <span>
#include <vector>

namespace jotscope {

/// Leads from bytes of a derived text back to the text it was derived from.
///
/// A token rarely arrives bare: it is wrapped over lines, percent-encoded or escaped in JSON. The finder
/// undoes that and keeps this map, so that every later stage can work on the plain token and still point
/// at what was pasted. Both sides grow in step: a later derived byte never maps to an earlier source byte.
class SourceMap
{
public:
    /// Derived byte i is source byte `source.begin + i`.
    static SourceMap identity(ByteRange source);

    /// Appends `derivedCount` bytes that share `source` evenly: `source.size()` is a multiple of
    /// `derivedCount` (one for plain text, three for `%2E`). Adjoining runs of one stride are merged, so a
    /// token that was pasted bare costs one run whatever its length, and no allocation.
    void append(std::size_t derivedCount, ByteRange source);

    [[nodiscard]] std::size_t derivedSize() const { return m_derivedSize; }

    /// The smallest source range that covers `derived`. An empty range maps to the empty range before the
    /// source of its first byte, or after the last one. Offsets past the end are clamped. O(log runs).
    [[nodiscard]] ByteRange toSource(ByteRange derived) const
    {
        return m_runs.empty() && m_only.covers(derived) ? m_only.toSource(derived) : toSourceOfRuns(derived);
    }

    /// The derived bytes that touch `source`; empty where none does. O(log runs).
    [[nodiscard]] ByteRange toDerived(ByteRange source) const;

    /// Leads on from the bytes of `derived`, counted from its begin. A token that was pasted bare has one
    /// run.
    [[nodiscard]] SourceMap within(ByteRange derived) const
    {
        if (!m_runs.empty() || !m_only.covers(derived))
            return identity(derived).through(*this);
        SourceMap piece;
        piece.m_only = {0, m_only.toSource(derived).begin, m_only.stride, derived.size()};
        piece.m_derivedSize = derived.size();
        return piece;
    }

    /// Leads on to the source of `outer`: what this map calls the source is what `outer` calls derived.
    [[nodiscard]] SourceMap through(const SourceMap &outer) const;

    /// The same with `offset` more bytes in front of the source.
    [[nodiscard]] SourceMap shiftedBy(std::size_t offset) const;

    friend bool operator==(const SourceMap &a, const SourceMap &b);

private:
    struct Run
    {
        std::size_t derivedBegin;
        std::size_t sourceBegin;
        std::size_t stride; ///< source bytes a derived byte
        std::size_t count;  ///< derived bytes

        [[nodiscard]] bool covers(ByteRange derived) const
        {
            return derived.begin >= derivedBegin && derived.begin < derived.end &&
                   derived.end <= derivedBegin + count;
        }
        [[nodiscard]] ByteRange toSource(ByteRange derived) const
        {
            const std::size_t begin = sourceBegin + (derived.begin - derivedBegin) * stride;
            return {begin, begin + derived.size() * stride};
        }
        friend bool operator==(const Run &, const Run &) = default;
    };

    [[nodiscard]] ByteRange toSourceOfRuns(ByteRange derived) const;
    [[nodiscard]] std::span<const Run> runs() const
    {
        return m_runs.empty() ? std::span(&m_only, m_only.count == 0 ? 0U : 1U) : std::span(m_runs);
    }

    Run m_only{};            ///< while there is but one; its count is 0 while there is none
    std::vector<Run> m_runs; ///< all, once there are several
    std::size_t m_derivedSize = 0;
};

} // namespace jotscope
