#include "app/net/transfer/content_type.h"

namespace jotscope {

bool isExpectedType(const QByteArray &contentType, KeyAddress::Kind kind)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type.isEmpty() || type == "text/plain" || type == "application/octet-stream" ||
        type == "binary/octet-stream")
        return true;
    if (kind == KeyAddress::Certificates)
        return type.contains("pem") || type.contains("x509") || type.contains("pkix");
    // `application/json`, `application/jwk-set+json` (RFC 7517 section 8.5.2), `text/json` ...
    return type.endsWith("/json") || type.endsWith("+json");
}

} // namespace jotscope
