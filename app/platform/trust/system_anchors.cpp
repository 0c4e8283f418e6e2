#include "app/platform/trust/system_anchors.h"

#include "app/platform/qca.h"

#include <QtCrypto>

namespace jotscope {

std::vector<std::string> SystemAnchors::certificates() const
{
    wakeQca();
    std::vector<std::string> all;
    if (!QCA::haveSystemStore())
        return all;
    const QList<QCA::Certificate> certificates = QCA::systemStore().certificates();
    for (const QCA::Certificate &certificate : certificates)
        all.push_back(certificate.toDER().toStdString());
    return all;
}

} // namespace jotscope
