#include "core/find/places/json_tokens.h"

#include "core/text/encodings/byte_lanes.h"
#include "core/text/limits.h"

#include <array>
#include <cstdint>

namespace jotscope {

namespace {

enum Member : std::uint8_t {
    kSignature = 1,
    kSignatures = 2,
    kProtected = 4,
    kHeader = 8,
    kCiphertext = 16,
    kRecipients = 32,
};

struct MemberRow
{
    std::string_view name;
    char opening; ///< how a value of the right kind begins
    Member member;
};

constexpr std::array kMembers = {
    MemberRow{"signature", '"', kSignature},   MemberRow{"signatures", '[', kSignatures},
    MemberRow{"protected", '"', kProtected},   MemberRow{"header", '{', kHeader},
    MemberRow{"ciphertext", '"', kCiphertext}, MemberRow{"recipients", '[', kRecipients},
    MemberRow{"unprotected", '{', kHeader},
};

struct OpenObject
{
    std::size_t begin;
    std::uint8_t members = 0;
};

class Scanner
{
public:
    explicit Scanner(std::string_view paste) : m_paste(paste) {}

    std::vector<ByteRange> scan()
    {
        for (std::size_t at = 0; at < m_paste.size();) {
            switch (m_paste[at]) {
            case '{':
                open(at++);
                break;
            case '}':
                close(++at);
                break;
            case '"':
                at = afterString(at);
                break;
            default:
                at = std::min(m_paste.find_first_of("{}\"", at), m_paste.size());
            }
        }
        const std::size_t end = m_paste.find_last_not_of(" \t\r\n") + 1;
        m_surplus = 0;
        while (!m_open.empty())
            close(end);
        return std::move(m_found);
    }

private:
    void open(std::size_t at)
    {
        if (m_open.size() < limits::kJsonDepth)
            m_open.push_back({at});
        else
            ++m_surplus;
    }

    void close(std::size_t end)
    {
        if (m_surplus > 0) {
            --m_surplus;
            return;
        }
        if (m_open.empty())
            return;
        const OpenObject object = m_open.back();
        m_open.pop_back();
        if (!isToken(object))
            return;
        while (!m_found.empty() && m_found.back().begin > object.begin)
            m_found.pop_back();
        m_found.push_back({object.begin, end});
    }

    bool isToken(const OpenObject &object) const
    {
        const auto has = [&object](int members) {
            return (object.members & members) != 0;
        };
        if (has(kCiphertext))
            return has(kProtected | kHeader | kRecipients);
        if (has(kSignature))
            return has(kProtected | kHeader);
        // Each signature of the general form looks like a flattened token without payload.
        return has(kSignatures) && !m_found.empty() && m_found.back().begin > object.begin;
    }

    /// Behind the string that begins at `quote`, whose name is noted when it is one. A quotation mark without
    /// a partner on its line is no string.
    std::size_t afterString(std::size_t quote)
    {
        const auto special = [&](std::size_t from) {
            return m_paste.find_first_of("\"\\\n", from);
        };
        std::size_t end = special(quote + 1);
        while (end < m_paste.size() && m_paste[end] == '\\')
            end = special(end + 2);
        if (end == m_paste.npos || m_paste[end] == '\n')
            return quote + 1;
        if (!m_open.empty() && m_surplus == 0)
            noteMember(m_paste.substr(quote + 1, end - quote - 1), end + 1);
        return end + 1;
    }

    void noteMember(std::string_view name, std::size_t at)
    {
        constexpr std::string_view kBlanks = " \t\r\n";
        const std::size_t colon = m_paste.find_first_not_of(kBlanks, at);
        if (colon == m_paste.npos || m_paste[colon] != ':')
            return;
        const std::size_t value = m_paste.find_first_not_of(kBlanks, colon + 1);
        for (const MemberRow &row : kMembers) {
            if (row.name == name && value != m_paste.npos && m_paste[value] == row.opening)
                m_open.back().members |= row.member;
        }
    }

    std::string_view m_paste;
    std::vector<OpenObject> m_open;
    std::size_t m_surplus = 0; ///< objects open beyond the depth that is looked at
    std::vector<ByteRange> m_found;
};

/// `"si` and `"ci`.
constexpr auto kMemberMarks = [](const char *bytes) -> ByteLanes {
    const ByteLanes second = lanesAt(bytes + 1);
    return lanesEqual(lanesAt(bytes), '"') & (lanesEqual(second, 's') | lanesEqual(second, 'c')) &
           lanesEqual(lanesAt(bytes + 2), 'i');
};

} // namespace

std::vector<ByteRange> findJsonTokens(std::string_view paste)
{
    const auto isMember = [paste](std::size_t at) {
        const std::string_view rest = paste.substr(at);
        return rest.starts_with("\"signature") || rest.starts_with("\"ciphertext\"");
    };
    if (findMarked(paste, 0, kMemberMarks, isMember) == paste.npos)
        return {};
    return Scanner(paste).scan();
}

} // namespace jotscope
