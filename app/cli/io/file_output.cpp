#include "app/cli/io/file_output.h"

#include "core/text/encodings/hex.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace jotscope::cli {

namespace {

/// The number of the system's error, which says more than that there was one.
using Written = tl::expected<void, int>;

tl::unexpected<int> systemError()
{
    return tl::unexpected(errno);
}

class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

    [[nodiscard]] Written write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_number, bytes.data(), bytes.size());
            if (count < 0 && errno != EINTR)
                return systemError();
            if (count > 0)
                bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return {};
    }

    [[nodiscard]] Written synchronise() const { return ::fsync(m_number) == 0 ? Written() : systemError(); }

    /// Network file systems tell only now that they had no space.
    [[nodiscard]] Written close()
    {
        return ::close(std::exchange(m_number, -1)) == 0 ? Written() : systemError();
    }

private:
    int m_number;
};

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? "./" : path.substr(0, slash + 1);
}

/// A new file in `folder`, removed again unless it finds its place.
class NewFile
{
public:
    NewFile(const std::string &folder, mode_t mode) : m_descriptor(create(folder, mode, m_path)) {}
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile()
    {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }

    [[nodiscard]] bool wasCreated() const { return !m_path.empty(); }
    [[nodiscard]] Descriptor &descriptor() { return m_descriptor; }

    [[nodiscard]] Written replace(const std::string &path)
    {
        if (::rename(m_path.c_str(), path.c_str()) != 0)
            return systemError();
        m_path.clear();
        return {};
    }

    [[nodiscard]] Written moveToUnusedName(const std::string &path)
    {
        if (::renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0) {
            m_path.clear();
            return {};
        }
        if (errno != EINVAL && errno != ENOSYS)
            return systemError();
        // Of the file systems that can't do that, most have hard links, which never replace either.
        return ::link(m_path.c_str(), path.c_str()) == 0 ? Written() : systemError();
    }

private:
    static Descriptor create(const std::string &folder, mode_t mode, std::string &path)
    {
        constexpr int kAttempts = 16;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            char random[8];
            if (::getrandom(random, sizeof random, 0) != sizeof random)
                break;
            const std::string candidate = folder + ".jotscope-" + encodeHex({random, sizeof random});
            Descriptor descriptor(::open(candidate.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
            if (descriptor.isOpen()) {
                path = candidate;
                return descriptor;
            }
            if (errno != EEXIST)
                break;
        }
        return Descriptor();
    }

    std::string m_path;
    Descriptor m_descriptor;
};

/// Such as /dev/stdout, which may lead to a file but is not to be replaced by one.
bool isNoFile(const std::string &path)
{
    struct stat status
    {};
    if (path.starts_with("/dev/fd/") || path.starts_with("/dev/std"))
        return true;
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

Written writeInto(const std::string &device, std::string_view bytes)
{
    const Descriptor descriptor(::open(device.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    return descriptor.isOpen() ? descriptor.write(bytes) : systemError();
}

Written writeWhole(const std::string &path, std::string_view bytes, Readers readers, bool mayReplace)
{
    const std::string folder = folderOf(path);
    NewFile file(folder, readers == Readers::Owner ? 0600 : 0644);
    if (!file.wasCreated())
        return systemError();
    const auto place = [&] {
        return mayReplace ? file.replace(path) : file.moveToUnusedName(path);
    };
    return file.descriptor()
        .write(bytes)
        .and_then([&] { return file.descriptor().synchronise(); })
        .and_then([&] { return file.descriptor().close(); })
        .and_then(place)
        .map([&] {
            // The name is to last as well; a file system that can't promise so has done what it can.
            const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            if (directory.isOpen())
                static_cast<void>(directory.synchronise());
        });
}

} // namespace

tl::expected<void, std::string> writeFile(const std::string &path, std::string_view bytes, Readers readers,
                                          bool mayReplace)
{
    const Written written =
        isNoFile(path) ? writeInto(path, bytes) : writeWhole(path, bytes, readers, mayReplace);
    if (written)
        return {};
    if (written.error() == EEXIST)
        return tl::unexpected(takenMessage(path));
    return tl::unexpected("can't write " + path + ": " + std::strerror(written.error()) +
                          "; check its folder, permissions and space");
}

bool isTaken(const std::string &path)
{
    struct stat status
    {};
    return ::lstat(path.c_str(), &status) == 0 && !isNoFile(path);
}

std::string takenMessage(const std::string &path)
{
    return "can't write " + path + ": it exists already; choose another name, or --force to replace it";
}

} // namespace jotscope::cli
