#include "core/build/batch/rows.h"

#include "core/json/json_document.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

/// RFC 4180, read record by record.
class CsvReader
{
public:
    CsvReader(std::string_view text, std::size_t begin) : m_text(text), m_at(begin) {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t position() const { return m_at; }

    Result<std::vector<std::string>> readRecord()
    {
        std::vector<std::string> fields;
        for (;;) {
            fields.push_back(JOT_TRY(readField()));
            if (!skip(','))
                break;
        }
        skip('\r');
        if (!isAtEnd() && !skip('\n'))
            return failure("rows-quote", {m_at, m_at + 1});
        return fields;
    }

private:
    bool skip(char c)
    {
        const bool isThere = !isAtEnd() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    Result<std::string> readField()
    {
        const std::size_t begin = m_at;
        if (!skip('"')) {
            m_at = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
            const std::string_view field = m_text.substr(begin, m_at - begin);
            if (const std::size_t quote = field.find('"'); quote != field.npos)
                return failure("rows-quote", {begin + quote, begin + quote + 1});
            return std::string(field);
        }
        std::string field;
        for (;;) {
            const std::size_t quote = m_text.find('"', m_at);
            if (quote == m_text.npos)
                return failure("rows-quote", {begin, begin + 1});
            field += m_text.substr(m_at, quote - m_at);
            m_at = quote + 1;
            if (!skip('"'))
                return field;
            field += '"';
        }
    }

    std::string_view m_text;
    std::size_t m_at;
};

Result<void> checkDistinct(const std::vector<std::string> &columns, ByteRange where)
{
    for (auto one = columns.begin(); one != columns.end(); ++one) {
        if (std::find(columns.begin(), one, *one) != one)
            return failure("rows-column-repeated", where, {{"name", excerpt(*one)}});
    }
    return {};
}

Result<RowTable> readCsv(std::string_view text, std::size_t begin)
{
    CsvReader csv(text, begin);
    RowTable table;
    table.columns = JOT_TRY(csv.readRecord());
    if (const auto distinct = checkDistinct(table.columns, {begin, csv.position()}); !distinct)
        return tl::unexpected(distinct.error());
    while (!csv.isAtEnd()) {
        const std::size_t at = csv.position();
        const std::vector<std::string> fields = JOT_TRY(csv.readRecord());
        // A blank line says nothing, unless there is but one column.
        if (fields.size() == 1 && fields.front().empty() && table.columns.size() > 1)
            continue;
        if (fields.size() != table.columns.size())
            return failure("rows-field-count", {at, csv.position()},
                           {{"count", std::to_string(fields.size())},
                            {"expected", std::to_string(table.columns.size())}});
        Row row;
        for (const std::string &field : fields)
            row.push_back({field, false});
        table.rows.push_back(std::move(row));
    }
    return table;
}

ColumnValue valueOf(JsonValue value)
{
    // Where it stands in a string, text is what it says; where it stands by itself, it keeps its kind.
    return value.isString() ? ColumnValue{value.string(), false}
                            : ColumnValue{std::string(value.raw()), true};
}

Result<void> addObject(RowTable &table, JsonValue object, std::size_t offset)
{
    const auto placed = [=](ByteRange where) {
        return ByteRange{where.begin + offset, where.end + offset};
    };
    if (!object.isObject())
        return failure("rows-not-object", placed(object.range()));
    if (table.rows.empty()) {
        for (const JsonMember member : object.members())
            table.columns.push_back(member.name.string());
    }
    Row row;
    for (const std::string &column : table.columns) {
        const JsonValue value = object.member(column);
        if (!value.exists())
            return failure("rows-member-missing", placed(object.range()), {{"name", excerpt(column)}});
        row.push_back(valueOf(value));
    }
    table.rows.push_back(std::move(row));
    return {};
}

Result<JsonDocument> strictJson(std::string_view text, std::size_t offset)
{
    JsonDocument document = JsonDocument::parse(std::string(text));
    if (document.isStrict())
        return document;
    const JsonFault &fault = document.faults().front();
    return failure(jsonFaultId(fault.kind), {fault.where.begin + offset, fault.where.end + offset},
                   {{"limit", std::to_string(limits::kJsonDepth)}});
}

Result<RowTable> readJsonArray(std::string_view text, std::size_t begin)
{
    const JsonDocument document = JOT_TRY(strictJson(text.substr(begin), begin));
    RowTable table;
    for (const JsonValue element : document.root().elements()) {
        if (const auto added = addObject(table, element, begin); !added)
            return tl::unexpected(added.error());
    }
    return table;
}

Result<RowTable> readJsonLines(std::string_view text, std::size_t begin)
{
    RowTable table;
    for (std::size_t at = begin; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (line.find_first_not_of(" \t\r") != line.npos) {
            const JsonDocument document = JOT_TRY(strictJson(line, at));
            if (const auto added = addObject(table, document.root(), at); !added)
                return tl::unexpected(added.error());
        }
        at = end + 1;
    }
    return table;
}

} // namespace

Result<RowTable> readRows(std::string_view text)
{
    const std::size_t begin = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const std::size_t first = text.find_first_not_of(" \t\r\n", begin);
    if (first == text.npos)
        return failure("rows-empty");
    const auto read = text[first] == '{' ? readJsonLines : text[first] == '[' ? readJsonArray : readCsv;
    RowTable table = JOT_TRY(read(text, text[first] == '{' || text[first] == '[' ? first : begin));
    if (table.rows.empty())
        return failure("rows-empty");
    return table;
}

} // namespace jotscope
