#pragma once

#include "core/findings/result.h"
#include "core/json/json_document.h"

#include <memory>
#include <string>
#include <string_view>

namespace jotscope {

/// A header in the making: what its author wrote, byte for byte, with members put in front and at the end.
class HeaderDraft
{
public:
    HeaderDraft() = default;

    /// `json` is an object without faults, or empty, which is no header at all.
    static Result<HeaderDraft> parse(std::string_view json);

    [[nodiscard]] bool exists() const { return m_json || !m_front.empty() || !m_end.empty(); }
    /// Of what the author wrote.
    [[nodiscard]] JsonValue member(std::string_view name) const;
    [[nodiscard]] JsonMembers members() const;

    void prepend(std::string_view name, std::string_view json); ///< after what was put in front before
    void append(std::string_view name, std::string_view json);

    /// Empty when there is no header.
    [[nodiscard]] std::string text() const;

private:
    std::shared_ptr<const JsonDocument> m_json;
    std::string m_front;
    std::string m_end;
};

} // namespace jotscope
