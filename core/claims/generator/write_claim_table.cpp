/// Runs before the room is compiled: turns a table of names (RFC 4180, a line of titles first) into a source
/// file that defines one function of core/claims/claim_tables.h. The meanings are written in JOT_TEXT, so
/// that `lupdate` finds them there.

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::size_t kColumns = 5; ///< name, meaning, kind, reference, group
using Row = std::array<std::string, kColumns>;

/// The fields of one line, moved over; nothing where a quotation mark is missing or too many.
std::optional<std::vector<std::string>> readLine(std::string_view &text)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    while (!text.empty()) {
        const char c = text.front();
        text.remove_prefix(1);
        if (c == '"' && isQuoted && text.starts_with('"')) {
            fields.back() += c;
            text.remove_prefix(1);
        } else if (c == '"') {
            if (!isQuoted && !fields.back().empty())
                return std::nullopt;
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            fields.back() += c;
        } else if (c == ',') {
            fields.emplace_back();
        } else if (c == '\n') {
            return fields;
        } else {
            fields.back() += c;
        }
    }
    if (isQuoted)
        return std::nullopt;
    return fields;
}

std::string literal(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

/// Those of one name keep their order: the first is what the name means unless an issuer has its own way.
std::optional<std::vector<Row>> readTable(std::string_view path, std::string_view text)
{
    std::vector<Row> rows;
    for (std::size_t line = 1; !text.empty(); ++line) {
        auto fields = readLine(text);
        const bool isWhole =
            fields && fields->size() == kColumns && std::ranges::none_of(*fields, &std::string::empty);
        if (!isWhole) {
            std::cerr << path << ':' << line << ": " << kColumns << " fields, none empty, are expected\n";
            return std::nullopt;
        }
        if (line > 1)
            std::move(fields->begin(), fields->end(), rows.emplace_back().begin());
    }
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return row.front(); });
    return rows;
}

void writeSource(std::ostream &out, std::string_view function, const std::vector<Row> &rows)
{
    out << "#include \"core/claims/claim_tables.h\"\n#include \"core/findings/catalogue.h\"\n\n"
           "namespace jotscope {\n\nstd::span<const ClaimDefinition> "
        << function << "()\n{\n    static constexpr ClaimDefinition kRows[] = {\n";
    for (const auto &[name, meaning, kind, reference, group] : rows)
        out << "        {" << literal(name) << ", JOT_TEXT(\"Claim\", " << literal(meaning) << "), "
            << literal(kind) << ", " << literal(reference) << ", " << literal(group) << "},\n";
    out << "    };\n    return kRows;\n}\n\n} // namespace jotscope\n";
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 4) {
        std::cerr << "usage: write_claim_table TABLE.csv FUNCTION SOURCE.cpp\n";
        return EXIT_FAILURE;
    }
    std::ifstream in(arguments[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto rows = readTable(arguments[1], text);
    if (!in || !rows || rows->empty())
        return EXIT_FAILURE;
    std::ofstream out(arguments[3], std::ios::binary);
    writeSource(out, arguments[2], *rows);
    return out.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
