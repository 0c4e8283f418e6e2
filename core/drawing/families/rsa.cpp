#include "core/crypto/recovery/rsa_block.h"
#include "core/drawing/families/building.h"
#include "core/findings/catalogue.h"
#include "core/jose/keys/names/key_name.h"

namespace jotscope::drawing {

namespace {

/// In the form that the algorithm demands, else in the other that RSA signatures have.
bool drawOpened(const Subject &subject, const Key &key, std::string_view block, SignatureDrawing &drawing)
{
    if (subject.algorithm->scheme == SignatureScheme::RsaPss)
        return drawPssBlock(subject, key, block, drawing) || drawPkcs1Block(subject, key, block, drawing);
    return drawPkcs1Block(subject, key, block, drawing) || drawPssBlock(subject, key, block, drawing);
}

void drawUnopened(const Key &key, std::string_view block, SignatureDrawing &drawing)
{
    DrawnSection section;
    section.title.english = JOT_TEXT("Drawing", "Recovered block");
    section.note = {JOT_TEXT("Drawing", "Opened with the key %{key}"), {{"key", keyName(key)}}};
    DrawnField &field = addField(section, FieldKind::RsaBlock, block);
    field.state = FieldState::Differs;
    field.note.english =
        JOT_TEXT("Drawing", "The padding does not come out: the signature was made with another key");
    drawing.sections.push_back(std::move(section));
}

} // namespace

void drawRsa(const Subject &subject, SignatureDrawing &drawing)
{
    std::string firstBlock;
    const Key *firstKey = nullptr;
    for (const KeyPointer &key : subject.keys) {
        const auto block = crypto::rsaBlock(*key->asymmetric(), subject.signature);
        if (!block)
            continue;
        if (drawOpened(subject, *key, *block, drawing))
            return;
        if (!firstKey) {
            firstKey = key.get();
            firstBlock = *block;
        }
    }
    if (firstKey)
        return drawUnopened(*firstKey, firstBlock, drawing);
    DrawnSection section = plainSection(subject, subject.keys.empty() ? std::optional<std::size_t>()
                                                                      : rsaSize(*subject.keys.front()));
    if (section.fields.empty())
        return;
    if (subject.keys.empty())
        section.note.english = JOT_TEXT("Drawing", "The public key opens it");
    else if (subject.signature.size() == rsaSize(*subject.keys.front()))
        section.note.english = JOT_TEXT("Drawing", "As a number it is not below the key's modulus");
    drawing.sections.push_back(std::move(section));
}

} // namespace jotscope::drawing
