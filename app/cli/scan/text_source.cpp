#include "app/cli/scan/text_source.h"

#include "app/cli/io/file_input.h"
#include "app/cli/io/reading.h"
#include "core/text/limits.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace jotscope::cli {

Outcome<TextSource> TextSource::open(const std::string &path, Surroundings &around)
{
    TextSource source;
    std::istream *stream = &around.input;
    if (path == kStandardInput) {
        if (std::exchange(around.isInputTaken, true))
            return failed(kWrongUsage, "standard input can be read only once; name a file for all but one -");
    } else {
        std::error_code error;
        if (std::filesystem::is_directory(path, error))
            return failed(kUnreadable, "can't read " + path + ": it is a directory; name a file in it");
        // What is read goes to the piece at once: a buffer between would only be copied from.
        auto file = std::make_unique<std::ifstream>();
        file->rdbuf()->pubsetbuf(nullptr, 0);
        file->open(path, std::ios::binary);
        if (!*file)
            return failed(kUnreadable, "can't read " + path + ": " + std::strerror(errno) +
                                           "; check its name and permissions");
        stream = file.get();
        source.m_file = std::move(file);
        if (std::filesystem::is_regular_file(path, error) &&
            std::filesystem::file_size(path, error) > limits::kPasteBytes && !error) {
            source.m_stream = stream;
            return source;
        }
    }
    source.m_text = readAll(*stream, limits::kPasteBytes);
    if (stream->bad())
        return failed(kUnreadable,
                      "can't read " + inputName(path) + ": the medium failed; copy the file and try again");
    if (source.m_text.size() > limits::kPasteBytes) {
        source.m_stream = stream;
        // Standard input flushes the output before each reading, and another thread may be writing there.
        stream->tie(nullptr);
    }
    return source;
}

std::optional<std::size_t> TextSource::read(std::span<char> space)
{
    if (m_taken < m_text.size()) {
        const std::size_t count = std::min(space.size(), m_text.size() - m_taken);
        std::memcpy(space.data(), m_text.data() + m_taken, count);
        m_taken += count;
        if (m_taken == m_text.size()) {
            m_text = {};
            m_taken = 0;
        }
        return count;
    }
    m_stream->read(space.data(), static_cast<std::streamsize>(space.size()));
    if (m_stream->bad())
        return std::nullopt;
    return static_cast<std::size_t>(m_stream->gcount());
}

} // namespace jotscope::cli
