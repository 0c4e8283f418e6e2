#include "core/drawing/families/building.h"
#include "core/findings/catalogue.h"
#include "core/jose/keys/names/key_name.h"

namespace jotscope::drawing {

void drawMac(const Subject &subject, SignatureDrawing &drawing)
{
    DrawnSection section;
    section.part = subject.part;
    section.title.english = JOT_TEXT("Drawing", "Message authentication code");
    const std::size_t size = subject.algorithm->signatureSize;
    if (subject.keys.empty() || !subject.isInputWhole) {
        section = plainSection(subject, size);
        section.note.english = JOT_TEXT("Drawing", "A secret shows what it should be");
        if (section.fields.front().kind == FieldKind::SignatureBytes)
            section.fields.front().kind = FieldKind::Mac;
        drawing.sections.push_back(std::move(section));
        return;
    }
    const Key &key = *subject.keys.front();
    std::string expected = key.mac()->compute(subject.algorithm->hash, subject.signingInput);
    const std::size_t equal = equalBytes(subject.signature, expected);
    const std::string_view compared = subject.signature.substr(0, size);
    const bool isWhole = compared == expected;
    DrawnField &mac = addCompared(section, FieldKind::Mac, compared, std::move(expected));
    mac.note = isWhole ? withCount(JOT_TEXT("Drawing", "All %{count} bytes agree"), size)
                       : DrawnText{JOT_TEXT("Drawing", "%{count} of %{demanded} bytes agree"),
                                   {{"count", std::to_string(equal)}, {"demanded", std::to_string(size)}}};
    if (subject.signature.size() > size)
        addField(section, FieldKind::Surplus, subject.signature.substr(size),
                 withCount(JOT_TEXT("Drawing", "Bytes beyond the demanded length: %{count}"),
                           subject.signature.size() - size))
            .state = FieldState::Differs;
    section.note = {JOT_TEXT("Drawing", "Compared with what the secret %{key} makes of header and payload"),
                    {{"key", keyName(key)}}};
    drawing.sections.push_back(std::move(section));
}

} // namespace jotscope::drawing
