#include "app/cli/io/file_input.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace jotscope::cli {

std::string readAll(std::istream &input, std::size_t limit)
{
    constexpr std::size_t kChunk = std::size_t{64} << 10;
    std::string bytes;
    while (input && bytes.size() <= limit) {
        const std::size_t size = bytes.size();
        bytes.resize(size + kChunk);
        input.read(bytes.data() + size, kChunk);
        bytes.resize(size + static_cast<std::size_t>(input.gcount()));
    }
    return bytes;
}

tl::expected<std::string, std::string> readFile(const std::string &path, std::size_t limit)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return tl::unexpected("can't read " + path + ": it is a directory; name a file in it");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return tl::unexpected("can't read " + path + ": " + std::strerror(errno) +
                              "; check its name and permissions");
    std::string bytes = readAll(file, limit);
    if (file.bad())
        return tl::unexpected("can't read " + path + ": the medium failed; copy the file and try again");
    if (bytes.size() > limit)
        return tl::unexpected("can't read " + path + ": it is larger than " + std::to_string(limit) +
                              " bytes; split it");
    return bytes;
}

} // namespace jotscope::cli
