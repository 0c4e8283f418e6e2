#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace jotscope {

/// The few things that saving asks of a file system, each of which may fail or be the last thing that the
/// program does. Tests see to both.
class FileSystem
{
public:
    using Path = std::filesystem::path;

    virtual ~FileSystem() = default;

    /// Fails with `no_such_file_or_directory` where there is none.
    virtual std::error_code read(const Path &path, std::string &bytes) = 0;
    /// A new file for its owner alone; fails where one is.
    virtual std::error_code create(const Path &path, int &file) = 0;
    virtual std::error_code write(int file, std::string_view bytes) = 0; ///< all of them
    virtual std::error_code sync(int file) = 0; ///< returns once they are on the disk
    virtual std::error_code close(int file) = 0;
    virtual std::error_code rename(const Path &from, const Path &to) = 0; ///< over what is there, in one step
    /// Gives the file a second name; what is there by that name makes it fail.
    virtual std::error_code link(const Path &from, const Path &to) = 0;
    virtual std::error_code remove(const Path &path) = 0;
    virtual std::error_code syncFolder(const Path &folder) = 0; ///< so that names last, too
};

/// POSIX. Files are opened for no other program, and never through a symbolic link that somebody put there.
FileSystem &systemFiles();

} // namespace jotscope
