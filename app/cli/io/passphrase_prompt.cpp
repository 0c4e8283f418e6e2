#include "app/cli/io/passphrase_prompt.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
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
/// end.
class DeferredSignals
{
public:
    DeferredSignals()
    {
        struct sigaction noting
        {};
        noting.sa_handler = noteSignal; // without SA_RESTART: reading ends
        sigemptyset(&noting.sa_mask);
        arrivedSignal = 0;
        for (std::size_t i = 0; i < kEndingSignals.size(); ++i)
            sigaction(kEndingSignals[i], &noting, &m_before[i]);
    }
    DeferredSignals(const DeferredSignals &) = delete;
    DeferredSignals &operator=(const DeferredSignals &) = delete;
    ~DeferredSignals()
    {
        for (std::size_t i = 0; i < kEndingSignals.size(); ++i)
            sigaction(kEndingSignals[i], &m_before[i], nullptr);
        if (const int number = arrivedSignal)
            std::raise(number);
    }

private:
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

    [[nodiscard]] std::optional<SecretBytes> readLine() const
    {
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
    return terminal.readLine();
}

} // namespace jotscope::cli
