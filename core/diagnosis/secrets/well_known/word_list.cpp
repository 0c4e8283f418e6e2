#include "core/diagnosis/secrets/well_known/word_list.h"

#include "core/crypto/hashing/mac_trial.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace jotscope {

namespace {

/// Read at once: as much as is tried in about a tenth of a second.
constexpr std::size_t kReadBytes = std::size_t{256} << 10;
/// Tried between two looks at whether to go on: about ten milliseconds of work.
constexpr std::size_t kCompressionsBetweenQuestions = std::size_t{1} << 17;
constexpr unsigned kMostThreads = 256;

/// Whole lines, and memory for them that is used again.
class Block
{
public:
    Block() : m_bytes(new char[kCapacity]) {}
    ~Block() { wipe(m_bytes.get(), kCapacity); }
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    [[nodiscard]] std::string_view lines() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] std::uint64_t firstLine() const { return m_firstLine; }

private:
    friend class LineReader;
    static constexpr std::size_t kCapacity = limits::kWordBytes + kReadBytes;

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::uint64_t m_firstLine = 0;
};

/// Cuts what is read into blocks at line ends. One thread at a time reads; the others are trying words.
class LineReader
{
public:
    explicit LineReader(const WordListSearch &search) : m_search(search)
    {
        m_rest.reserve(limits::kWordBytes);
    }

    /// Fills `block` with lines, of which there may be none yet; false at the end.
    bool fill(Block &block)
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnded)
            return false;
        char *const bytes = block.m_bytes.get();
        std::ranges::copy(m_rest, bytes);
        const std::optional<std::size_t> size = m_search.read({bytes + m_rest.size(), kReadBytes});
        m_isEnded = size.value_or(0) == 0;
        m_isRead = size.has_value();
        std::string_view text(bytes, m_rest.size() + size.value_or(0));
        std::size_t begin = 0;
        if (m_isWithinOverlong) {
            begin = std::min(text.find('\n'), text.size());
            if (begin < text.size()) {
                m_isWithinOverlong = false;
                ++begin;
                ++m_line;
            }
        }
        const std::size_t end = m_isEnded ? text.size() : text.rfind('\n') + 1; // 0 where there is none
        takeLines(block, text.substr(begin, std::max(begin, end) - begin));
        keepRest(text.substr(std::max(begin, end)));
        return true;
    }

    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] std::uint64_t overlong() const { return m_overlong; }

private:
    void takeLines(Block &block, std::string_view lines)
    {
        const bool isFirst = !m_isBegun && !lines.empty();
        m_isBegun = m_isBegun || isFirst;
        if (isFirst && m_line == 1 && lines.starts_with(kByteOrderMark))
            lines.remove_prefix(kByteOrderMark.size());
        std::memmove(block.m_bytes.get(), lines.data(), lines.size());
        block.m_size = lines.size();
        block.m_firstLine = m_line;
        m_line += static_cast<std::uint64_t>(std::ranges::count(block.lines(), '\n'));
    }

    void keepRest(std::string_view rest)
    {
        if (rest.size() > limits::kWordBytes) {
            ++m_overlong;
            m_isWithinOverlong = true;
            rest = {};
        }
        m_rest.assign(rest);
    }

    const WordListSearch &m_search;
    std::mutex m_mutex;
    std::string m_rest;       ///< of a line whose end was not read yet
    std::uint64_t m_line = 1; ///< the one that comes next
    std::uint64_t m_overlong = 0;
    bool m_isBegun = false;
    bool m_isWithinOverlong = false;
    bool m_isEnded = false;
    bool m_isRead = true;
};

class WordListTrial
{
public:
    explicit WordListTrial(const WordListSearch &search)
        : m_search(search)
        , m_trial(search.hash, search.signingInput, search.mac)
        , m_reader(search)
        , m_slice(std::max<std::size_t>(1, kCompressionsBetweenQuestions / m_trial.compressions()))
    {}

    WordListResult run()
    {
        {
            std::vector<std::jthread> workers;
            try {
                while (workers.size() + 1 < std::min(m_search.threads, kMostThreads))
                    workers.emplace_back([this] { work(false); });
            } catch (const std::system_error &) {
                // The machine has no more threads to give: those that there are do the work.
            }
            work(true);
        }
        m_result.tried = m_tried;
        m_result.overlong = m_overlong + m_reader.overlong();
        m_result.isRead = m_reader.isRead();
        m_result.isExhaustive = !m_isStopped && m_result.isRead;
        return std::move(m_result);
    }

private:
    void work(bool isCallers)
    {
        Block block;
        while (!m_isStopped && m_reader.fill(block))
            tryBlock(block, isCallers);
    }

    void tryBlock(const Block &block, bool isCallers)
    {
        std::string_view rest = block.lines();
        do {
            std::uint64_t tried = 0;
            std::uint64_t overlong = 0;
            while (tried + overlong < m_slice && !rest.empty()) {
                const std::size_t end = std::min(rest.find('\n'), rest.size());
                std::string_view word = rest.substr(0, end);
                rest.remove_prefix(std::min(end + 1, rest.size()));
                if (word.ends_with('\r'))
                    word.remove_suffix(1);
                if (word.size() > limits::kWordBytes)
                    ++overlong;
                else if (!word.empty()) {
                    ++tried;
                    if (m_trial.fits(word))
                        take(word, block);
                }
            }
            m_tried += tried;
            m_overlong += overlong;
            if (isCallers)
                report();
        } while (!rest.empty() && !m_isStopped);
    }

    void take(std::string_view word, const Block &block)
    {
        const std::lock_guard lock(m_resultMutex);
        const std::string_view before(block.lines().data(),
                                      static_cast<std::size_t>(word.data() - block.lines().data()));
        const auto line = block.firstLine() + static_cast<std::uint64_t>(std::ranges::count(before, '\n'));
        if (!m_result.secret || line < m_result.line) {
            m_result.secret = SecretBytes(word);
            m_result.line = line;
        }
        m_isStopped = true;
    }

    void report()
    {
        if (m_search.progress)
            m_search.progress(m_tried);
        if (m_search.goesOn && !m_search.goesOn())
            m_isStopped = true;
    }

    const WordListSearch &m_search;
    const crypto::MacTrial m_trial;
    LineReader m_reader;
    const std::size_t m_slice; ///< words between two questions
    std::atomic<bool> m_isStopped = false;
    std::atomic<std::uint64_t> m_tried = 0;
    std::atomic<std::uint64_t> m_overlong = 0;
    std::mutex m_resultMutex;
    WordListResult m_result;
};

} // namespace

WordListResult searchWordList(const WordListSearch &search)
{
    return WordListTrial(search).run();
}

Cause wordListCause(const WordListResult &result, std::string_view list)
{
    const std::string_view word = result.secret->view();
    Cause cause;
    cause.steps.push_back(makeFinding("secret-in-word-list", {},
                                      {{"line", std::to_string(result.line)}, {"list", std::string(list)}}));
    cause.certainty = Certainty::Proven;
    cause.fixes.emplace_back(
        isValidUtf8(word)
            ? SecretFix{SecretEncoding::Utf8, std::make_shared<const SecretBytes>(word)}
            : SecretFix{SecretEncoding::Base64, std::make_shared<const SecretBytes>(encodeBase64(word))});
    return cause;
}

} // namespace jotscope
