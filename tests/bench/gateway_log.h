#pragma once

#include "tests/bench/tokens.h"

#include <cstdio>
#include <string>
#include <unistd.h>

namespace jotscope::bench {

/// A gateway's log with tokens at even distances, each of another user, in a file that is removed at the end.
/// Written once; read from the system's cache from then on.
class GatewayLog
{
public:
    GatewayLog(std::size_t bytes, std::size_t tokens)
    {
        const int file = ::mkstemp(m_path.data());
        std::FILE *stream = ::fdopen(file, "wb");
        std::size_t written = 0;
        int count = 0;
        for (std::size_t number = 0; written < bytes; ++number) {
            std::string text = line(number);
            const auto placed = static_cast<std::size_t>(count);
            if (placed < tokens && written >= placed * (bytes / tokens))
                text += " authorization=\"Bearer " + tokenOfSize(700, count++) + '"';
            text += '\n';
            written += std::fwrite(text.data(), 1, text.size(), stream);
        }
        std::fclose(stream);
    }
    ~GatewayLog() { ::unlink(m_path.c_str()); }
    GatewayLog(const GatewayLog &) = delete;
    GatewayLog &operator=(const GatewayLog &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    static std::string line(std::size_t number)
    {
        constexpr const char *kPaths[] = {"/api/v2/orders", "/api/v2/orders/4711/items", "/healthz",
                                          "/login"};
        const std::string id = std::to_string(number * 2'654'435'761u % 1'000'000'007u);
        std::string line = "2026-11-24T06:";
        line += std::to_string(10 + number / 60 % 50) + ':' + std::to_string(10 + number % 50);
        line += ".123Z INFO gateway[412] req=7c1f0a6e-9d5b-4f0e-8a55-" + id;
        line += " 10.0.3." + std::to_string(number % 250) + " \"GET " + kPaths[number % 4];
        line += " HTTP/1.1\" 200 5123 upstream=orders-7f9c:8080 rt=0.0" + id.substr(0, 2);
        return line + " ua=\"Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0 Safari/537.36\"";
    }

    std::string m_path = "/tmp/jotscope-bench-XXXXXX";
};

} // namespace jotscope::bench
