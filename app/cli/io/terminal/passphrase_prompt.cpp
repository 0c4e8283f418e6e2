#include "app/cli/io/terminal/passphrase_prompt.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace jotscope::cli {

namespace {

constexpr std::array kEndingSignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

volatile std::sig_atomic_t arrivedSignal = 0;

void noteSignal(int number)
{
    arrivedSignal = number;
}

/// Notes what would end the program, so that the terminal gets its echo back first; lets it happen at the
/// end. Held back but while the program waits, so that none slips in just before.
class DeferredSignals
{
public:
    DeferredSignals()
    {
        sigset_t ending;
        sigemptyset(&ending);
        for (const int number : kEndingSignals)
            sigaddset(&ending, number);
        sigprocmask(SIG_BLOCK, &ending, &m_maskBefore);
        struct sigaction noting
        {};
        noting.sa_handler = noteSignal;
        sigemptyset(&noting.sa_mask);
        arrivedSignal = 0;
        for (std::size_t i = 0; i < kEndingSignals.size(); ++i)
            sigaction(kEndingSignals[i], &noting, &m_before[i]);
    }
    DeferredSignals(const DeferredSignals &) = delete;
    DeferredSignals &operator=(const DeferredSignals &) = delete;
    ~DeferredSignals()
    {
        sigprocmask(SIG_SETMASK, &m_maskBefore, nullptr);
        for (std::size_t i = 0; i < kEndingSignals.size(); ++i)
            sigaction(kEndingSignals[i], &m_before[i], nullptr);
        if (const int number = arrivedSignal)
            std::raise(number);
    }

    /// Whether there is something to read; not when a signal came.
    [[nodiscard]] bool awaitInput(int descriptor) const
    {
        pollfd waiting{descriptor, POLLIN, 0};
        while (arrivedSignal == 0) {
            if (const int count = ::ppoll(&waiting, 1, nullptr, &m_maskBefore); count >= 0 || errno != EINTR)
                return count == 1 && (waiting.revents & POLLIN) != 0;
        }
        return false;
    }

private:
    sigset_t m_maskBefore{};
    std::array<struct sigaction, kEndingSignals.size()> m_before{};
};

class Terminal
{
public:
    Terminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL | ICANON;
        m_isSilent = tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        if (m_isSilent)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isSilent() const { return m_isSilent; }

    void write(std::string_view text) const
    {
        while (!text.empty()) {
            const ssize_t count = ::write(m_descriptor, text.data(), text.size());
            if (count <= 0)
                return;
            text.remove_prefix(static_cast<std::size_t>(count));
        }
    }

    [[nodiscard]] std::optional<SecretBytes> readLine(const DeferredSignals &signals) const
    {
        if (!signals.awaitInput(m_descriptor))
            return {};
        std::array<char, 4096> line{}; // what a terminal's line discipline holds at most
        std::optional<SecretBytes> answer;
        const ssize_t count = ::read(m_descriptor, line.data(), line.size());
        if (count > 0) {
            std::string_view typed(line.data(), static_cast<std::size_t>(count));
            if (typed.ends_with('\n'))
                typed.remove_suffix(1);
            answer.emplace(typed);
        }
        wipe(line.data(), line.size());
        return answer;
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_isSilent = false;
};

} // namespace

std::optional<SecretBytes> askOnTerminal(const std::string &prompt)
{
    const DeferredSignals signals; // outlives the terminal, which is put right before they are let through
    const Terminal terminal;
    if (!terminal.isSilent())
        return {};
    terminal.write(prompt);
    return terminal.readLine(signals);
}

} // namespace jotscope::cli
