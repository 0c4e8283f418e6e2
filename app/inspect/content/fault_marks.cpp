#include "app/inspect/content/fault_marks.h"

#include "app/widgets/texts/finding_text.h"
#include "core/text/limits.h"

namespace jotscope {

std::vector<PartText::Mark> faultMarks(const TokenPart &part)
{
    std::vector<PartText::Mark> marks;
    if (!part.json)
        return marks;
    for (const JsonFault &fault : part.json->faults()) {
        const Finding finding = makeFinding(jsonFaultId(fault.kind), fault.where,
                                            {{"limit", std::to_string(limits::kJsonDepth)}});
        marks.push_back({fault.where, finding.severity, findingMessage(finding)});
    }
    return marks;
}

} // namespace jotscope
