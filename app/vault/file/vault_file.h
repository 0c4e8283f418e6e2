#pragma once

#include "app/vault/file/file_system.h"
#include "core/findings/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace jotscope {

/// One file that is replaced as a whole or not at all, and the one before it as a backup beside it. At every
/// instant one of the two is whole. Knows nothing of what is in them. Callers hold a FileLock.
class VaultFile
{
public:
    using Path = FileSystem::Path;

    explicit VaultFile(Path path, FileSystem &files = systemFiles());

    [[nodiscard]] const Path &path() const { return m_path; }
    [[nodiscard]] Path backupPath() const { return beside(".backup"); }
    [[nodiscard]] Path damagedPath() const { return beside(".damaged"); }
    [[nodiscard]] Path lockPath() const { return beside(".lock"); }

    /// Nothing where there is no such file.
    [[nodiscard]] Result<std::optional<std::string>> read() const { return readFrom(m_path); }
    [[nodiscard]] Result<std::optional<std::string>> readBackup() const { return readFrom(backupPath()); }

    /// What becomes of the file that is there now.
    enum class Former {
        Backup,  ///< it is whole, and becomes the backup
        Damaged, ///< it is put aside, and the backup stays
    };
    /// After a failure the file is as it was.
    [[nodiscard]] Result<void> replace(std::string_view bytes, Former former);

private:
    [[nodiscard]] Path beside(const char *ending) const;
    [[nodiscard]] Result<std::optional<std::string>> readFrom(const Path &path) const;
    std::error_code writeNew(const Path &path, std::string_view bytes);
    std::error_code keepAs(const Path &path);

    Path m_path;
    FileSystem &m_files;
};

} // namespace jotscope
