#include "core/drawing/families/building.h"

#include "core/findings/catalogue.h"

#include <algorithm>

namespace jotscope::drawing {

namespace {

/// Without `by`: the key decides.
DrawnText lengthNote(std::size_t received, std::optional<std::size_t> demanded, const std::string &by)
{
    const std::vector<FindingArgument> args = {
        {"count", std::to_string(received)}, {"demanded", std::to_string(demanded.value_or(0))}, {"alg", by}};
    if (!demanded)
        return {received == 1 ? JOT_TEXT("Drawing", "1 byte") : JOT_TEXT("Drawing", "%{count} bytes"), args};
    if (received == *demanded)
        return {by.empty() ? JOT_TEXT("Drawing", "%{count} bytes, as long as the key's modulus")
                           : JOT_TEXT("Drawing", "%{count} bytes, as %{alg} demands"),
                args};
    if (received < *demanded)
        return {by.empty() ? JOT_TEXT("Drawing", "%{count} of the %{demanded} bytes that the key demands")
                           : JOT_TEXT("Drawing", "%{count} of the %{demanded} bytes that %{alg} demands"),
                args};
    return {by.empty() ? JOT_TEXT("Drawing", "%{count} bytes where the key demands %{demanded}")
                       : JOT_TEXT("Drawing", "%{count} bytes where %{alg} demands %{demanded}"),
            args};
}

} // namespace

DrawnText withCount(const char *english, std::size_t count)
{
    return {english, {{"count", std::to_string(count)}}};
}

DrawnField &addField(DrawnSection &section, FieldKind kind, std::string_view bytes, DrawnText note)
{
    const std::size_t begin = section.fields.empty() ? 0 : section.fields.back().where.end;
    DrawnField field;
    field.kind = kind;
    field.bytes = bytes;
    field.where = {begin, begin + bytes.size()};
    field.note = std::move(note);
    return section.fields.emplace_back(std::move(field));
}

DrawnField &addCompared(DrawnSection &section, FieldKind kind, std::string_view bytes, std::string expected,
                        DrawnText note)
{
    DrawnField &field = addField(section, kind, bytes, std::move(note));
    field.state = bytes == expected ? FieldState::Equal : FieldState::Differs;
    field.expected = std::move(expected);
    return field;
}

DrawnSection lengthSection(std::size_t part, std::size_t received, std::optional<std::size_t> demanded,
                           const std::string &by)
{
    DrawnField field;
    field.kind = FieldKind::Length;
    field.length = LengthBar{received, demanded};
    field.where = {0, received};
    field.note = lengthNote(received, demanded, by);
    if (demanded)
        field.state = received == *demanded ? FieldState::Equal : FieldState::Differs;
    DrawnSection section;
    section.part = part;
    section.fields = {std::move(field)};
    return section;
}

DrawnSection plainSection(const Subject &subject, std::optional<std::size_t> demanded)
{
    DrawnSection section;
    section.title.english = JOT_TEXT("Drawing", "Signature");
    section.part = subject.part;
    const std::string_view bytes = subject.signature;
    const std::size_t wanted = std::min(demanded.value_or(bytes.size()), bytes.size());
    if (wanted > 0)
        addField(section, FieldKind::SignatureBytes, bytes.substr(0, wanted));
    if (bytes.size() > wanted)
        addField(section, FieldKind::Surplus, bytes.substr(wanted),
                 withCount(JOT_TEXT("Drawing", "Bytes beyond the demanded length: %{count}"),
                           bytes.size() - wanted))
            .state = FieldState::Differs;
    if (demanded.value_or(0) > bytes.size()) {
        const std::size_t missing = *demanded - bytes.size();
        DrawnField &gap =
            addField(section, FieldKind::Gap, {},
                     withCount(JOT_TEXT("Drawing", "Bytes short of the demanded length: %{count}"), missing));
        gap.state = FieldState::Differs;
        gap.length = LengthBar{0, missing};
    }
    return section;
}

std::size_t rsaSize(const Key &key)
{
    return (key.bits() + 7) / 8;
}

} // namespace jotscope::drawing
