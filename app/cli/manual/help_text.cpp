#include "app/cli/manual/help_text.h"

#include "app/cli/command_line.h"

namespace jotscope::cli {

namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kTextColumn = 26;

/// Appends `text` at `column`, broken between words; every further line begins at `indent`.
void wrap(std::string &page, std::string_view text, std::size_t column, std::size_t indent)
{
    bool isFirst = true;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (!isFirst && column + 1 + word.size() > kWidth) {
            page += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (!isFirst) {
            page += ' ';
            ++column;
        }
        page += word;
        column += word.size();
        isFirst = false;
    }
    page += '\n';
}

void writeEntry(std::string &page, const std::string &entry, std::string_view text)
{
    page += "  " + entry;
    std::size_t column = 2 + entry.size();
    if (column + 2 > kTextColumn) {
        page += '\n';
        column = 0;
    }
    page.append(kTextColumn - column, ' ');
    wrap(page, text, kTextColumn, kTextColumn);
}

std::string spelt(const OptionDescription &option)
{
    std::string text;
    for (const std::string &name : option.names)
        text += (text.empty() ? "" : ", ") + name;
    return option.value.empty() ? text : text + ' ' + option.value;
}

void writeOptions(std::string &page, const std::string &title, const std::vector<OptionDescription> &options)
{
    page += '\n' + title + ":\n";
    for (const OptionDescription &option : options)
        writeEntry(page, spelt(option), option.isRequired ? option.text + " Required." : option.text);
}

} // namespace

std::string helpText(const CommandDescription &command)
{
    std::string page;
    wrap(page, command.text, 0, 0);
    std::string usage = "Usage: " + command.name;
    for (const std::string &word : synopsis(command))
        usage += ' ' + word;
    page += '\n' + usage + '\n';
    if (!command.commands.empty())
        page += "\nCommands:\n";
    for (const CommandDescription &child : command.commands)
        writeEntry(page, child.name.substr(command.name.size() + 1), child.text);
    if (!command.arguments.empty())
        writeOptions(page, "Arguments", command.arguments);
    for (const OptionGroup &group : command.groups)
        writeOptions(page, group.title, group.options);
    page += "\nExit status:\n";
    for (const ExitStatusMeaning &row : exitStatusMeanings())
        writeEntry(page, std::to_string(row.status), row.meaning);
    return page;
}

} // namespace jotscope::cli
