#include "core/jose/jwe/header_draft.h"

#include "core/json/json_writer.h"

namespace jotscope {

namespace {

void addMember(std::string &members, std::string_view name, std::string_view json)
{
    members.append(members.empty() ? "" : ",").append(jsonQuoted(name)).append(":").append(json);
}

} // namespace

Result<HeaderDraft> HeaderDraft::parse(std::string_view json)
{
    HeaderDraft draft;
    if (json.empty())
        return draft;
    draft.m_json = std::make_shared<const JsonDocument>(std::string(json));
    if (!draft.m_json->isStrict())
        return failure("encryption-header-invalid", draft.m_json->faults().front().where);
    if (!draft.m_json->root().isObject())
        return failure("encryption-header-invalid", draft.m_json->root().range());
    return draft;
}

JsonValue HeaderDraft::member(std::string_view name) const
{
    return m_json ? m_json->root().member(name) : JsonValue();
}

JsonMembers HeaderDraft::members() const
{
    return m_json ? m_json->root().members() : JsonMembers();
}

void HeaderDraft::prepend(std::string_view name, std::string_view json)
{
    addMember(m_front, name, json);
}

void HeaderDraft::append(std::string_view name, std::string_view json)
{
    addMember(m_end, name, json);
}

std::string HeaderDraft::text() const
{
    if (!exists())
        return {};
    if (!m_json)
        return '{' + m_front + (m_front.empty() || m_end.empty() ? "" : ",") + m_end + '}';
    std::string text = m_json->text();
    const ByteRange object = m_json->root().range();
    const bool hasMembers = m_json->root().size() != 0;
    // From the end, so that places stay what they are.
    if (!m_end.empty())
        text.insert(object.end - 1, (hasMembers || !m_front.empty() ? "," : "") + m_end);
    if (!m_front.empty())
        text.insert(object.begin + 1, m_front + (hasMembers ? "," : ""));
    return text;
}

} // namespace jotscope
