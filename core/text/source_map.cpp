#include "core/text/source_map.h"

#include <algorithm>

namespace jotscope {

SourceMap SourceMap::identity(ByteRange source)
{
    SourceMap map;
    map.append(source.size(), source);
    return map;
}

bool operator==(const SourceMap &a, const SourceMap &b)
{
    return std::ranges::equal(a.runs(), b.runs());
}

void SourceMap::append(std::size_t derivedCount, ByteRange source)
{
    if (derivedCount == 0)
        return;
    const std::size_t stride = source.size() == derivedCount ? 1 : source.size() / derivedCount;
    const Run run{m_derivedSize, source.begin, stride, derivedCount};
    m_derivedSize += derivedCount;
    Run &last = m_runs.empty() ? m_only : m_runs.back();
    if (last.count == 0) {
        last = run;
    } else if (last.stride == run.stride && last.sourceBegin + last.count * last.stride == run.sourceBegin) {
        last.count += derivedCount;
    } else {
        if (m_runs.empty())
            m_runs.push_back(m_only);
        m_runs.push_back(run);
    }
}

ByteRange SourceMap::toSourceOfRuns(ByteRange derived) const
{
    const std::span<const Run> all = runs();
    if (all.empty())
        return {};
    const auto runOf = [all](std::size_t offset) {
        const auto next = std::upper_bound(all.begin(), all.end(), offset, [](std::size_t o, const Run &run) {
            return o < run.derivedBegin;
        });
        return std::prev(next);
    };
    const auto sourceBefore = [&](std::size_t offset) {
        const auto run = runOf(offset);
        return run->sourceBegin + std::min(offset - run->derivedBegin, run->count) * run->stride;
    };

    const std::size_t begin = std::min(derived.begin, m_derivedSize);
    const std::size_t end = std::clamp(derived.end, begin, m_derivedSize);
    const std::size_t sourceBegin = sourceBefore(begin);
    if (begin == end)
        return {sourceBegin, sourceBegin};
    // The end of the last byte, not the begin of the one after it: noise may lie between the two.
    const auto last = runOf(end - 1);
    return {sourceBegin, last->sourceBegin + (end - last->derivedBegin) * last->stride};
}

ByteRange SourceMap::toDerived(ByteRange source) const
{
    if (source.isEmpty())
        return {};
    const std::span<const Run> all = runs();
    const auto first = std::partition_point(all.begin(), all.end(), [&](const Run &run) {
        return run.sourceBegin + run.count * run.stride <= source.begin;
    });
    const auto afterLast =
        std::partition_point(first, all.end(), [&](const Run &run) { return run.sourceBegin < source.end; });
    if (first == afterLast)
        return {};
    const auto last = std::prev(afterLast);
    const std::size_t skipped =
        source.begin > first->sourceBegin ? (source.begin - first->sourceBegin) / first->stride : 0;
    const std::size_t reached = (source.end - last->sourceBegin + last->stride - 1) / last->stride;
    return {first->derivedBegin + skipped, last->derivedBegin + std::min(reached, last->count)};
}

SourceMap SourceMap::through(const SourceMap &outer) const
{
    SourceMap whole;
    const std::span<const Run> outerRuns = outer.runs();
    for (const Run &run : runs()) {
        if (run.stride != 1) {
            for (std::size_t i = 0; i < run.count; ++i) {
                const std::size_t begin = run.sourceBegin + i * run.stride;
                whole.append(1, outer.toSource({begin, begin + run.stride}));
            }
            continue;
        }
        // Byte for byte: what one run of `outer` covers is appended at once.
        std::size_t at = run.sourceBegin;
        const std::size_t end = std::min(at + run.count, outer.m_derivedSize);
        auto piece = std::partition_point(outerRuns.begin(), outerRuns.end(),
                                          [at](const Run &r) { return r.derivedBegin + r.count <= at; });
        for (; at < end; ++piece) {
            const std::size_t count = std::min(end, piece->derivedBegin + piece->count) - at;
            const std::size_t source = piece->sourceBegin + (at - piece->derivedBegin) * piece->stride;
            whole.append(count, {source, source + count * piece->stride});
            at += count;
        }
    }
    return whole;
}

SourceMap SourceMap::shiftedBy(std::size_t offset) const
{
    SourceMap shifted = *this;
    shifted.m_only.sourceBegin += offset;
    for (Run &run : shifted.m_runs)
        run.sourceBegin += offset;
    return shifted;
}

} // namespace jotscope
