#pragma once

#include "app/cli/io/file_output.h"
#include "app/cli/outcome.h"

#include <string_view>

namespace CLI {
class App;
}

namespace jotscope::cli {

/// --out and --force: where a command's result goes.
class OutputOptions
{
public:
    void addTo(CLI::App &command);

    /// To standard output unless a file is named.
    Outcome<void> write(std::string_view bytes, Readers readers, Surroundings &around) const;
    Outcome<void> writeTo(const std::string &path, std::string_view bytes, Readers readers,
                          Surroundings &around) const;

    /// Whether what stands at `path` keeps it from being written: worth asking before long work.
    [[nodiscard]] Outcome<void> expectUnused(const std::string &path) const;
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path = "-";
    bool m_mayReplace = false;
};

} // namespace jotscope::cli
