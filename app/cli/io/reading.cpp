#include "app/cli/io/reading.h"

#include "app/cli/io/file_input.h"
#include "core/text/limits.h"

namespace jotscope::cli {

std::string inputName(const std::string &path)
{
    return path == kStandardInput ? "standard input" : path;
}

Outcome<std::string> readInput(const std::string &path, std::size_t limit, Surroundings &around)
{
    if (path != kStandardInput) {
        auto bytes = readFile(path, limit);
        if (!bytes)
            return failed(kUnreadable, std::move(bytes).error());
        return std::move(*bytes);
    }
    if (std::exchange(around.isInputTaken, true))
        return failed(kWrongUsage, "standard input can be read only once; name a file for all but one -");
    std::string bytes = readAll(around.input, limit);
    if (bytes.size() > limit)
        return failed(kUnreadable,
                      "standard input is larger than " + std::to_string(limit) + " bytes; split it");
    return bytes;
}

Outcome<SecretBytes> readSecretInput(const std::string &path, Surroundings &around)
{
    auto bytes = readInput(path, limits::kKeyFileBytes, around);
    if (!bytes)
        return tl::unexpected(std::move(bytes).error());
    return SecretBytes::takenFrom(*bytes);
}

Outcome<SecretBytes> readPassphrase(const std::string &path, Surroundings &around)
{
    const SecretBytes content = JOT_TRY(readSecretInput(path, around));
    const std::size_t end = content.view().find_last_not_of("\r\n") + 1;
    return SecretBytes(content.view().substr(0, end));
}

} // namespace jotscope::cli
