#pragma once

#include "core/build/templates/placeholders.h"
#include "core/build/token_draft.h"

#include <string>
#include <string_view>

/// Texts of a draft with their placeholders filled in, and the way back for what is wrong in them. For the
/// steps of buildToken.
namespace jotscope {

struct DraftedText
{
    std::string text;
    SourceMap toDraft{};

    /// What is wrong at `finding.where` of `text`, to which `inserted` bytes were added near the front.
    [[nodiscard]] DraftFault fault(Finding finding, DraftField field, std::size_t index = 0,
                                   std::size_t inserted = 0) const;
};

class DraftFiller
{
public:
    DraftFiller(const PlaceholderValues &values, bool hasPlaceholders)
        : m_values(values), m_hasPlaceholders(hasPlaceholders)
    {}

    [[nodiscard]] const PlaceholderValues &values() const { return m_values; }
    [[nodiscard]] DraftResult<DraftedText> fill(std::string_view text, DraftField field,
                                                std::size_t index = 0) const;

private:
    const PlaceholderValues &m_values;
    bool m_hasPlaceholders;
};

} // namespace jotscope
