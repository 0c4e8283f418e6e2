#include "core/export/picture/picture.h"

#include "core/export/export_colors.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jotscope {

namespace {

constexpr double kMargin = 24;
constexpr double kPadding = 12;
constexpr double kGap = 10;
constexpr double kCodeWidth = 8; ///< of a letter: three fifths of its size, as in most fonts of one width
constexpr double kCodeLine = 20;
constexpr double kTextLine = 22;
constexpr std::size_t kColumns = 96;
constexpr std::size_t kEncodedLines = 24;
constexpr std::size_t kPartLines = 48;
constexpr double kSheetWidth = static_cast<double>(kColumns) * kCodeWidth + 2 * kPadding;
constexpr std::string_view kEllipsis = "\xe2\x80\xa6";

/// A character takes one column, or two where it is wide in fonts of one width (East Asian Wide, emoji).
std::size_t columnsOf(char32_t c)
{
    const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
                        (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                        (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                        (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
    return isWide ? 2 : 1;
}

/// Pieces of code that stand on one line.
struct CodeLines
{
    struct Piece
    {
        std::size_t line;
        std::size_t column;
        std::size_t columns;
        std::string text;
        std::optional<PartName> part;
    };

    std::vector<Piece> pieces;
    std::size_t count = 0;
    bool isCut = false;

    void add(std::string_view text, std::optional<PartName> part, std::size_t most)
    {
        count = std::max<std::size_t>(count, 1);
        std::size_t begin = pieces.size();
        for (std::size_t at = 0; at < text.size() && !isCut;) {
            const DecodedCharacter c = characterAt(text, at);
            const std::size_t columns = c.codePoint == '\t' ? 4 : columnsOf(c.codePoint);
            if (c.codePoint == '\n' || m_column + columns > kColumns) {
                isCut = count == most;
                if (isCut)
                    break;
                ++count;
                m_column = 0;
                begin = pieces.size();
            }
            if (c.codePoint != '\n') {
                if (begin == pieces.size())
                    pieces.push_back({count - 1, m_column, 0, {}, part});
                Piece &piece = pieces.back();
                piece.text +=
                    c.codePoint == '\t' ? std::string(4, ' ') : std::string(text.substr(at, c.size));
                piece.columns += columns;
                m_column += columns;
            }
            at += c.size;
        }
    }

private:
    std::size_t m_column = 0;
};

class PictureWriter
{
public:
    TokenPicture run(const ExportSheet &sheet)
    {
        m_picture.width = kSheetWidth + 2 * kMargin;
        line(sheet.title, PictureFont::Title, kTextInk, 36);
        verdicts(sheet);
        wrapped(sheet.asOf, kQuietInk);
        CodeLines encoded;
        for (const ExportRun &run : sheet.encoded)
            encoded.add(run.text, run.part, kEncodedLines);
        code(sheet.encodedTitle, encoded, kTextInk);
        for (const ExportPart &part : sheet.parts) {
            CodeLines lines;
            lines.add(part.text, std::nullopt, kPartLines);
            code(part.title, lines, partInk(part.name).text);
        }
        m_y += kGap;
        for (const std::string &note : sheet.notes)
            wrapped(note, kQuietInk);
        m_picture.height = m_y + kMargin;
        m_picture.boxes.insert(m_picture.boxes.begin(),
                               PictureBox{0, 0, m_picture.width, m_picture.height, 0xffffff, 0xffffff});
        return std::move(m_picture);
    }

private:
    void line(const std::string &text, PictureFont font, std::uint32_t ink, double height)
    {
        m_picture.texts.push_back({kMargin, m_y + height * 0.7, font, ink, text});
        m_y += height;
    }

    /// Nobody knows the reader's font, so the widest usual one is assumed.
    static std::size_t textColumns()
    {
        return static_cast<std::size_t>(kSheetWidth / (fontSize(PictureFont::Text) * 0.6));
    }

    void wrapped(std::string_view text, std::uint32_t ink, double indent = 0)
    {
        const std::size_t most = textColumns() - static_cast<std::size_t>(indent / 8);
        while (!text.empty()) {
            std::size_t end = 0;
            std::size_t blank = 0;
            for (std::size_t columns = 0; end < text.size(); ++columns) {
                const DecodedCharacter c = characterAt(text, end);
                if (columns == most)
                    break;
                if (c.codePoint == ' ')
                    blank = end;
                end += c.size;
            }
            if (end < text.size() && blank > 0)
                end = blank;
            m_picture.texts.push_back({kMargin + indent, m_y + kTextLine * 0.7, PictureFont::Text, ink,
                                       std::string(text.substr(0, end))});
            m_y += kTextLine;
            text.remove_prefix(end);
            text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        }
    }

    void verdicts(const ExportSheet &sheet)
    {
        for (const ExportVerdict &verdict : sheet.verdicts) {
            const StateInk ink = stateInk(verdict.state);
            const double top = m_y;
            const std::string text = std::string(ink.sign) + "  " + verdict.aspect + ' ' + verdict.stateText +
                                     (verdict.why.empty() ? "" : ": " + verdict.why);
            m_y += 4;
            wrapped(text, ink.text, kPadding);
            m_y += 4;
            m_picture.boxes.push_back({kMargin, top, kSheetWidth, m_y - top, ink.background, ink.border});
            m_y += 6;
        }
    }

    void code(const std::string &title, const CodeLines &lines, std::uint32_t titleInk)
    {
        m_y += kGap;
        line(title, PictureFont::Heading, titleInk, 24);
        const double top = m_y;
        const std::size_t count = lines.count + (lines.isCut ? 1 : 0);
        const double height = static_cast<double>(count) * kCodeLine + 2 * kPadding * 0.75;
        m_picture.boxes.push_back({kMargin, top, kSheetWidth, height, kSheetInk, kBorderInk});
        const auto baseline = [top](std::size_t one) {
            return top + kPadding * 0.75 + static_cast<double>(one) * kCodeLine + kCodeLine * 0.72;
        };
        for (const CodeLines::Piece &piece : lines.pieces)
            m_picture.texts.push_back({kMargin + kPadding + static_cast<double>(piece.column) * kCodeWidth,
                                       baseline(piece.line), PictureFont::Code,
                                       piece.part ? partInk(*piece.part).text : kTextInk, piece.text,
                                       static_cast<double>(piece.columns) * kCodeWidth, piece.part});
        if (lines.isCut)
            m_picture.texts.push_back({kMargin + kPadding,
                                       baseline(lines.count),
                                       PictureFont::Code,
                                       kQuietInk,
                                       std::string(kEllipsis),
                                       kCodeWidth,
                                       {}});
        m_y = top + height;
    }

    double m_y = kMargin;
    TokenPicture m_picture;
};

} // namespace

double fontSize(PictureFont font)
{
    constexpr std::array kSizes = {20.0, 15.0, 14.0, 13.3};
    return kSizes[static_cast<std::size_t>(font)];
}

TokenPicture layOutPicture(const ExportSheet &sheet)
{
    return PictureWriter().run(sheet);
}

} // namespace jotscope
