#include "app/cli/options/output_options.h"

#include "app/cli/io/reading.h"
#include "app/cli/options/option_kinds.h"

#include <ostream>

namespace jotscope::cli {

void OutputOptions::addTo(CLI::App &command)
{
    command
        .add_option(
            "--out", m_path,
            "Write to this file rather than to standard output. Whatever is secret, only its owner can "
            "read.")
        ->type_name("FILE")
        ->group(kOutputGroup);
    command.add_flag("--force", m_mayReplace, "Replace a file that exists already.")->group(kOutputGroup);
}

Outcome<void> OutputOptions::write(std::string_view bytes, Readers readers, Surroundings &around) const
{
    return writeTo(m_path, bytes, readers, around);
}

Outcome<void> OutputOptions::writeTo(const std::string &path, std::string_view bytes, Readers readers,
                                     Surroundings &around) const
{
    if (path == kStandardInput) {
        around.output.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return {};
    }
    auto written = writeFile(path, bytes, readers, m_mayReplace);
    return written ? Outcome<void>() : failed(kUnreadable, std::move(written).error());
}

Outcome<void> OutputOptions::expectUnused(const std::string &path) const
{
    if (m_mayReplace || path == kStandardInput || !isTaken(path))
        return {};
    return failed(kUnreadable, takenMessage(path));
}

} // namespace jotscope::cli
