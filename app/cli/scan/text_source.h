#pragma once

#include "app/cli/outcome.h"

#include <istream>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace jotscope::cli {

/// The text that a command searches: all of it where it is small, and otherwise what was read of it, with
/// the stream that the rest comes from.
class TextSource
{
public:
    /// Of a file, or of standard input for `-`.
    static Outcome<TextSource> open(const std::string &path, Surroundings &around);

    /// Whether there is more than limits::kPasteBytes, so that it must be read piece by piece.
    [[nodiscard]] bool isLarge() const { return m_stream != nullptr; }
    /// All of it, unless it is large.
    [[nodiscard]] const std::string &text() const { return m_text; }

    /// Of a large one, the next bytes: none at its end, nothing when it can't be read.
    std::optional<std::size_t> read(std::span<char> space);

private:
    std::string m_text;
    std::size_t m_taken = 0; ///< of what was read
    std::unique_ptr<std::istream> m_file;
    std::istream *m_stream = nullptr;
};

} // namespace jotscope::cli
