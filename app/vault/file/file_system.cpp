#include "app/vault/file/file_system.h"

#include "core/text/limits.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jotscope {

namespace {

constexpr mode_t kOwnerAlone = S_IRUSR | S_IWUSR;

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

std::error_code outcome(int result)
{
    return result == 0 ? std::error_code() : lastError();
}

class PosixFiles : public FileSystem
{
public:
    std::error_code read(const Path &path, std::string &bytes) override
    {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (file < 0)
            return lastError();
        struct stat status = {};
        std::error_code error = outcome(::fstat(file, &status));
        if (!error && !S_ISREG(status.st_mode))
            error = std::make_error_code(std::errc::invalid_argument);
        bytes.clear();
        while (!error && bytes.size() <= limits::kVaultBytes) {
            std::array<char, 1 << 16> block{};
            const ssize_t size = ::read(file, block.data(), block.size());
            if (size == 0)
                break;
            if (size > 0)
                bytes.append(block.data(), static_cast<std::size_t>(size));
            else if (errno != EINTR)
                error = lastError();
        }
        ::close(file);
        return error;
    }

    std::error_code create(const Path &path, int &file) override
    {
        file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kOwnerAlone);
        return file < 0 ? lastError() : std::error_code();
    }

    std::error_code write(int file, std::string_view bytes) override
    {
        while (!bytes.empty()) {
            const ssize_t size = ::write(file, bytes.data(), bytes.size());
            if (size >= 0)
                bytes.remove_prefix(static_cast<std::size_t>(size));
            else if (errno != EINTR)
                return lastError();
        }
        return {};
    }

    std::error_code sync(int file) override { return outcome(::fsync(file)); }
    std::error_code close(int file) override { return outcome(::close(file)); }

    std::error_code rename(const Path &from, const Path &to) override
    {
        return outcome(std::rename(from.c_str(), to.c_str()));
    }

    std::error_code link(const Path &from, const Path &to) override
    {
        return outcome(::link(from.c_str(), to.c_str()));
    }

    std::error_code remove(const Path &path) override { return outcome(::unlink(path.c_str())); }

    std::error_code syncFolder(const Path &folder) override
    {
        const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (file < 0)
            return lastError();
        std::error_code error = outcome(::fsync(file));
        // Some file systems, network ones above all, know no such thing for folders.
        if (error == std::errc::invalid_argument)
            error.clear();
        ::close(file);
        return error;
    }
};

} // namespace

FileSystem &systemFiles()
{
    static PosixFiles files;
    return files;
}

} // namespace jotscope
