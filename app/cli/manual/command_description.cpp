#include "app/cli/manual/command_description.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace jotscope::cli {

namespace {

/// CLI11 names the group of what has none differently from release to release.
constexpr const char *kOtherOptions = "Other options";

bool isOwnGroup(const std::string &group)
{
    return group != "Options" && group != "OPTIONS";
}

OptionDescription describe(const CLI::Option &option)
{
    OptionDescription description;
    if (option.nonpositional()) {
        for (const std::string &name : option.get_snames())
            description.names.push_back('-' + name);
        for (const std::string &name : option.get_lnames())
            description.names.push_back("--" + name);
        if (option.get_type_size() != 0)
            description.value = option.get_type_name();
    } else {
        description.names.push_back(option.get_name(true));
        description.isRepeatable = option.get_expected_max() > 1;
    }
    description.text = option.get_description();
    description.isRequired = option.get_required();
    return description;
}

std::string fullName(const CLI::App &app)
{
    return app.get_parent() ? fullName(*app.get_parent()) + ' ' + app.get_name() : app.get_name();
}

void addToGroup(std::vector<OptionGroup> &groups, const std::string &title, OptionDescription option)
{
    auto group = std::ranges::find(groups, title, &OptionGroup::title);
    if (group == groups.end())
        group = groups.insert(group, OptionGroup{title, {}});
    group->options.push_back(std::move(option));
}

} // namespace

CommandDescription describe(const CLI::App &app)
{
    CommandDescription command{fullName(app), app.get_description(), {}, {}, {}};
    OptionGroup others{kOtherOptions, {}};
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_group().empty())
            continue;
        if (!option->nonpositional())
            command.arguments.push_back(describe(*option));
        else if (isOwnGroup(option->get_group()))
            addToGroup(command.groups, option->get_group(), describe(*option));
        else
            others.options.push_back(describe(*option));
    }
    if (!others.options.empty())
        command.groups.push_back(std::move(others));
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; }))
        command.commands.push_back(describe(*child));
    return command;
}

std::vector<std::string> synopsis(const CommandDescription &command)
{
    std::vector<std::string> words;
    if (!command.commands.empty())
        words.emplace_back("COMMAND");
    words.emplace_back("[OPTION]...");
    for (const OptionDescription &argument : command.arguments) {
        std::string word = argument.names.front();
        if (!argument.isRequired)
            word = '[' + word + ']';
        words.push_back(word + (argument.isRepeatable ? "..." : ""));
    }
    return words;
}

} // namespace jotscope::cli
