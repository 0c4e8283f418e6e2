#include "tests/app/inspect/link/linked_sample.h"

#include <algorithm>

namespace jotscope {

namespace {

/// std::mt19937 gives every machine the same numbers; the library's distributions do not.
class Random
{
public:
    explicit Random(std::uint32_t seed) : m_engine(seed) {}
    std::size_t below(std::size_t bound) { return m_engine() % bound; }
    bool oneIn(std::size_t many) { return below(many) == 0; }

private:
    std::mt19937 m_engine;
};

void appendUtf8(std::string &text, char32_t letter)
{
    text += QString::fromUcs4(&letter, 1).toStdString();
}

/// A letter of one, two, three or four bytes that JSON need not escape.
char32_t letter(Random &random)
{
    switch (random.below(5)) {
    case 0:
        return U'\u00E0' + static_cast<char32_t>(random.below(0x20));
    case 1:
        return U'\u4E00' + static_cast<char32_t>(random.below(0x1000));
    case 2:
        return U'\U0001F600' + static_cast<char32_t>(random.below(0x30));
    default:
        return U'a' + static_cast<char32_t>(random.below(26));
    }
}

class JsonWriter
{
public:
    JsonWriter(Random &random, LinkedSample &sample) : m_random(random), m_sample(sample) {}

    void writeObject(int depth)
    {
        text() += '{';
        const std::size_t count = 1 + m_random.below(4);
        for (std::size_t i = 0; i < count; ++i) {
            space();
            const std::size_t begin = text().size();
            writeString(std::to_string(i)); // no two names alike
            text() += m_random.oneIn(3) ? ": " : ":";
            writeValue(depth + 1);
            if (depth == 0)
                m_sample.members.push_back({begin, text().size()});
            text() += i + 1 < count ? "," : "";
        }
        space();
        text() += '}';
    }

private:
    std::string &text() { return m_sample.payload; }

    void space()
    {
        if (m_random.oneIn(4))
            text() += m_random.oneIn(2) ? " " : "\r\n ";
    }

    void writeString(const std::string &unique)
    {
        const std::size_t begin = text().size();
        text() += '"' + unique;
        for (std::size_t left = m_random.below(9); left > 0; --left)
            appendUtf8(text(), letter(m_random));
        text() += '"';
        m_sample.tokens.push_back({begin, text().size()});
    }

    void writeValue(int depth)
    {
        const std::size_t kind = m_random.below(depth < 3 ? 6 : 4);
        const std::size_t begin = text().size();
        if (kind == 4)
            return writeObject(depth);
        if (kind == 5) {
            text() += '[';
            const std::size_t count = m_random.below(4);
            for (std::size_t i = 0; i < count; ++i) {
                writeValue(depth + 1);
                text() += i + 1 < count ? "," : "";
            }
            text() += ']';
            return;
        }
        if (kind < 2)
            return writeString({});
        text() += kind == 2           ? std::to_string(m_random.below(2'000'000'000))
                  : m_random.oneIn(2) ? "true"
                                      : "null";
        m_sample.tokens.push_back({begin, text().size()});
    }

    Random &m_random;
    LinkedSample &m_sample;
};

/// [begin, end) of the bits that units of `size` bits in `range` are.
ByteRange bitsOf(ByteRange range, std::size_t size)
{
    return {range.begin * size, range.end * size};
}

/// The units of `size` bits with one of `bits` in them, shared where they also have one of the other bits.
SharedRange unitsWith(ByteRange bits, std::size_t size, std::size_t bitCount)
{
    SharedRange units;
    bool isAny = false;
    for (std::size_t unit = 0; unit * size < bitCount; ++unit) {
        std::size_t inside = 0;
        std::size_t before = 0;
        std::size_t behind = 0;
        for (std::size_t bit = unit * size; bit < std::min((unit + 1) * size, bitCount); ++bit)
            ++(bits.contains(bit) ? inside : bit < bits.begin ? before : behind);
        if (inside == 0)
            continue;
        if (!isAny)
            units.range.begin = unit;
        units.range.end = unit + 1;
        isAny = true;
        if (before > 0)
            units.sharedFirst = {unit, unit + 1};
        if (behind > 0)
            units.sharedLast = {unit, unit + 1};
    }
    return units;
}

} // namespace

LinkedSample LinkedSample::random(std::uint32_t seed)
{
    Random random(seed);
    LinkedSample sample;
    JsonWriter(random, sample).writeObject(0);
    std::string signature(32, '\0');
    std::ranges::generate(signature, [&] { return static_cast<char>(random.below(256)); });
    const std::string header = encodeBase64Url(R"({"alg":"HS256"})") + '.';
    const std::string token = header + encodeBase64Url(sample.payload) + '.' + encodeBase64Url(signature);
    const std::size_t payloadEnd = token.rfind('.');
    const bool isWrapped = random.oneIn(3);
    sample.paste = random.oneIn(3) ? "Authorization: Bearer " : "";
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (isWrapped && i > 0 && i % 64 == 0)
            sample.paste += "\r\n";
        if (i >= header.size() && i < payloadEnd)
            sample.characters.push_back({sample.paste.size(), sample.paste.size() + 1});
        sample.paste += token[i];
    }
    return sample;
}

LinkedSample LinkedSample::compact(const std::string &token)
{
    LinkedSample sample;
    sample.paste = token;
    const std::size_t begin = token.find('.') + 1;
    for (std::size_t i = begin; i < token.rfind('.'); ++i)
        sample.characters.push_back({i, i + 1});
    const QByteArray encoded = QByteArray::fromStdString(token.substr(begin, sample.characters.size()));
    sample.payload = QByteArray::fromBase64(encoded, QByteArray::Base64UrlEncoding).toStdString();
    return sample;
}

SharedRange LinkedSample::charactersOf(ByteRange bytes) const
{
    const SharedRange numbers = unitsWith(bitsOf(bytes, 8), 6, payload.size() * 8);
    const auto inPaste = [this](ByteRange range) {
        return range.isEmpty() ? ByteRange{}
                               : ByteRange{characters[range.begin].begin, characters[range.end - 1].end};
    };
    return {inPaste(numbers.range), inPaste(numbers.sharedFirst), inPaste(numbers.sharedLast)};
}

SharedRange LinkedSample::bytesOf(ByteRange numbers) const
{
    return unitsWith(bitsOf(numbers, 6), 8, payload.size() * 8);
}

} // namespace jotscope
