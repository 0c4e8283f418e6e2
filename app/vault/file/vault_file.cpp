#include "app/vault/file/vault_file.h"

#include <utility>

namespace jotscope {

namespace {

bool isMissing(std::error_code error)
{
    return error == std::errc::no_such_file_or_directory;
}

} // namespace

VaultFile::VaultFile(Path path, FileSystem &files) : m_path(std::move(path)), m_files(files)
{}

VaultFile::Path VaultFile::beside(const char *ending) const
{
    Path path = m_path;
    path += ending;
    return path;
}

Result<std::optional<std::string>> VaultFile::readFrom(const Path &path) const
{
    std::string bytes;
    const std::error_code error = m_files.read(path, bytes);
    if (isMissing(error))
        return std::nullopt;
    if (error)
        return failure("vault-file-unreadable", {}, {{"reason", error.message()}});
    return bytes;
}

Result<void> VaultFile::replace(std::string_view bytes, Former former)
{
    const Path fresh = beside(".new");
    std::error_code error = writeNew(fresh, bytes);
    if (!error)
        error = keepAs(former == Former::Backup ? backupPath() : damagedPath());
    if (!error)
        error = m_files.rename(fresh, m_path);
    if (!error)
        error = m_files.syncFolder(m_path.parent_path());
    if (error)
        return failure("vault-file-unwritable", {}, {{"reason", error.message()}});
    return {};
}

std::error_code VaultFile::writeNew(const Path &path, std::string_view bytes)
{
    // What is left of a program that was killed as it saved.
    if (const std::error_code error = m_files.remove(path); error && !isMissing(error))
        return error;
    int file = -1;
    if (const std::error_code error = m_files.create(path, file))
        return error;
    std::error_code error = m_files.write(file, bytes);
    // Before it is renamed: else a power cut might leave the new name with nothing in it.
    if (!error)
        error = m_files.sync(file);
    const std::error_code closed = m_files.close(file);
    return error ? error : closed;
}

std::error_code VaultFile::keepAs(const Path &path)
{
    // By a second name and a rename, so that neither the file nor its backup is ever missing.
    const Path next = beside(".next");
    if (const std::error_code error = m_files.remove(next); error && !isMissing(error))
        return error;
    std::error_code error = m_files.link(m_path, next);
    if (isMissing(error))
        return {};
    if (error) {
        // Not every file system has links; a copy does as well.
        std::string bytes;
        error = m_files.read(m_path, bytes);
        if (!error)
            error = writeNew(next, bytes);
    }
    return error ? error : m_files.rename(next, path);
}

} // namespace jotscope
