#pragma once

#include "core/diagnosis/diagnosis.h"

#include <string>
#include <string_view>
#include <vector>

/// Between the files of this folder: texts that may be keys, and what had to be done for them.
namespace jotscope {

/// A text that is wiped when it is done with, since it may hold a private key.
class ScratchText
{
public:
    explicit ScratchText(std::string text = {}) : m_text(std::move(text)) {}
    ~ScratchText() { wipe(m_text.data(), m_text.size()); }
    ScratchText(ScratchText &&) = default;
    ScratchText &operator=(ScratchText &&) = default;
    ScratchText(const ScratchText &) = delete;
    ScratchText &operator=(const ScratchText &) = delete;

    [[nodiscard]] std::string &text() { return m_text; }
    [[nodiscard]] std::string_view view() const { return m_text; }

private:
    std::string m_text;
};

/// Another reading of a whole text.
struct KeyTextReading
{
    ScratchText text;
    std::string_view id;        ///< of the finding; empty for the text as it stands
    const char *word = nullptr; ///< what was done to it, for the finding
};

/// With escapes of JSON and shells resolved; as it stands; percent-decoded; decoded from base64; with
/// straight quotation marks where there are others.
std::vector<KeyTextReading> keyTextReadings(std::string_view text);

/// Adds the keys of every PEM block, however its lines of dashes look, and of base64 that has none.
void repairPem(std::vector<RepairedKey> &repaired, const KeyTextReading &reading, ByteRange where,
               std::string_view label);

/// Adds the keys of every JWK whose members are not written as they should be or contradict each other.
void repairJwks(std::vector<RepairedKey> &repaired, const KeyTextReading &reading, ByteRange where,
                std::string_view label);

/// Adds the keys that `importKeys` now reads from `text`.
void addRepaired(std::vector<RepairedKey> &repaired, std::string_view text, Finding damage,
                 std::string_view label);

} // namespace jotscope
