#pragma once

#include "core/drawing/drawing.h"
#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"

/// What the drawings of all families are built with. For this room alone.
namespace jotscope::drawing {

/// One signature, and what its verification went by.
struct Subject
{
    const JwsAlgorithm *algorithm; ///< null where nobody knows it
    KeyRing keys;                  ///< those that were tried, the one that verified it first
    std::string_view signature;    ///< decoded
    std::size_t part;              ///< where that stands in the token
    std::string_view signingInput;
    bool isInputWhole; ///< false where the payload may be detached and was not given
};

DrawnText withCount(const char *english, std::size_t count);

/// The next field of `section`, right behind the last one.
DrawnField &addField(DrawnSection &section, FieldKind kind, std::string_view bytes, DrawnText note = {});
/// Likewise, compared with what should be there.
DrawnField &addCompared(DrawnSection &section, FieldKind kind, std::string_view bytes, std::string expected,
                        DrawnText note = {});

/// The length of a part against what is demanded of it, if that is known. `by` names who demands it.
DrawnSection lengthSection(std::size_t part, std::size_t received, std::optional<std::size_t> demanded,
                           const std::string &by);

/// The signature as bytes without a meaning, what is too much and what is missing marked.
DrawnSection plainSection(const Subject &subject, std::optional<std::size_t> demanded);

std::size_t rsaSize(const Key &key); ///< of its modulus, in bytes

void drawMac(const Subject &subject, SignatureDrawing &drawing);
void drawRsa(const Subject &subject, SignatureDrawing &drawing);
void drawEcdsa(const Subject &subject, SignatureDrawing &drawing);
void drawEdDsa(const Subject &subject, SignatureDrawing &drawing);
void drawEncryption(const InspectedToken &token, SignatureDrawing &drawing);

/// The block in its fields; false when the padding of that scheme does not come out of it.
bool drawPkcs1Block(const Subject &subject, const Key &key, std::string_view block,
                    SignatureDrawing &drawing);
bool drawPssBlock(const Subject &subject, const Key &key, std::string_view block, SignatureDrawing &drawing);

} // namespace jotscope::drawing
