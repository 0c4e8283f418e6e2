#include "app/cli/commands/inspect/word_list_trial.h"

#include "app/cli/io/reading.h"
#include "app/cli/io/terminal/interruption.h"
#include "app/cli/io/terminal/printable.h"
#include "app/cli/io/terminal/progress_line.h"
#include "core/diagnosis/secrets/well_known/word_list.h"
#include "core/inspect/unverified_mac.h"
#include "core/text/limits.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>
#include <thread>

namespace jotscope::cli {

namespace {

/// What became of it, unless the secret was found.
std::string described(const WordListResult &result, const std::string &name)
{
    std::string text = printable(name) + ": ";
    if (!result.isRead)
        text += "can't be read to its end; ";
    else if (!result.isExhaustive)
        text += "stopped before its end; ";
    text += "none of " + grouped(result.tried) + " words is the secret";
    if (result.overlong > 0)
        text += "; lines longer than " + grouped(limits::kWordBytes) +
                " bytes were passed over: " + grouped(result.overlong);
    return text;
}

std::optional<Cause> tryWords(const UnverifiedMac &mac, std::istream &words, const std::string &name,
                              Surroundings &around)
{
    WordListSearch search{mac.hash, mac.signingInput.view(), mac.mac,
                          [&](std::span<char> space) -> std::optional<std::size_t> {
                              words.read(space.data(), static_cast<std::streamsize>(space.size()));
                              if (words.bad())
                                  return std::nullopt;
                              return static_cast<std::size_t>(words.gcount());
                          }};
    search.threads = std::thread::hardware_concurrency();
    search.goesOn = [] {
        return !Interruption::isAsked();
    };
    WordListResult result;
    {
        ProgressLine line(around, "words tried");
        search.progress = [&](std::uint64_t tried) {
            line.show(tried);
        };
        result = searchWordList(search);
    }
    if (!result.secret) {
        around.errors << "jotscope-cli: " << described(result, name) << '\n';
        return std::nullopt;
    }
    return wordListCause(result, name);
}

void addCause(InspectedToken &token, Cause cause)
{
    Diagnosis diagnosis = token.diagnosis ? *token.diagnosis : Diagnosis{};
    diagnosis.causes.insert(diagnosis.causes.begin(), std::move(cause));
    token.diagnosis = std::make_shared<const Diagnosis>(std::move(diagnosis));
}

Outcome<std::unique_ptr<std::istream>> opened(const std::string &file)
{
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        return failed(kUnreadable, "can't read " + file + ": it is a directory; name a file in it");
    auto words = std::make_unique<std::ifstream>(file, std::ios::binary);
    if (!*words)
        return failed(kUnreadable, "can't read " + file + ": " + std::strerror(errno) +
                                       "; check its name and permissions");
    return words;
}

class WordListTrial
{
public:
    WordListTrial(const std::string &file, std::optional<std::string_view> detachedPayload,
                  Surroundings &around)
        : m_file(file), m_detachedPayload(detachedPayload), m_around(around)
    {}

    Outcome<ExitStatus> run(std::vector<InspectedToken> &tokens)
    {
        for (InspectedToken &token : tokens) {
            if (const auto mac = findUnverifiedMac(token, m_detachedPayload); mac && !Interruption::isAsked())
                JOT_TRY(run(token, *mac));
            JOT_TRY(run(token.nested));
        }
        return kAcceptable;
    }

private:
    Outcome<ExitStatus> run(InspectedToken &token, const UnverifiedMac &mac)
    {
        std::optional<Cause> cause;
        const std::string name = inputName(m_file);
        if (m_file != kStandardInput) {
            const std::unique_ptr<std::istream> words = JOT_TRY(opened(m_file));
            cause = tryWords(mac, *words, name, m_around);
        } else if (!std::exchange(m_around.isInputTaken, true)) {
            cause = tryWords(mac, m_around.input, name, m_around);
        } else {
            return failed(kWrongUsage, "standard input can be read only once; name a file for --wordlist");
        }
        if (cause)
            addCause(token, *std::move(cause));
        return kAcceptable;
    }

    const std::string &m_file;
    std::optional<std::string_view> m_detachedPayload;
    Surroundings &m_around;
    Interruption m_interruption;
};

} // namespace

Outcome<ExitStatus> tryWordList(Inspection &inspection, const std::string &file,
                                std::optional<std::string_view> detachedPayload, Surroundings &around)
{
    return WordListTrial(file, detachedPayload, around).run(inspection.tokens);
}

} // namespace jotscope::cli
