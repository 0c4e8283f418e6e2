#include "app/platform/cards/pin/pin_tries.h"

#include <QByteArray>
#include <QLibrary>

#include <vector>

namespace jotscope {

namespace {

/// What is needed of pkcs11.h, as PKCS#11 2.40 lays it out on Unix.
struct TokenInfo
{
    char label[32]; ///< padded with blanks
    char maker[32];
    char model[16];
    char serial[16];
    unsigned long flags;
    unsigned long numbers[10];
    unsigned char versions[4];
    char time[16];
};

struct FunctionList
{
    unsigned char version[2];
    void (*initialize)();
    void (*finalize)();
    void (*getInfo)();
    void (*getFunctionList)();
    unsigned long (*getSlotList)(unsigned char withTokensAlone, unsigned long *slots, unsigned long *count);
    void (*getSlotInfo)();
    unsigned long (*getTokenInfo)(unsigned long slot, TokenInfo *info);
};

constexpr unsigned long kOk = 0;
constexpr unsigned long kCountLow = 0x10000;
constexpr unsigned long kFinalTry = 0x20000;
constexpr unsigned long kLocked = 0x40000;

std::vector<unsigned long> slotsOf(const FunctionList &functions)
{
    unsigned long count = 0;
    if (functions.getSlotList(1, nullptr, &count) != kOk)
        return {};
    std::vector<unsigned long> all(count);
    if (functions.getSlotList(1, all.data(), &count) != kOk)
        return {};
    all.resize(count);
    return all;
}

PinTries triesOf(unsigned long flags)
{
    if (flags & kLocked)
        return PinTries::None;
    if (flags & kFinalTry)
        return PinTries::Last;
    return flags & kCountLow ? PinTries::Fewer : PinTries::All;
}

} // namespace

PinTries readPinTries(const QString &module, const QString &card)
{
    // In memory already, and initialised by QCA's provider: nothing here does so, or ends it.
    QLibrary library(module);
    const auto getFunctionList =
        reinterpret_cast<unsigned long (*)(FunctionList **)>(library.resolve("C_GetFunctionList"));
    FunctionList *functions = nullptr;
    if (module.isEmpty() || !getFunctionList || getFunctionList(&functions) != kOk)
        return PinTries::Unknown;
    for (const unsigned long slot : slotsOf(*functions)) {
        TokenInfo info{};
        if (functions->getTokenInfo(slot, &info) == kOk &&
            QString::fromUtf8(info.label, sizeof info.label).trimmed() == card.trimmed())
            return triesOf(info.flags);
    }
    return PinTries::Unknown;
}

} // namespace jotscope
