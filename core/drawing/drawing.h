#pragma once

#include "core/findings/finding.h"
#include "core/inspect/inspection.h"
#include "core/text/byte_range.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a signature looks like inside: its bytes, or the block that an RSA signature opens to, in named
/// fields, each compared with what should be there. Values only; how they are laid out and painted is said
/// in `picture`. Decides nothing: the verdict is the verification's.
namespace jotscope {

/// A sentence or a few words, marked for translation in context "Drawing", with what fills its placeholders.
struct DrawnText
{
    const char *english = "";
    std::vector<FindingArgument> args;

    [[nodiscard]] bool isEmpty() const { return *english == '\0'; }
};

/// From an English text of context "Drawing" to the reader's language, in UTF-8.
using Words = std::function<std::string(const char *english)>;

std::string englishWords(const char *english); ///< as it is

std::string inWords(const DrawnText &text, const Words &words);

enum class FieldKind : std::uint8_t {
    Length, ///< not bytes but how many there are
    Mac,
    BlockStart, ///< 00 01 (RFC 8017 section 9.2)
    Padding,    ///< FF ...
    Separator,  ///< 00
    DigestInfo, ///< the name of the hash
    Digest,
    Content,  ///< what stands where DigestInfo and digest belong
    Filler,   ///< the zero byte before a PSS block whose modulus has one bit more than whole bytes
    MaskedDb, ///< RFC 8017 section 9.1
    PssHash,  ///< H
    Trailer,  ///< BC
    Zeros,    ///< PS
    SaltMark, ///< 01
    Salt,
    R,              ///< of ECDSA
    S,              ///< of ECDSA
    Point,          ///< R of EdDSA
    Scalar,         ///< S of EdDSA
    DerSequence,    ///< tag and length
    DerInteger,     ///< tag and length
    RsaBlock,       ///< in which no scheme shows
    SignatureBytes, ///< of which no more is known
    Surplus,        ///< more than the algorithm demands
    Gap,            ///< less than it demands: bytes that are not there
};

const char *fieldLabel(FieldKind kind); ///< in context "Drawing"

enum class FieldState : std::uint8_t {
    NotCompared, ///< nothing says what it should be
    Equal,       ///< as it should be
    Differs,
};

/// A number between the ends of its range.
struct Scale
{
    double position = 0;     ///< of the order: below 1 when it is in range
    bool hasLowHalf = false; ///< ECDSA's s: n - s verifies as well
    const char *lowEnd = "1";
    const char *highEnd = "n \xe2\x88\x92 1"; ///< symbols of the standards, not to be translated
};

struct LengthBar
{
    std::size_t received = 0;
    std::optional<std::size_t> demanded; ///< nothing where no algorithm or key says
};

struct DrawnField
{
    FieldKind kind{};
    std::string bytes;
    std::optional<std::string> expected;
    FieldState state = FieldState::NotCompared;
    ByteRange where; ///< in the bytes of its section
    DrawnText note;
    std::optional<Scale> scale;
    std::optional<LengthBar> length; ///< of `Length`; of a `Gap` what is missing
};

/// Fields that together are one run of bytes, which they cover without gap or overlap. `Length` stands for
/// all of it and `Gap` for nothing.
struct DrawnSection
{
    DrawnText title;
    DrawnText note;
    std::vector<DrawnField> fields;
    std::size_t part = kNoPart; ///< the token's part whose decoded bytes these are; none of a recovered block
    bool isHeading = false;     ///< begins another signature of the same token; has no fields
};

struct SignatureDrawing
{
    std::vector<DrawnSection> sections;

    [[nodiscard]] bool isEmpty() const { return sections.empty(); }
};

/// One signature of a JWS. The keys are those that `check` tried. `detachedPayload` is as for verification.
SignatureDrawing drawSignature(const Token &token, const JwsSignature &signature, const SignatureCheck &check,
                               std::optional<std::string_view> detachedPayload = {});

/// All signatures of a JWS, under headings where there are several, up to a handful; of a JWE, the lengths of
/// what its algorithms fix.
SignatureDrawing drawToken(const InspectedToken &token, std::optional<std::string_view> detachedPayload = {});

/// How many bytes of the two are the same at the same place.
std::size_t equalBytes(std::string_view left, std::string_view right);

} // namespace jotscope
