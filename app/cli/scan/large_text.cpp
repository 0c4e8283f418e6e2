#include "app/cli/scan/large_text.h"

#include "app/cli/commands/inspect/report.h"
#include "app/cli/io/reading.h"
#include "app/cli/io/terminal/interruption.h"
#include "app/cli/io/terminal/printable.h"
#include "app/cli/io/terminal/progress_line.h"
#include "app/cli/options/key_sources.h"
#include "app/cli/scan/diagnosis_allowance.h"
#include "core/find/scan/token_scan.h"
#include "core/inspect/aspects.h"
#include "core/inspect/json/inspection_json.h"
#include "core/inspect/token_inspection.h"

#include <algorithm>
#include <atomic>
#include <ostream>
#include <thread>

namespace jotscope::cli {

namespace {

bool isAnyToDiagnose(const InspectedToken &token)
{
    return needsDiagnosis(token) || std::ranges::any_of(token.nested, isAnyToDiagnose);
}

/// Tokens of one piece that a diagnosis is made of or compares with, with their places in the piece, which is
/// what it looks into.
struct Nearby
{
    Inspection inspection;
    std::vector<std::size_t> places; ///< of them among the piece's tokens
    std::size_t diagnosed = 0;

    bool takes(const InspectedToken &token)
    {
        constexpr std::size_t kMost = 100; // of either kind
        if (isAnyToDiagnose(token))
            return diagnosed++ < kMost;
        return places.size() < kMost;
    }
};

class LargeText
{
public:
    LargeText(TextSource &source, const InspectedWith &with, const InspectOptions &options,
              Surroundings &around)
        : m_source(source)
        , m_with(with)
        , m_options(options)
        , m_around(around)
        , m_name(inputName(options.file))
    {}

    ExitStatus run()
    {
        const Interruption interruption;
        TokenScanResult result;
        {
            ProgressLine line(m_around, "bytes searched");
            result = scanTokens({
                .read = [this](std::span<char> space) { return m_source.read(space); },
                .found = [this](ScannedPiece piece) { return inspected(std::move(piece)); },
                .threads = std::thread::hardware_concurrency(),
                .goesOn = [] { return !Interruption::isAsked(); },
                .progress = [&](std::uint64_t bytes) { line.show(bytes); },
            });
        }
        return statusOf(result);
    }

private:
    /// What is printed of one token.
    struct Entry
    {
        InspectedToken token;
        std::uint64_t line;
        std::string json; ///< empty where a report is asked for, or the diagnosis is still to come
    };

    InspectedToken inspectedOne(FoundToken found) const
    {
        InspectedToken token =
            inspectToken(std::move(found), {m_with.keys, m_with.policy, m_with.detachedPayload});
        conclude(token, m_with.policy, m_with.at);
        return token;
    }

    /// By any thread: all but what depends on the tokens before.
    std::function<void()> inspected(ScannedPiece piece)
    {
        auto entries = std::make_shared<std::vector<Entry>>();
        Nearby nearby;
        const bool isAllowanceSpent = m_isAllowanceSpent;
        for (const ScannedToken &found : piece.tokens) {
            Entry entry{inspectedOne(shiftedBy(found.token, piece.offset)), found.line, {}};
            if (!isAllowanceSpent && nearby.takes(entry.token)) {
                nearby.inspection.tokens.push_back(inspectedOne(found.token));
                nearby.places.push_back(entries->size());
            } else {
                if (entry.token.decryption)
                    entry.token = withoutEffort(std::move(entry.token));
                if (m_options.outputForm() == OutputForm::JsonLines)
                    entry.json = tokenToJson(entry.token) + '\n';
            }
            entries->push_back(std::move(entry));
        }
        return [this, entries, nearby, text = piece.text, offset = piece.offset,
                findings = std::move(piece.findings)]() mutable {
            addDiagnoses(*entries, nearby, text, offset);
            m_isAllowanceSpent = m_allowance.isSpent();
            print(*entries);
            printFindings(findings, offset);
        };
    }

    /// What a JWE that does not open is costs nothing to tell; published secrets are tried on every JWS with
    /// a MAC, which in a large text is the allowance's alone.
    InspectedToken withoutEffort(InspectedToken token) const
    {
        Inspection alone;
        alone.tokens.push_back(std::move(token));
        diagnoseTokens(alone, settingOf({}), [] { return DiagnosisEffort{[] { return false; }, {}, false}; });
        return std::move(alone.tokens.front());
    }

    DiagnosisSetting settingOf(std::string_view text) const
    {
        return {m_with.keys, text, m_with.detachedPayload, m_with.repairedKeys};
    }

    void addDiagnoses(std::vector<Entry> &entries, Nearby &nearby, std::string_view text,
                      std::uint64_t offset)
    {
        diagnoseTokens(nearby.inspection, settingOf(text), [this] { return m_allowance.next(); });
        for (std::size_t i = 0; i < nearby.places.size(); ++i)
            takeDiagnosis(entries[nearby.places[i]].token, nearby.inspection.tokens[i], offset);
    }

    static void takeDiagnosis(InspectedToken &token, const InspectedToken &diagnosed, std::uint64_t offset)
    {
        if (diagnosed.diagnosis) {
            Diagnosis diagnosis = *diagnosed.diagnosis;
            for (Cause &cause : diagnosis.causes) {
                for (Finding &step : cause.steps) {
                    if (step.where != ByteRange{}) // what is wrong with a key has no place
                        step.where = step.where.shiftedBy(offset);
                }
            }
            token.diagnosis = std::make_shared<const Diagnosis>(std::move(diagnosis));
        }
        for (std::size_t i = 0; i < diagnosed.nested.size(); ++i)
            takeDiagnosis(token.nested[i], diagnosed.nested[i], offset);
    }

    void print(const std::vector<Entry> &entries)
    {
        const bool isReport = m_options.outputForm() == OutputForm::Report;
        for (const Entry &entry : entries) {
            ++m_count;
            m_isAnyDecoded = m_isAnyDecoded || entry.token.token->header().isObject();
            m_isEachAcceptable = m_isEachAcceptable && entry.token.isAcceptable;
            if (isReport)
                m_around.output << (m_count > 1 ? "\n" : "")
                                << reportOn(entry.token, {m_count, entry.line},
                                            {m_with.at, m_around.hasColour, m_with.detachedPayload});
            else
                m_around.output << (entry.json.empty() ? tokenToJson(entry.token) + '\n' : entry.json);
        }
    }

    void printFindings(const std::vector<Finding> &findings, std::uint64_t offset)
    {
        for (const Finding &finding : findings) {
            m_isEachAcceptable = false;
            m_around.errors << "jotscope-cli: " << printable(m_name) << ", byte "
                            << offset + finding.where.begin << ": " << described(finding) << '\n';
        }
    }

    ExitStatus statusOf(const TokenScanResult &result)
    {
        if (!result.isExhaustive) {
            m_around.errors << "jotscope-cli: " << printable(m_name) << ": "
                            << (result.isRead ? "stopped before its end" : "can't be read to its end")
                            << "; what follows byte " << result.bytes << " was not searched\n";
            return kUnreadable;
        }
        if (!m_isAnyDecoded)
            return kNoToken;
        return m_isEachAcceptable ? kAcceptable : kNotAcceptable;
    }

    TextSource &m_source;
    const InspectedWith &m_with;
    const InspectOptions &m_options;
    Surroundings &m_around;
    const std::string m_name;
    std::atomic<bool> m_isAllowanceSpent = false;
    DiagnosisAllowance m_allowance;
    std::uint64_t m_count = 0;
    bool m_isAnyDecoded = false;
    bool m_isEachAcceptable = true;
};

} // namespace

Outcome<ExitStatus> inspectLargeText(TextSource &source, const InspectedWith &with,
                                     const InspectOptions &options, Surroundings &around)
{
    if (!options.wordListFile.empty())
        return failed(kWrongUsage,
                      inputName(options.file) + " is too large for --wordlist; give it the token alone");
    if (options.outputForm() == OutputForm::Export)
        return failed(kWrongUsage, inputName(options.file) + " is too large to be exported; export the "
                                                             "tokens that --jsonl finds in it");
    if (options.outputForm() == OutputForm::Json)
        return failed(kWrongUsage,
                      inputName(options.file) + " is too large for one JSON object; use --jsonl");
    return LargeText(source, with, options, around).run();
}

} // namespace jotscope::cli
