#pragma once

#include "app/vault/file/file_system.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A disk as a power cut leaves it.
namespace jotscope::tests {

/// Keeps apart what was written and what is sure to be on the disk. Names reach it in order, as in a journal,
/// but perhaps not all of them; a file's bytes only once they are synced, or by chance.
class FakeDisk : public FileSystem
{
public:
    using Names = std::map<std::string, std::shared_ptr<struct FakeFile>>;

    std::error_code read(const Path &path, std::string &bytes) override;
    std::error_code create(const Path &path, int &file) override;
    std::error_code write(int file, std::string_view bytes) override;
    std::error_code sync(int file) override;
    std::error_code close(int) override { return step(); }
    std::error_code rename(const Path &from, const Path &to) override;
    std::error_code link(const Path &from, const Path &to) override;
    std::error_code remove(const Path &path) override;
    std::error_code syncFolder(const Path &) override;

    /// The step of this number, counted from 0, fails, and so do all after it.
    void failAt(int step) { m_failure = step; }
    [[nodiscard]] int steps() const { return m_steps; }
    /// Puts a file on the disk for good.
    void put(const Path &path, std::string_view bytes);

    /// Every disk that may be found after the power went: with each number of names and with or without
    /// bytes that were not synced.
    [[nodiscard]] std::vector<FakeDisk> afterPowerCut() const;

private:
    std::error_code step();

    std::vector<Names> m_names{Names()}; ///< the first is sure, the last is what the program sees
    std::vector<std::shared_ptr<struct FakeFile>> m_open;
    int m_steps = 0;
    int m_failure = -1;
};

struct FakeFile
{
    std::string written;
    std::string synced;
};

inline std::error_code FakeDisk::step()
{
    const bool fails = m_failure >= 0 && m_steps >= m_failure;
    ++m_steps;
    return fails ? std::make_error_code(std::errc::io_error) : std::error_code();
}

inline std::error_code FakeDisk::read(const Path &path, std::string &bytes)
{
    const auto found = m_names.back().find(path.string());
    if (found == m_names.back().end())
        return std::make_error_code(std::errc::no_such_file_or_directory);
    bytes = found->second->written;
    return {};
}

inline std::error_code FakeDisk::create(const Path &path, int &file)
{
    if (const std::error_code error = step())
        return error;
    if (m_names.back().contains(path.string()))
        return std::make_error_code(std::errc::file_exists);
    m_names.push_back(m_names.back());
    m_open.push_back(m_names.back()[path.string()] = std::make_shared<FakeFile>());
    file = static_cast<int>(m_open.size()) - 1;
    return {};
}

inline std::error_code FakeDisk::write(int file, std::string_view bytes)
{
    std::string &written = m_open[static_cast<std::size_t>(file)]->written;
    if (const std::error_code error = step()) {
        written.append(bytes.substr(0, bytes.size() / 2));
        return error;
    }
    written.append(bytes);
    return {};
}

inline std::error_code FakeDisk::sync(int file)
{
    if (const std::error_code error = step())
        return error;
    FakeFile &one = *m_open[static_cast<std::size_t>(file)];
    one.synced = one.written;
    return {};
}

inline std::error_code FakeDisk::rename(const Path &from, const Path &to)
{
    if (const std::error_code error = step())
        return error;
    Names names = m_names.back();
    names[to.string()] = names.at(from.string());
    names.erase(from.string());
    m_names.push_back(std::move(names));
    return {};
}

inline std::error_code FakeDisk::link(const Path &from, const Path &to)
{
    if (const std::error_code error = step())
        return error;
    Names names = m_names.back();
    if (!names.contains(from.string()))
        return std::make_error_code(std::errc::no_such_file_or_directory);
    if (!names.emplace(to.string(), names.at(from.string())).second)
        return std::make_error_code(std::errc::file_exists);
    m_names.push_back(std::move(names));
    return {};
}

inline std::error_code FakeDisk::remove(const Path &path)
{
    if (const std::error_code error = step())
        return error;
    Names names = m_names.back();
    if (names.erase(path.string()) == 0)
        return std::make_error_code(std::errc::no_such_file_or_directory);
    m_names.push_back(std::move(names));
    return {};
}

inline std::error_code FakeDisk::syncFolder(const Path &)
{
    if (const std::error_code error = step())
        return error;
    m_names.erase(m_names.begin(), m_names.end() - 1);
    return {};
}

inline void FakeDisk::put(const Path &path, std::string_view bytes)
{
    for (Names &names : m_names)
        names[path.string()] = std::make_shared<FakeFile>(FakeFile{std::string(bytes), std::string(bytes)});
}

inline std::vector<FakeDisk> FakeDisk::afterPowerCut() const
{
    std::vector<FakeDisk> disks;
    for (const Names &names : m_names) {
        for (const bool keepsAll : {true, false}) {
            FakeDisk disk;
            for (const auto &[name, file] : names)
                disk.put(name, keepsAll ? file->written : file->synced);
            disks.push_back(std::move(disk));
        }
    }
    return disks;
}

} // namespace jotscope::tests
