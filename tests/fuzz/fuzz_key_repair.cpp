#include "core/diagnosis/keys/key_repair.h"
#include "tests/fuzz/property.h"

using namespace jotscope;
using namespace jotscope::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    for (const RepairedKey &repaired : repairKeys(textOf(bytes, size), "fuzz")) {
        require(repaired.key && repaired.text, "a repaired key comes with its text");
        requireSound({repaired.damage}, size);
        const KeyImport again = importKeys(repaired.text->view(), "fuzz");
        require(!again.keys.empty(), "what a key should read like is read as a key");
    }
    return 0;
}
