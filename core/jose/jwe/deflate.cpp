#include "core/jose/jwe/deflate.h"

#define ZLIB_CONST
#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <zlib.h>

namespace jotscope {

namespace {

/// A negative size of the window asks zlib for raw data.
constexpr int kRawWindowBits = -MAX_WBITS;
constexpr std::size_t kChunkBytes = 16'384;

/// zlib's state with an owner. Its buffers, some 300 KiB, do not grow with the data.
class Stream
{
public:
    enum class Direction : std::uint8_t { Deflate, Inflate };

    explicit Stream(Direction direction) : m_direction(direction)
    {
        const int status = direction == Direction::Deflate
                               ? deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRawWindowBits,
                                              kDefaultMemory, Z_DEFAULT_STRATEGY)
                               : inflateInit2(&m_stream, kRawWindowBits);
        if (status != Z_OK)
            throw std::bad_alloc();
    }
    ~Stream()
    {
        if (m_direction == Direction::Deflate)
            deflateEnd(&m_stream);
        else
            inflateEnd(&m_stream);
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// Takes as much of `input` as fits into zlib's counters.
    void feed(std::string_view &input)
    {
        if (m_stream.avail_in != 0 || input.empty())
            return;
        const std::size_t size = std::min<std::size_t>(input.size(), std::numeric_limits<uInt>::max());
        m_stream.next_in = reinterpret_cast<const Bytef *>(input.data());
        m_stream.avail_in = static_cast<uInt>(size);
        input.remove_prefix(size);
    }

    /// Appends what one step yields to `output`, and returns zlib's status.
    int step(std::string &output, bool isLast)
    {
        m_stream.next_out = m_chunk.data();
        m_stream.avail_out = static_cast<uInt>(m_chunk.size());
        const int status = m_direction == Direction::Deflate
                               ? ::deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                               : ::inflate(&m_stream, Z_NO_FLUSH);
        output.append(reinterpret_cast<const char *>(m_chunk.data()), m_chunk.size() - m_stream.avail_out);
        return status;
    }

    [[nodiscard]] bool isStarved() const { return m_stream.avail_in == 0; }

private:
    static constexpr int kDefaultMemory = 8; ///< what deflateInit uses

    z_stream m_stream{};
    Direction m_direction;
    std::array<Bytef, kChunkBytes> m_chunk;
};

} // namespace

std::string deflate(std::string_view plaintext)
{
    Stream stream(Stream::Direction::Deflate);
    std::string compressed;
    int status = Z_OK;
    while (status != Z_STREAM_END) {
        stream.feed(plaintext);
        status = stream.step(compressed, plaintext.empty());
    }
    return compressed;
}

tl::expected<Inflated, InflateFault> inflate(std::string_view compressed, std::size_t most)
{
    Stream stream(Stream::Direction::Inflate);
    Inflated inflated;
    while (true) {
        stream.feed(compressed);
        const int status = stream.step(inflated.bytes, compressed.empty());
        if (inflated.bytes.size() > most)
            return tl::unexpected(InflateFault::TooLarge);
        if (status == Z_STREAM_END)
            break;
        // Z_BUF_ERROR: no progress is possible, for want of input.
        if (status != Z_OK)
            return tl::unexpected(InflateFault::Damaged);
    }
    inflated.hasTrailingBytes = !stream.isStarved() || !compressed.empty();
    return inflated;
}

} // namespace jotscope
