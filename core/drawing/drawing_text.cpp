#include "core/drawing/drawing_text.h"

#include "core/findings/catalogue.h"
#include "core/text/encodings/hex.h"

namespace jotscope {

namespace {

std::string hexText(std::string_view bytes, std::size_t most)
{
    return encodeHex(bytes.substr(0, most), " ") + (bytes.size() > most ? " …" : "");
}

const char *stateText(FieldState state)
{
    return state == FieldState::Equal ? JOT_TEXT("Drawing", "as it should be")
                                      : JOT_TEXT("Drawing", "not as it should be");
}

bool isMeasure(const DrawnField &field)
{
    return field.kind == FieldKind::Length || field.kind == FieldKind::Gap;
}

} // namespace

DrawnText byteCount(std::size_t count)
{
    return {count == 1 ? JOT_TEXT("Drawing", "1 byte") : JOT_TEXT("Drawing", "%{count} bytes"),
            {{"count", std::to_string(count)}}};
}

std::string fieldName(const DrawnSection &section, const DrawnField &field, const Words &words)
{
    const bool isOfPart = field.kind == FieldKind::Length && !section.title.isEmpty();
    return isOfPart ? inWords(section.title, words) : words(fieldLabel(field.kind));
}

std::vector<std::string> fieldLines(const DrawnSection &section, const DrawnField &field, const Words &words,
                                    std::size_t mostBytes)
{
    std::string first = fieldName(section, field, words);
    if (!isMeasure(field))
        first += " · " + inWords(byteCount(field.bytes.size()), words);
    if (field.state != FieldState::NotCompared)
        first += " · " + words(stateText(field.state));
    std::vector<std::string> lines = {std::move(first)};
    if (!field.bytes.empty())
        lines.push_back(hexText(field.bytes, mostBytes));
    if (field.expected && field.state == FieldState::Differs)
        lines.push_back(inWords(
            {JOT_TEXT("Drawing", "Expected: %{bytes}"), {{"bytes", hexText(*field.expected, mostBytes)}}},
            words));
    if (!field.note.isEmpty())
        lines.push_back(inWords(field.note, words));
    return lines;
}

std::string drawingText(const SignatureDrawing &drawing, const Words &words)
{
    std::string text;
    for (const DrawnSection &section : drawing.sections) {
        const bool isMeasured = !section.fields.empty() && section.fields.front().kind == FieldKind::Length;
        if (!section.title.isEmpty() && !isMeasured) {
            text += inWords(section.title, words);
            if (!section.note.isEmpty())
                text += ". " + inWords(section.note, words);
            text += '\n';
        }
        for (const DrawnField &field : section.fields) {
            std::string sentence;
            for (const std::string &line : fieldLines(section, field, words))
                sentence += (sentence.empty() ? "" : ". ") + line;
            text += sentence + '\n';
        }
    }
    return text;
}

} // namespace jotscope
