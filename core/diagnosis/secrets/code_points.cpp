#include "core/diagnosis/secrets/code_points.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr char32_t kByteOrderMarkPoint = 0xFEFF;

/// What Windows-1252 has at 80 to 9F; zero where it has nothing.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/// Plain letters, each followed by the same with the accent.
struct Accent
{
    char32_t mark;
    std::u32string_view letters;
};

constexpr std::array kAccents = {
    Accent{U'\u0300', U"AÀEÈIÌNǸOÒUÙaàeèiìnǹoòuù"},
    Accent{U'\u0301', U"AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeéiílĺnńoórŕsśuúyýzź"},
    Accent{U'\u0302', U"AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"},
    Accent{U'\u0303', U"AÃIĨNÑOÕUŨaãiĩnñoõuũ"},
    Accent{U'\u0304', U"AĀEĒIĪOŌUŪaāeēiīoōuū"},
    Accent{U'\u0306', U"AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"},
    Accent{U'\u0307', U"CĊEĖGĠIİZŻcċeėgġzż"},
    Accent{U'\u0308', U"AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"},
    Accent{U'\u030A', U"AÅUŮaåuů"},
    Accent{U'\u030B', U"OŐUŰoőuű"},
    Accent{U'\u030C', U"AǍCČDĎEĚLĽNŇRŘSŠTŤZŽaǎcčdďeěkǩlľnňrřsštťuǔzž"},
    Accent{U'\u0326', U"SȘTȚsștț"},
    Accent{U'\u0327', U"CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ"},
    Accent{U'\u0328', U"AĄEĘIĮUŲaąeęiįuų"},
};

/// The letter and its accent, or two zeros.
std::pair<char32_t, char32_t> takenApart(char32_t codePoint)
{
    for (const Accent &accent : kAccents) {
        for (std::size_t i = 0; i < accent.letters.size(); i += 2) {
            if (accent.letters[i + 1] == codePoint)
                return {accent.letters[i], accent.mark};
        }
    }
    return {};
}

/// The one character, or zero.
char32_t putTogether(char32_t letter, char32_t mark)
{
    const auto accent = std::ranges::find(kAccents, mark, &Accent::mark);
    if (accent == kAccents.end())
        return 0;
    for (std::size_t i = 0; i < accent->letters.size(); i += 2) {
        if (accent->letters[i] == letter)
            return accent->letters[i + 1];
    }
    return 0;
}

std::string toBytes(std::u32string_view codePoints, char32_t end, bool hasWindows)
{
    std::string bytes;
    for (const char32_t codePoint : codePoints) {
        const auto windows = std::ranges::find(kWindows1252, codePoint);
        if (hasWindows && codePoint >= 0x80 && windows != kWindows1252.end())
            bytes.push_back(static_cast<char>(0x80 + (windows - kWindows1252.begin())));
        else
            bytes.push_back(codePoint < end ? static_cast<char>(codePoint) : '?');
    }
    return bytes;
}

} // namespace

std::u32string codePointsOf(std::string_view text)
{
    std::u32string codePoints;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at++]);
        const int further = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
        char32_t codePoint = further == 0 ? lead : lead & (0x3FU >> further);
        for (int i = 0; i < further && at < text.size(); ++i)
            codePoint = codePoint << 6 | (static_cast<unsigned char>(text[at++]) & 0x3FU);
        codePoints.push_back(codePoint);
    }
    return codePoints;
}

std::string utf8Of(std::u32string_view codePoints)
{
    std::string text;
    for (const char32_t codePoint : codePoints)
        appendUtf8(text, codePoint);
    return text;
}

std::u32string fromLatin1(std::string_view bytes)
{
    std::u32string codePoints;
    for (const char byte : bytes)
        codePoints.push_back(static_cast<unsigned char>(byte));
    return codePoints;
}

std::u32string fromWindows1252(std::string_view bytes)
{
    std::u32string codePoints = fromLatin1(bytes);
    for (char32_t &codePoint : codePoints) {
        if (codePoint >= 0x80 && codePoint < 0xA0 && kWindows1252[codePoint - 0x80] != 0)
            codePoint = kWindows1252[codePoint - 0x80];
    }
    return codePoints;
}

std::string toLatin1(std::u32string_view codePoints)
{
    return toBytes(codePoints, 0x100, false);
}

std::string toWindows1252(std::u32string_view codePoints)
{
    return toBytes(codePoints, 0x100, true);
}

std::string toAscii(std::u32string_view codePoints)
{
    return toBytes(codePoints, 0x80, false);
}

std::string toUtf16(std::u32string_view codePoints, ByteOrder order)
{
    std::string bytes;
    const auto put = [&](char32_t unit) {
        const char high = static_cast<char>(unit >> 8 & 0xFF);
        const char low = static_cast<char>(unit & 0xFF);
        bytes.push_back(order == ByteOrder::Big ? high : low);
        bytes.push_back(order == ByteOrder::Big ? low : high);
    };
    for (const char32_t codePoint : codePoints) {
        if (codePoint >= 0x10000) {
            put(0xD800 + ((codePoint - 0x10000) >> 10));
            put(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
        } else {
            put(codePoint);
        }
    }
    return bytes;
}

std::u32string fromUtf16(std::string_view bytes, ByteOrder order)
{
    if (bytes.size() % 2 != 0)
        return {};
    std::u32string codePoints;
    char32_t high = 0;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        const char32_t first = static_cast<unsigned char>(bytes[at]);
        const char32_t second = static_cast<unsigned char>(bytes[at + 1]);
        const char32_t unit = order == ByteOrder::Big ? first << 8 | second : second << 8 | first;
        const bool isLow = unit >= 0xDC00 && unit < 0xE000;
        if (isLow != (high != 0))
            return {};
        if (unit >= 0xD800 && unit < 0xDC00) {
            high = unit;
            continue;
        }
        if (isLow)
            codePoints.push_back(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        else if (at > 0 || unit != kByteOrderMarkPoint)
            codePoints.push_back(unit);
        high = 0;
    }
    return high == 0 ? codePoints : std::u32string();
}

std::u32string composed(std::u32string_view codePoints)
{
    std::u32string text;
    for (const char32_t codePoint : codePoints) {
        const char32_t both = text.empty() ? 0 : putTogether(text.back(), codePoint);
        if (both != 0)
            text.back() = both;
        else
            text.push_back(codePoint);
    }
    return text;
}

std::u32string decomposed(std::u32string_view codePoints)
{
    std::u32string text;
    for (const char32_t codePoint : codePoints) {
        const auto [letter, mark] = takenApart(codePoint);
        if (mark != 0)
            text.append({letter, mark});
        else
            text.push_back(codePoint);
    }
    return text;
}

} // namespace jotscope
