#include "app/inspect/json_layout.h"

namespace jotscope {

namespace {

constexpr int kMostUnits = 256 * 1024;
constexpr std::size_t kLongestValue = 4096;
constexpr int kIndent = 2;

class JsonWriterForPeople
{
public:
    JsonLayout write(JsonValue root)
    {
        writeValue(root, 0);
        if (m_layout.isCut)
            m_layout.text += QStringLiteral("\n…");
        return std::move(m_layout);
    }

private:
    // Recursion is bounded by limits::kJsonDepth, past which the parser opens nothing.
    void writeValue(JsonValue value, int depth)
    {
        switch (value.kind()) {
        case JsonKind::Object:
            return writeMembers(value, depth);
        case JsonKind::Array:
            return writeElements(value, depth);
        case JsonKind::String:
            return add(value, JsonLayout::Kind::String);
        case JsonKind::Number:
            return add(value, JsonLayout::Kind::Number);
        default:
            return add(value, JsonLayout::Kind::Word);
        }
    }

    void writeMembers(JsonValue object, int depth)
    {
        if (object.size() == 0)
            return add(object, JsonLayout::Kind::Word);
        m_layout.text += QLatin1Char('{');
        std::size_t left = object.size();
        for (const JsonMember member : object.members()) {
            if (isFull())
                return;
            breakLine(depth + 1);
            add(member.name, JsonLayout::Kind::Name);
            m_layout.text += QStringLiteral(": ");
            writeValue(member.value, depth + 1);
            if (--left > 0)
                m_layout.text += QLatin1Char(',');
        }
        breakLine(depth);
        m_layout.text += QLatin1Char('}');
    }

    void writeElements(JsonValue array, int depth)
    {
        if (array.size() == 0)
            return add(array, JsonLayout::Kind::Word);
        m_layout.text += QLatin1Char('[');
        std::size_t left = array.size();
        for (const JsonValue element : array.elements()) {
            if (isFull())
                return;
            breakLine(depth + 1);
            writeValue(element, depth + 1);
            if (--left > 0)
                m_layout.text += QLatin1Char(',');
        }
        breakLine(depth);
        m_layout.text += QLatin1Char(']');
    }

    void add(JsonValue value, JsonLayout::Kind kind)
    {
        const std::string_view raw = value.raw().substr(0, kLongestValue);
        const int begin = static_cast<int>(m_layout.text.size());
        QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        // A line break or NUL inside a damaged string would break the layout.
        for (QChar &c : text) {
            if (c.category() == QChar::Other_Control)
                c = QChar(0x2400 + (c.unicode() < 0x20 ? c.unicode() : 0x21));
        }
        m_layout.text += text;
        if (raw.size() < value.raw().size())
            m_layout.text += QChar(0x2026);
        m_layout.pieces.push_back({begin, static_cast<int>(m_layout.text.size()), value.range(), kind});
    }

    bool isFull()
    {
        m_layout.isCut = m_layout.isCut || m_layout.text.size() > kMostUnits;
        return m_layout.isCut;
    }

    void breakLine(int depth)
    {
        if (!m_layout.isCut)
            m_layout.text += QLatin1Char('\n') + QString(qsizetype{depth} * kIndent, QLatin1Char(' '));
    }

    JsonLayout m_layout;
};

} // namespace

JsonLayout layOutJson(const JsonDocument &document)
{
    return JsonWriterForPeople().write(document.root());
}

} // namespace jotscope
