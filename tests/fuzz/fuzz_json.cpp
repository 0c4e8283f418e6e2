#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

namespace {

void requireSound(JsonValue value, ByteRange within)
{
    require(within.contains(value.range()), "a value lies within its parent");
    if (value.isString()) {
        const JsonDocument again = JsonDocument::parse(jsonQuoted(value.string()));
        require(again.isStrict(), "a string that is written reads back without a fault");
        require(again.root().string() == value.string(), "a string that is written reads back the same");
    }
    if (value.isNumber() && value.integer())
        require(value.real().has_value(), "an integer is a number");
}

/// Kinds of `value` and all within it, and what stands for those that hold no others.
void tell(JsonValue value, std::string &told)
{
    told += static_cast<char>('0' + static_cast<int>(value.kind()));
    if (!value.isArray() && !value.isObject())
        told.append(value.raw()) += ';';
    for (const JsonValue element : value.elements())
        tell(element, told);
    for (const JsonMember member : value.members()) {
        tell(member.name, told);
        tell(member.value, told);
    }
}

/// A text is looked at some thousand bytes ahead. With so many blanks behind its first bracket, the end of
/// these lies in the middle of the rest.
void requireSameAheadAndLater(const JsonDocument &document)
{
    constexpr std::size_t kAhead = 4096;
    const std::string &text = document.text();
    if (text.size() >= kAhead || (!text.starts_with('{') && !text.starts_with('[')))
        return;
    const std::size_t blanks = kAhead - text.size() / 2 - 1;
    std::string spaced = text;
    spaced.insert(1, blanks, ' ');
    const JsonDocument later = JsonDocument::parse(std::move(spaced));
    std::vector<JsonFault> faults = document.faults();
    for (JsonFault &fault : faults) {
        fault.where.begin += fault.where.begin == 0 ? 0 : blanks;
        fault.where.end += blanks;
    }
    require(faults == later.faults(), "faults are the same wherever they stand");
    std::string told;
    std::string toldLater;
    tell(document.root(), told);
    tell(later.root(), toldLater);
    require(told == toldLater, "values are the same wherever they stand");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const JsonDocument document = JsonDocument::parse(std::string(textOf(bytes, size)));
    require(document.text() == textOf(bytes, size), "the text is kept byte for byte");
    for (const JsonFault &fault : document.faults())
        requireInside(fault.where, size);

    std::vector<JsonValue> open{document.root()};
    requireSound(document.root(), {0, size});
    while (!open.empty()) {
        const JsonValue value = open.back();
        open.pop_back();
        for (const JsonValue element : value.elements()) {
            requireSound(element, value.range());
            open.push_back(element);
        }
        for (const JsonMember member : value.members()) {
            requireSound(member.name, value.range());
            requireSound(member.value, value.range());
            open.push_back(member.value);
        }
    }
    requireSameAheadAndLater(document);
    if (document.isStrict())
        require(JsonDocument::parse(std::string(document.root().raw())).isStrict(),
                "the value of a strict text is strict by itself");
    return 0;
}
