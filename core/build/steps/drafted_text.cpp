#include "core/build/steps/drafted_text.h"

namespace jotscope {

DraftFault DraftedText::fault(Finding finding, DraftField field, std::size_t index,
                              std::size_t inserted) const
{
    const ByteRange where = finding.where;
    if (!where.isEmpty()) {
        const auto before = [=](std::size_t offset) {
            return offset > inserted ? offset - inserted : 0;
        };
        finding.where = toDraft.toSource({before(where.begin), before(where.end)});
    }
    return {std::move(finding), field, index};
}

DraftResult<DraftedText> DraftFiller::fill(std::string_view text, DraftField field, std::size_t index) const
{
    if (!m_hasPlaceholders)
        return DraftedText{std::string(text), SourceMap::identity({0, text.size()})};
    const auto inField = [=](Finding finding) {
        return DraftFault{std::move(finding), field, index};
    };
    const PlaceholderText parsed = JOT_TRY(PlaceholderText::parse(text).map_error(inField));
    DraftedText drafted;
    drafted.text = JOT_TRY(parsed.fill(m_values, &drafted.toDraft).map_error(inField));
    return drafted;
}

} // namespace jotscope
