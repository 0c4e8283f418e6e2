#include "app/cli/build_commands/template_command.h"

#include "app/cli/options/option_kinds.h"
#include "core/build/templates/token_template.h"

#include <algorithm>
#include <ostream>

namespace jotscope::cli {

void TemplateOptions::addTo(CLI::App &command)
{
    command.add_option("NAME", name, "The template to print, as a beginning for one of one's own.")
        ->type_name("");
}

Outcome<ExitStatus> showTemplate(const TemplateOptions &options, Surroundings &around)
{
    const auto all = builtInTemplates();
    if (!options.name.empty()) {
        const BuiltInTemplate *shape = findTemplate(options.name);
        if (!shape)
            return failed(kWrongUsage,
                          "there is no template " + options.name + "; jotscope-cli template lists them");
        around.output << shape->document;
        return kAcceptable;
    }
    std::size_t width = 0;
    for (const BuiltInTemplate &shape : all)
        width = std::max(width, shape.id.size());
    for (const BuiltInTemplate &shape : all)
        around.output << shape.id << std::string(width + 2 - shape.id.size(), ' ') << shape.name << '\n';
    return kAcceptable;
}

} // namespace jotscope::cli
