#pragma once

#include "core/findings/result.h"

#include <chrono>
#include <filesystem>
#include <utility>

namespace jotscope {

/// Two programs do not work on one file at once. Held by the system, which lets go of it when the program
/// ends in whatever way.
class FileLock
{
public:
    /// Waits for another program as long as `patience`, then fails with `vault-file-busy`.
    static Result<FileLock> take(const std::filesystem::path &path, std::chrono::milliseconds patience);

    FileLock(FileLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    FileLock &operator=(FileLock &&) = delete;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int file) : m_file(file) {}

    int m_file = -1;
};

} // namespace jotscope
