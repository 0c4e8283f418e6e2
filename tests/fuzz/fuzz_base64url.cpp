#include "core/text/encodings/base64url.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const std::string_view text = textOf(bytes, size);
    const Base64UrlDecoding decoding = decodeBase64Url(text);
    for (const Base64UrlFault &fault : decoding.faults)
        requireInside(fault.where, size);

    require(decoding.isStrict() == (encodeBase64Url(decoding.bytes) == text),
            "exactly the strict text is what its bytes encode to");
    require(decodeStrictBase64Url(text).has_value() == decoding.isStrict(), "both decoders agree");

    const ByteRange whole{0, decoding.bytes.size()};
    requireInside(decoding.charactersOf(whole), size);
    require(decoding.bytesOf({0, size}).contains(whole), "the whole text carries every byte");
    if (size > 0) {
        const std::size_t middle = decoding.bytes.size() / 2;
        if (middle < decoding.bytes.size())
            require(decoding.bytesOf(decoding.charactersOf({middle, middle + 1})).contains(middle),
                    "a byte's characters carry that byte");
    }

    require(decodeStrictBase64Url(encodeBase64Url(text)) == text, "what is encoded decodes to itself");
    require(decodeBase64(encodeBase64(text)) == text, "so it does in the standard alphabet");
    return 0;
}
