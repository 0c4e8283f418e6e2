#include "app/inspect/verdict/aspect_text.h"

#include "app/inspect/verdict/verdict_banner.h"

#include <array>

namespace jotscope {

namespace {

struct StateLook
{
    Tone tone;
    const char *sign;
};

constexpr std::array<StateLook, 4> kLooks = {
    {{Tone::Neutral, "○"}, {Tone::Good, "✓"}, {Tone::Warning, "!"}, {Tone::Bad, "✕"}}};

} // namespace

QString aspectText(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Structure:
        return VerdictBanner::tr("Structure");
    case Aspect::Signature:
        return VerdictBanner::tr("Signature");
    case Aspect::Decryption:
        return VerdictBanner::tr("Decryption");
    case Aspect::Time:
        return VerdictBanner::tr("Time");
    case Aspect::Claims:
        return VerdictBanner::tr("Claims");
    case Aspect::Trust:
        break;
    }
    return VerdictBanner::tr("Trust");
}

QString aspectStateText(AspectState state)
{
    switch (state) {
    case AspectState::NotChecked:
        return VerdictBanner::tr("not checked", "state of an aspect such as the signature");
    case AspectState::Passed:
        return VerdictBanner::tr("passed", "state of an aspect such as the signature");
    case AspectState::Warned:
        return VerdictBanner::tr("warning", "state of an aspect such as the signature");
    case AspectState::Failed:
        break;
    }
    return VerdictBanner::tr("failed", "state of an aspect such as the signature");
}

QString aspectSign(AspectState state)
{
    return QString::fromUtf8(kLooks[static_cast<std::size_t>(state)].sign);
}

Tone aspectTone(AspectState state)
{
    return kLooks[static_cast<std::size_t>(state)].tone;
}

} // namespace jotscope
