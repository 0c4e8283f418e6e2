#include "app/inspect/claims/spec_link.h"

#include "core/claims/reference_link.h"

namespace jotscope {

QUrl specLink(std::string_view reference)
{
    for (const ReferenceLink &link : referenceLinks(reference)) {
        if (!link.url.empty())
            return QUrl(QString::fromStdString(link.url));
    }
    return {};
}

} // namespace jotscope
