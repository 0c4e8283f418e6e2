#include "app/vault/file/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace jotscope {

Result<FileLock> FileLock::take(const std::filesystem::path &path, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds kPause{20};
    const auto failed = [] {
        const std::error_code error(errno, std::generic_category());
        return failure("vault-file-unwritable", {}, {{"reason", error.message()}});
    };
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return failed();
    FileLock lock(file);
    // Of the open file and not of the process, so that two vaults of one program keep apart as well.
    for (std::chrono::milliseconds waited{0}; ::flock(file, LOCK_EX | LOCK_NB) != 0; waited += kPause) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failed();
        if (waited >= patience)
            return failure("vault-file-busy");
        std::this_thread::sleep_for(kPause);
    }
    return lock;
}

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace jotscope
