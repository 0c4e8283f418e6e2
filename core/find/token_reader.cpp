#include "core/find/token_reader.h"

#include "core/find/paste_unit.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::size_t kJwsDots = 2;
constexpr std::size_t kJweDots = 4;
constexpr std::size_t kNarrowestWrap = 40; ///< nobody wraps lines shorter than that

/// Characters of base64url that the usual signatures have: HS256 and Ed25519/ES256 and so on to RSA of
/// 8192 bits. At such a length a token may be over; at another one it is likely to go on.
constexpr std::array<std::size_t, 12> kWholeSignatures = {43,  64,  86,  128, 152,  171,
                                                          176, 342, 512, 683, 1024, 1366};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

class TokenReader
{
public:
    explicit TokenReader(std::string_view paste) : m_paste(paste) {}

    TokenReading read(std::size_t begin)
    {
        m_reading.range = {begin, begin};
        for (std::size_t at = begin; at < m_paste.size();) {
            const std::size_t runEnd = base64UrlRunEnd(m_paste, at);
            if (runEnd > at) {
                take(runEnd - at, {at, runEnd}, m_paste.substr(at, runEnd - at));
                at = runEnd;
                continue;
            }
            const PasteUnit unit = pasteUnitAt(m_paste, at);
            if (isPieceCharacter(unit.character)) {
                if (endsBefore(unit.character, at + unit.size))
                    break;
                takeUnit(unit, at);
                at += unit.size;
                continue;
            }
            const std::size_t next = continuationAfter(at);
            if (next == at)
                break;
            m_reading.wasWrapped = true;
            m_previousWidth = lineWidth();
            m_lineBegin = m_reading.text.size();
            at = next;
        }
        return std::move(m_reading);
    }

private:
    void take(std::size_t count, ByteRange source, std::string_view characters)
    {
        // What follows a long part is short, as a rule, and must not have the whole copied once more.
        if (count >= kLongPart)
            m_reading.text.reserve(m_reading.text.size() + count + kLongPart);
        m_reading.text.append(characters);
        m_reading.source.append(count, source);
        m_reading.range.end = source.end;
    }

    void takeUnit(const PasteUnit &unit, std::size_t at)
    {
        take(1, {at, at + unit.size}, {&unit.character, 1});
        if (unit.character == '.')
            ++(m_hasTilde ? m_keyBindingDots : m_reading.dots);
        m_hasTilde |= unit.character == '~';
        if (unit.character == '.' || unit.character == '~')
            m_partBegin = m_reading.text.size();
        m_reading.wasPercentEncoded |= unit.spelling == PasteUnit::Spelling::Percent;
        m_reading.wasEscaped |= unit.spelling == PasteUnit::Spelling::Escape;
    }

    std::size_t partSize() const { return m_reading.text.size() - m_partBegin; }
    std::size_t lineWidth() const { return m_reading.text.size() - m_lineBegin; }

    /// What a token is made of; behind a signature, disclosures follow with a tilde each (RFC 9901 section
    /// 4).
    bool isPieceCharacter(char c) const
    {
        return isTokenCharacter(c) || (c == '~' && m_reading.dots == kJwsDots);
    }

    bool hasWholeSignature() const
    {
        return !m_hasTilde && m_reading.dots >= kJwsDots &&
               std::ranges::binary_search(kWholeSignatures, partSize());
    }

    /// True when `c` stands behind the token rather than in it.
    bool endsBefore(char c, std::size_t next) const
    {
        const char following = pasteUnitAt(m_paste, next).character;
        switch (c) {
        case '+':
        case '/':
            return hasWholeSignature(); // the path or text around it goes on
        case '=':
            return isBase64UrlCharacter(following); // padding only ends a part
        case '~':
            return following == '~'; // text that somebody struck out
        default:
            // The full stop of the sentence that the token ends.
            if (m_hasTilde)
                return m_keyBindingDots == kJwsDots;
            return (m_reading.dots == kJwsDots || m_reading.dots == kJweDots) && !isTokenCharacter(following);
        }
    }

    /// Where the token goes on behind a line break at `at`, or `at` when it does not.
    std::size_t continuationAfter(std::size_t at) const
    {
        std::size_t next = at;
        while (isBlank(pasteUnitAt(m_paste, next).character))
            next += pasteUnitAt(m_paste, next).size;
        if (next < m_paste.size() && m_paste[next] == '\\' && next + 1 < m_paste.size() &&
            isLineEnd(m_paste[next + 1]))
            ++next; // a shell's line continuation
        const std::size_t lineEnd = next;
        while (isLineEnd(pasteUnitAt(m_paste, next).character))
            next += pasteUnitAt(m_paste, next).size;
        if (next == lineEnd || next - lineEnd > kLongestBreak)
            return at;
        // Indentation, and the marks of quoted mail.
        while (isBlank(pasteUnitAt(m_paste, next).character) ||
               (next < m_paste.size() && m_paste[next] == '>'))
            next += pasteUnitAt(m_paste, next).size;
        if (!isPieceCharacter(pasteUnitAt(m_paste, next).character) || !goesOnAt(next))
            return at;
        return next;
    }

    bool goesOnAt(std::size_t next) const
    {
        const char last = m_reading.text.empty() ? '\0' : m_reading.text.back();
        const char first = pasteUnitAt(m_paste, next).character;
        const bool isAtDot = last == '.' || first == '.';
        if (last == '~' || first == '~')
            return isAloneOnLine(next);
        if (m_reading.dots < kJwsDots)
            return isAtDot ? isAloneOnLine(next) : !beginsHeader(m_paste, next) && isAloneOnLine(next);
        if (last == '.')
            return !beginsHeader(m_paste, next) && isAloneOnLine(next) &&
                   partEnd(next) - next >= kNarrowestSignature;
        if (beginsHeader(m_paste, next) || hasWholeSignature() || !isAloneOnLine(next))
            return false;
        const std::size_t width = m_previousWidth != 0 ? m_previousWidth : kNarrowestWrap;
        return lineWidth() >= width && partEnd(next) - next <= lineWidth();
    }

    std::size_t partEnd(std::size_t at) const
    {
        while (isPieceCharacter(pasteUnitAt(m_paste, at).character) && at < m_paste.size())
            at += pasteUnitAt(m_paste, at).size;
        return at;
    }

    /// True when the line from `at` on holds token characters only, but for what may close a quotation.
    bool isAloneOnLine(std::size_t at) const
    {
        for (std::size_t end = partEnd(at);;) {
            const PasteUnit unit = pasteUnitAt(m_paste, end);
            if (unit.size == 0 || isLineEnd(unit.character))
                return true;
            if (kClosingCharacters.find(unit.character) == kClosingCharacters.npos)
                return false;
            end += unit.size;
        }
    }

    static constexpr std::size_t kLongPart = 64 << 10;
    static constexpr std::size_t kLongestBreak = 4; ///< two line ends of CR and LF; more is a new paragraph
    static constexpr std::size_t kNarrowestSignature = 40; ///< below, it is rather the next line's word

    std::string_view m_paste;
    TokenReading m_reading;
    bool m_hasTilde = false;
    std::size_t m_keyBindingDots = 0;
    std::size_t m_partBegin = 0; ///< in the reading's text
    std::size_t m_lineBegin = 0; ///< likewise
    std::size_t m_previousWidth = 0;
};

} // namespace

TokenReading readToken(std::string_view paste, std::size_t begin)
{
    return TokenReader(paste).read(begin);
}

bool beginsHeader(std::string_view paste, std::size_t begin)
{
    // How a brace, white space and a byte order mark begin: told before anything is decoded.
    constexpr std::string_view kFirstCharacters = "eICD7";
    if (begin >= paste.size() || kFirstCharacters.find(paste[begin]) == kFirstCharacters.npos)
        return false;
    // Enough for a byte order mark, the brace and an indented first line.
    constexpr std::size_t kPeek = 64;
    const std::string_view peek = paste.substr(begin, kPeek);
    const std::string bytes = decodeBase64Url(peek.substr(0, base64UrlRunEnd(peek, 0))).bytes;
    const auto skipBlanks = [&](std::size_t at) {
        return std::min(bytes.find_first_not_of(" \t\r\n", at), bytes.size());
    };
    std::size_t at = skipBlanks(bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    if (at == bytes.size() || bytes[at] != '{')
        return false;
    at = skipBlanks(at + 1);
    return at < bytes.size() && (bytes[at] == '"' || bytes[at] == '}');
}

} // namespace jotscope
