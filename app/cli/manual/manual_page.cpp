#include "app/cli/manual/manual_page.h"

#include "app/cli/command_line.h"
#include "app/cli/manual/algorithm_list.h"
#include "app/cli/manual/manual_prose.h"
#include "app/cli/manual/roff.h"

namespace jotscope::cli {

namespace {

std::string tagOf(const OptionDescription &option)
{
    std::string tag;
    for (const std::string &name : option.names)
        tag += (tag.empty() ? "" : ", ") + (name.starts_with('-') ? roffBold(name) : roffItalic(name));
    return option.value.empty() ? tag : tag + ' ' + roffItalic(option.value);
}

void writeOptions(std::string &page, const std::vector<OptionDescription> &options)
{
    for (const OptionDescription &option : options)
        page += roffEntry(tagOf(option), option.isRequired ? option.text + " Required." : option.text);
}

void writeGroups(std::string &page, const std::vector<OptionGroup> &groups)
{
    for (const OptionGroup &group : groups) {
        page += ".PP\n" + roffItalic(group.title) + '\n';
        writeOptions(page, group.options);
    }
}

/// Commands that do something, and not those that only hold others.
std::vector<const CommandDescription *> leavesOf(const CommandDescription &program)
{
    std::vector<const CommandDescription *> leaves;
    for (const CommandDescription &command : program.commands) {
        if (command.commands.empty())
            leaves.push_back(&command);
        for (const CommandDescription *leaf : leavesOf(command))
            leaves.push_back(leaf);
    }
    return leaves;
}

void writeSynopsis(std::string &page, const std::vector<const CommandDescription *> &commands)
{
    page += ".SH SYNOPSIS\n";
    for (const CommandDescription *command : commands) {
        std::string line = roffBold(command->name);
        for (const std::string &word : synopsis(*command))
            line += ' ' + roffItalic(word);
        page += (command == commands.front() ? "" : ".br\n") + line + '\n';
    }
}

void writeCommands(std::string &page, const std::vector<const CommandDescription *> &commands)
{
    page += ".SH COMMANDS\n";
    for (const CommandDescription *command : commands) {
        const std::size_t programEnd = command->name.find(' ');
        page += ".SS \"" + roffLiteral(command->name.substr(programEnd + 1)) + "\"\n";
        page += roffText(command->text) + '\n';
        writeOptions(page, command->arguments);
        writeGroups(page, command->groups);
    }
}

void writeAlgorithms(std::string &page)
{
    page += ".SH ALGORITHMS\n";
    for (const AlgorithmGroup &group : algorithmGroups()) {
        page += ".SS \"" + roffLiteral(group.title) + "\"\n";
        for (const AlgorithmEntry &entry : group.entries)
            page += roffEntry(roffBold(entry.name), entry.text);
    }
}

void writeExitStatus(std::string &page)
{
    page += ".SH EXIT STATUS\n";
    for (const ExitStatusMeaning &row : exitStatusMeanings())
        page += roffEntry(roffBold(std::to_string(row.status)), row.meaning);
}

} // namespace

std::string manualPage(const CommandDescription &program, std::string_view version)
{
    const auto commands = leavesOf(program);
    std::string page = ".TH JOTSCOPE\\-CLI 1 \"" + std::string(prose::kDate) + "\" \"Jotscope " +
                       std::string(version) + "\" \"User Commands\"\n";
    page += prose::kName;
    writeSynopsis(page, commands);
    page += prose::kDescription;
    writeCommands(page, commands);
    page += ".SH OPTIONS\n";
    for (const OptionGroup &group : program.groups)
        writeOptions(page, group.options);
    writeAlgorithms(page);
    page += prose::kFiles;
    page += prose::kEnvironment;
    writeExitStatus(page);
    page += prose::kExamples;
    page += prose::kSeeAlso;
    return page;
}

} // namespace jotscope::cli
