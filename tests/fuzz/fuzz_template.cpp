#include "core/build/batch/rows.h"
#include "core/build/batch/seeded_random.h"
#include "core/build/templates/token_template.h"
#include "core/json/json_document.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace jotscope;
using namespace jotscope::fuzz;

namespace {

const std::vector<std::string> kColumns{"a", "b"};
const Row kRow{{"\"text\"\n", false}, {"{\"x\":[1]}", true}};

PlaceholderValues values()
{
    static const crypto::RandomSource random = seededRandom("fuzz", 0);
    PlaceholderValues all;
    all.random = &random;
    all.columns = kColumns;
    all.row = &kRow;
    all.publicJwk = R"({"kty":"EC"})";
    all.thumbprint = "abc";
    return all;
}

/// But for names that become alike when they are filled in.
bool isJson(std::string text)
{
    const JsonDocument document = JsonDocument::parse(std::move(text));
    return std::ranges::all_of(document.faults(), [](const JsonFault &fault) {
        return fault.kind == JsonFault::Kind::DuplicateName;
    });
}

void requireSoundText(std::string_view text)
{
    const auto parsed = PlaceholderText::parse(text);
    if (!parsed)
        return requireSound({parsed.error()}, text.size());
    SourceMap toText;
    const auto filled = parsed->fill(values(), &toText);
    if (!filled)
        return requireSound({filled.error()}, text.size());
    require(toText.derivedSize() == filled->size(), "every byte that is filled in has its place");
    requireInside(toText.toSource({0, filled->size()}), text.size());
    require(!parsed->isConstant() || *filled == text, "where there is no placeholder, nothing changes");
    if (text.starts_with('{') && !text.starts_with("{{") && isJson(withPlaceholdersMasked(text)))
        require(isJson(*filled), "filling in leaves JSON what it was");
}

void requireSoundTemplate(std::string_view text)
{
    const auto shape = readTemplate(text);
    if (!shape)
        return requireSound({shape.error()}, text.size());
    requireInside(shape->headerRange, text.size());
    requireInside(shape->payloadRange, text.size());
    const auto again = readTemplate(templateDocument(*shape));
    require(again && again->header == shape->header && again->payload == shape->payload &&
                again->algorithms == shape->algorithms,
            "a template that is written reads the same");
}

void requireSoundRows(std::string_view text)
{
    const auto table = readRows(text);
    if (!table)
        return requireSound({table.error()}, text.size());
    for (const Row &row : table->rows)
        require(row.size() == table->columns.size(), "a row has a value for each column");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const std::string_view text = textOf(bytes, size);
    requireSoundText(text);
    requireSoundTemplate(text);
    requireSoundRows(text);
    return 0;
}
