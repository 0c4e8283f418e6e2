#pragma once

#include "app/cli/outcome.h"

#include <string>

namespace CLI {
class App;
}

namespace jotscope::cli {

/// The options of `template`, as the person gave them.
struct TemplateOptions
{
    std::string name; ///< of one of ours, or a file; empty: all are listed

    void addTo(CLI::App &command);
    void complete(const CLI::App &) {}
};

/// `jotscope-cli template`.
Outcome<ExitStatus> showTemplate(const TemplateOptions &options, Surroundings &around);

} // namespace jotscope::cli
