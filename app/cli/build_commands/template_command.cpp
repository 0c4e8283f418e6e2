#include "app/cli/build_commands/template_command.h"

#include "app/cli/io/reading.h"
#include "app/cli/options/key_sources.h"
#include "app/cli/options/option_kinds.h"
#include "core/build/templates/token_template.h"
#include "core/text/limits.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace jotscope::cli {

namespace {

Outcome<std::string> documentOf(const std::string &name, Surroundings &around)
{
    if (const BuiltInTemplate *shape = findTemplate(name))
        return std::string(shape->document);
    std::error_code fault;
    if (name != kStandardInput && !std::filesystem::exists(name, fault))
        return failed(kWrongUsage, "there is no template and no file " + name +
                                       "; jotscope-cli template lists the templates");
    const std::string document = JOT_TRY(readInput(name, limits::kPasteBytes, around));
    const auto shape = readTemplate(document);
    if (!shape)
        return failed(kUnreadable, inputName(name) + ": " + described(shape.error()));
    return templateDocument(*shape);
}

} // namespace

void TemplateOptions::addTo(CLI::App &command)
{
    command
        .add_option(
            "NAME", name,
            "The template to print, as a beginning for one of one's own; or a file with one, which is "
            "checked and printed as it is understood.")
        ->type_name("");
}

Outcome<ExitStatus> showTemplate(const TemplateOptions &options, Surroundings &around)
{
    const auto all = builtInTemplates();
    if (!options.name.empty()) {
        const std::string document = JOT_TRY(documentOf(options.name, around));
        around.output << document;
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
