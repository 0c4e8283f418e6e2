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
    if (document.isStrict())
        require(JsonDocument::parse(std::string(document.root().raw())).isStrict(),
                "the value of a strict text is strict by itself");
    return 0;
}
