#include "core/drawing/drawing.h"
#include "core/findings/catalogue.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct KindRow
{
    FieldKind kind;
    const char *label;
};

constexpr std::array kKinds = {
    KindRow{FieldKind::Length, JOT_TEXT("Drawing", "Length")},
    KindRow{FieldKind::Mac, JOT_TEXT("Drawing", "MAC")},
    KindRow{FieldKind::BlockStart, JOT_TEXT("Drawing", "Start")},
    KindRow{FieldKind::Padding, JOT_TEXT("Drawing", "Padding")},
    KindRow{FieldKind::Separator, JOT_TEXT("Drawing", "Separator")},
    KindRow{FieldKind::DigestInfo, JOT_TEXT("Drawing", "DigestInfo")},
    KindRow{FieldKind::Digest, JOT_TEXT("Drawing", "Digest")},
    KindRow{FieldKind::Content, JOT_TEXT("Drawing", "Content")},
    KindRow{FieldKind::Filler, JOT_TEXT("Drawing", "Filler")},
    KindRow{FieldKind::MaskedDb, JOT_TEXT("Drawing", "Masked DB")},
    KindRow{FieldKind::PssHash, JOT_TEXT("Drawing", "Hash H")},
    KindRow{FieldKind::Trailer, JOT_TEXT("Drawing", "Trailer")},
    KindRow{FieldKind::Zeros, JOT_TEXT("Drawing", "Zeros")},
    KindRow{FieldKind::SaltMark, JOT_TEXT("Drawing", "Mark")},
    KindRow{FieldKind::Salt, JOT_TEXT("Drawing", "Salt")},
    KindRow{FieldKind::R, JOT_TEXT("Drawing", "r")},
    KindRow{FieldKind::S, JOT_TEXT("Drawing", "s")},
    KindRow{FieldKind::Point, JOT_TEXT("Drawing", "R")},
    KindRow{FieldKind::Scalar, JOT_TEXT("Drawing", "S")},
    KindRow{FieldKind::DerSequence, JOT_TEXT("Drawing", "SEQUENCE")},
    KindRow{FieldKind::DerInteger, JOT_TEXT("Drawing", "INTEGER")},
    KindRow{FieldKind::RsaBlock, JOT_TEXT("Drawing", "Block")},
    KindRow{FieldKind::SignatureBytes, JOT_TEXT("Drawing", "Bytes")},
    KindRow{FieldKind::Surplus, JOT_TEXT("Drawing", "Too many")},
    KindRow{FieldKind::Gap, JOT_TEXT("Drawing", "Missing")},
};

} // namespace

const char *fieldLabel(FieldKind kind)
{
    return std::ranges::find(kKinds, kind, &KindRow::kind)->label;
}

std::string englishWords(const char *english)
{
    return english;
}

std::string inWords(const DrawnText &text, const Words &words)
{
    return text.isEmpty() ? std::string() : fillPlaceholders(words(text.english), text.args);
}

std::size_t equalBytes(std::string_view left, std::string_view right)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
        count += left[i] == right[i] ? 1 : 0;
    return count;
}

} // namespace jotscope
