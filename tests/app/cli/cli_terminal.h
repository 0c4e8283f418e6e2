#pragma once

#include "tests/app/cli/cli_process.h"

#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>

/// The program as a person calls it: on a terminal, where it can ask for a passphrase and show how it gets
/// on.
namespace jotscope::cli_process {

/// A terminal of the test's own, and the program on it. The standard streams lead elsewhere.
class Terminal
{
public:
    Terminal()
    {
        if (::openpty(&m_keyboard, &m_terminal, nullptr, nullptr, nullptr) != 0)
            qFatal("no terminal to test with");
        m_process.setChildProcessModifier([this] {
            ::setsid();
            ::ioctl(m_terminal, TIOCSCTTY, 0);
            if (m_showsErrors)
                ::dup2(m_terminal, STDERR_FILENO);
        });
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        ::close(m_terminal);
        ::close(m_keyboard);
    }

    /// Before the start: errors go to the terminal, as they do where a person calls the program.
    void showErrors() { m_showsErrors = true; }

    void start(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(JOTSCOPE_CLI), arguments);
        m_process.closeWriteChannel();
    }

    /// Waits until the program asks for something.
    void awaitPrompt()
    {
        QByteArray shown;
        while (!shown.endsWith(": ")) {
            const QByteArray more = readScreen(60'000);
            if (more.isEmpty())
                qFatal("the program asks for nothing");
            shown += more;
        }
        m_screen += shown;
    }

    void type(const QByteArray &keys) const
    {
        if (::write(m_keyboard, keys.constData(), static_cast<std::size_t>(keys.size())) != keys.size())
            qFatal("the terminal takes no keys");
    }

    [[nodiscard]] bool hasEcho() const
    {
        termios settings{};
        return ::tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }

    [[nodiscard]] QProcess &process() { return m_process; }

    /// All that it showed so far.
    [[nodiscard]] const QByteArray &screen()
    {
        for (QByteArray more = readScreen(0); !more.isEmpty(); more = readScreen(0))
            m_screen += more;
        return m_screen;
    }

private:
    [[nodiscard]] QByteArray readScreen(int timeout) const
    {
        pollfd waiting{m_keyboard, POLLIN, 0};
        char bytes[256];
        if (::poll(&waiting, 1, timeout) != 1)
            return {};
        const auto count = ::read(m_keyboard, bytes, sizeof bytes);
        return count > 0 ? QByteArray(bytes, count) : QByteArray();
    }

    QProcess m_process;
    QByteArray m_screen;
    int m_keyboard = -1;
    int m_terminal = -1;
    bool m_showsErrors = false;
};

struct TerminalRun
{
    Run run;
    QByteArray screen;
};

/// Types each of `answers` once the program asks.
inline TerminalRun runOnTerminal(const QStringList &arguments, const QList<QByteArray> &answers)
{
    Terminal terminal;
    terminal.start(arguments);
    for (const QByteArray &answer : answers) {
        terminal.awaitPrompt();
        terminal.type(answer);
    }
    const Run run = ended(terminal.process());
    return {run, terminal.screen()};
}

} // namespace jotscope::cli_process
