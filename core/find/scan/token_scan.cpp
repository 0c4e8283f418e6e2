#include "core/find/scan/token_scan.h"

#include "core/find/scan/piece_reader.h"
#include "core/find/token_collection.h"
#include "core/text/encodings/byte_lanes.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <system_error>
#include <thread>

namespace jotscope {

namespace {

constexpr unsigned kMostThreads = 8; ///< each has a piece of its own

/// Lets threads pass one at a time, in the order of their pieces.
class Turnstile
{
public:
    template<typename Pass>
    void pass(std::size_t number, const Pass &pass)
    {
        std::unique_lock lock(m_mutex);
        m_turned.wait(lock, [&] { return m_next == number; });
        pass();
        ++m_next;
        lock.unlock();
        m_turned.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_turned;
    std::size_t m_next = 0;
};

class Scanner
{
public:
    explicit Scanner(const TokenScan &scan)
        : m_scan(scan), m_reader(scan.read, scan.pieceBytes, scan.largestToken)
    {}

    TokenScanResult run()
    {
        {
            std::vector<std::jthread> workers;
            try {
                while (workers.size() + 1 < std::min(m_scan.threads, kMostThreads))
                    workers.emplace_back([this] { work(); });
            } catch (const std::system_error &) {
                // The machine has no more threads to give: those that there are do the work.
            }
            work();
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        m_result.isRead = m_reader.isRead();
        m_result.isExhaustive = !m_isStopped && m_result.isRead;
        return m_result;
    }

private:
    void work()
    {
        TextPiece piece;
        while (!m_isStopped && m_reader.fill(piece))
            scan(piece);
    }

    /// Whatever happens, each piece passes both turnstiles: others wait behind it.
    void scan(const TextPiece &piece)
    {
        ScannedPiece scanned;
        std::function<void()> handOver;
        std::uint64_t lines = 0;
        const auto guarded = [this](const auto &step) {
            try {
                step();
            } catch (...) {
                fail(std::current_exception());
            }
        };
        guarded([&] { scanned = searched(piece, lines); });
        const std::size_t count = scanned.tokens.size();
        m_lineTurn.pass(piece.number, [&] {
            for (ScannedToken &token : scanned.tokens)
                token.line += m_lines;
            m_lines += lines;
        });
        guarded([&] {
            if (!m_isStopped)
                handOver = m_scan.found(std::move(scanned));
        });
        m_handOverTurn.pass(piece.number, [&] {
            if (!m_isStopped && handOver)
                guarded([&] { report(handOver, piece, lines, count); });
        });
    }

    /// Counts line ends while it is at it, so that the text is gone through once.
    ScannedPiece searched(const TextPiece &piece, std::uint64_t &lines) const
    {
        ScannedPiece scanned{piece.text, piece.offset, {}, {}};
        std::vector<FoundToken> tokens = collectTokens(piece.text, piece.text.size());
        if (piece.isForced && !tokens.empty() &&
            piece.text.find_first_not_of(" \t\r\n", tokens.back().range.end) == piece.text.npos) {
            scanned.findings.push_back(makeFinding("token-too-large", tokens.back().range,
                                                   {{"limit", std::to_string(m_scan.largestToken)}}));
            tokens.pop_back();
        }
        std::size_t at = 0;
        for (FoundToken &token : tokens) {
            lines += countOf(piece.text.substr(at, token.range.begin - at), '\n');
            at = token.range.begin;
            scanned.tokens.push_back({std::move(token), lines + 1});
        }
        lines += countOf(piece.text.substr(at), '\n');
        return scanned;
    }

    void report(const std::function<void()> &handOver, const TextPiece &piece, std::uint64_t lines,
                std::size_t tokens)
    {
        handOver();
        m_result.bytes = piece.offset + piece.text.size();
        m_result.lines += lines;
        m_result.tokens += tokens;
        if (m_scan.progress)
            m_scan.progress(m_result.bytes);
        if (m_scan.goesOn && !m_scan.goesOn())
            m_isStopped = true;
    }

    void fail(std::exception_ptr failure)
    {
        const std::lock_guard lock(m_failureMutex);
        if (!m_failure)
            m_failure = std::move(failure);
        m_isStopped = true;
    }

    const TokenScan &m_scan;
    PieceReader m_reader;
    Turnstile m_lineTurn;
    Turnstile m_handOverTurn;
    std::uint64_t m_lines = 0;
    TokenScanResult m_result;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_failureMutex;
    std::exception_ptr m_failure;
};

} // namespace

TokenScanResult scanTokens(const TokenScan &scan)
{
    return Scanner(scan).run();
}

} // namespace jotscope
