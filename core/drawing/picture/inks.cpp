#include "core/drawing/picture/inks.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct HueRow
{
    Hue hue;
    Inks light;
    Inks dark;
};

constexpr std::array kHues = {
    HueRow{Hue::Plain, {0xffffff, 0xdde2ea, 0x1b222c}, {0x232932, 0x39414e, 0xe6eaf0}},
    HueRow{Hue::Quiet, {0xf5f7fa, 0x7d899a, 0x596575}, {0x1b1f26, 0x74808f, 0xa1adbd}},
    HueRow{Hue::Structure, {0xe9edf3, 0x7d899a, 0x3f4a5a}, {0x2d3440, 0x74808f, 0xc9d2de}},
    HueRow{Hue::Teal, {0xdcf1f2, 0x2a8f99, 0x0b5a62}, {0x133a3f, 0x3fa9b2, 0x86e1e8}},
    HueRow{Hue::Violet, {0xeee6fa, 0x8560c0, 0x5b3391}, {0x33284a, 0x9d7ddb, 0xcdb2fa}},
    HueRow{Hue::Olive, {0xeff3d3, 0x83922a, 0x4a5700}, {0x313718, 0x9aab42, 0xd0df82}},
    HueRow{Hue::Magenta, {0xfae4ef, 0xb4568a, 0x7f1753}, {0x42213a, 0xcf74a9, 0xf7abd2}},
    HueRow{Hue::Good, {0xe3f4e8, 0x2e9e55, 0x14632f}, {0x15331f, 0x3fae66, 0x86e0a3}},
    HueRow{Hue::Bad, {0xfdeae8, 0xc62f26, 0x9e1a13}, {0x41191a, 0xe0564e, 0xffaaa3}},
};

struct KindRow
{
    FieldKind kind;
    Hue hue;
};

/// The others are structure: bytes that are the same in every signature.
constexpr std::array kKinds = {
    KindRow{FieldKind::Length, Hue::Teal},
    KindRow{FieldKind::Mac, Hue::Teal},
    KindRow{FieldKind::DigestInfo, Hue::Violet},
    KindRow{FieldKind::Digest, Hue::Teal},
    KindRow{FieldKind::Content, Hue::Teal},
    KindRow{FieldKind::MaskedDb, Hue::Magenta},
    KindRow{FieldKind::PssHash, Hue::Teal},
    KindRow{FieldKind::Salt, Hue::Olive},
    KindRow{FieldKind::R, Hue::Teal},
    KindRow{FieldKind::S, Hue::Violet},
    KindRow{FieldKind::Point, Hue::Teal},
    KindRow{FieldKind::Scalar, Hue::Violet},
    KindRow{FieldKind::Surplus, Hue::Bad},
    KindRow{FieldKind::Gap, Hue::Bad},
};

} // namespace

Inks inksOf(Hue hue, bool isDark)
{
    const HueRow &row = *std::ranges::find(kHues, hue, &HueRow::hue);
    return isDark ? row.dark : row.light;
}

Hue hueOf(FieldKind kind)
{
    const auto row = std::ranges::find(kKinds, kind, &KindRow::kind);
    return row != kKinds.end() ? row->hue : Hue::Structure;
}

} // namespace jotscope
