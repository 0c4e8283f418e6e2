#include "core/text/encodings/cbor.h"

#include <vector>

namespace jotscope {

namespace {

enum Major : unsigned { kUnsigned, kNegative, kByteString, kTextString, kArray, kMap, kTag, kSimple };

constexpr unsigned kIndefinite = 31;

struct Head
{
    unsigned major;
    unsigned information;
    std::uint64_t argument;
};

/// Goes through one item without recursion.
class CborWalker
{
public:
    explicit CborWalker(std::string_view bytes) : m_bytes(bytes) {}

    /// Whether one item, and nothing behind it, is well-formed.
    bool run()
    {
        m_open.push_back({1, false, kSimple});
        while (!m_open.empty()) {
            if (!m_open.back().isIndefinite && m_open.back().left == 0) {
                m_open.pop_back();
                continue;
            }
            if (!step())
                return false;
        }
        return m_at == m_bytes.size();
    }

    std::optional<Head> head()
    {
        if (m_at >= m_bytes.size())
            return {};
        const unsigned first = static_cast<unsigned char>(m_bytes[m_at++]);
        Head head{first >> 5u, first & 0x1fu, first & 0x1fu};
        if (head.information < 24 || head.information == kIndefinite)
            return head;
        if (head.information > 27)
            return {};
        const std::size_t size = std::size_t{1} << (head.information - 24);
        if (m_bytes.size() - m_at < size)
            return {};
        head.argument = 0;
        for (std::size_t i = 0; i < size; ++i)
            head.argument = head.argument << 8u | static_cast<unsigned char>(m_bytes[m_at++]);
        return head;
    }

private:
    struct Open
    {
        std::uint64_t left; ///< items still to come; of a map in pieces, how many there were
        bool isIndefinite;
        unsigned major;
    };

    bool step()
    {
        const std::optional<Head> item = head();
        if (!item)
            return false;
        Open &outer = m_open.back();
        const bool isBreak = item->major == kSimple && item->information == kIndefinite;
        if (isBreak) {
            const bool isComplete = outer.isIndefinite && (outer.major != kMap || outer.left % 2 == 0);
            m_open.pop_back();
            return isComplete;
        }
        // A string in pieces holds pieces of its own kind, each of known length.
        const bool isPiece = outer.isIndefinite && (outer.major == kByteString || outer.major == kTextString);
        if (isPiece && (item->major != outer.major || item->information == kIndefinite))
            return false;
        outer.left += outer.isIndefinite ? 1 : static_cast<std::uint64_t>(-1);
        return enter(*item);
    }

    bool enter(const Head &item)
    {
        const std::uint64_t room = m_bytes.size() - m_at;
        const bool isIndefinite = item.information == kIndefinite;
        switch (item.major) {
        case kByteString:
        case kTextString:
            if (isIndefinite) {
                m_open.push_back({0, true, item.major});
                return true;
            }
            if (item.argument > room)
                return false;
            m_at += static_cast<std::size_t>(item.argument);
            return true;
        case kArray:
        case kMap: {
            if (isIndefinite) {
                m_open.push_back({0, true, item.major});
                return true;
            }
            // Each item takes a byte at least, which also keeps the count from overflowing.
            if (item.argument > room)
                return false;
            m_open.push_back({item.major == kMap ? 2 * item.argument : item.argument, false, item.major});
            return true;
        }
        case kTag:
            m_open.push_back({1, false, kTag});
            return !isIndefinite;
        case kSimple:
            return item.information != 24 || item.argument >= 32;
        default:
            return !isIndefinite;
        }
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::vector<Open> m_open;
};

CborForm formOfTag(std::uint64_t tag)
{
    switch (tag) {
    case 18:
    case 98:
        return CborForm::CoseSigned;
    case 16:
    case 96:
        return CborForm::CoseEncrypted;
    case 17:
    case 97:
        return CborForm::CoseMac;
    case 61:
        return CborForm::Cwt;
    default:
        return CborForm::Tagged;
    }
}

} // namespace

std::optional<CborForm> recognizeCbor(std::string_view bytes)
{
    const std::optional<Head> head = CborWalker(bytes).head();
    if (!head || (head->major != kArray && head->major != kMap && head->major != kTag))
        return {};
    if (!CborWalker(bytes).run())
        return {};
    if (head->major == kTag)
        return formOfTag(head->argument);
    return head->major == kMap ? CborForm::Map : CborForm::Array;
}

} // namespace jotscope
