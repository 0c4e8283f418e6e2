#pragma once

#include "app/net/transfer/address.h"

#include <QByteArray>

namespace jotscope {

/// Whether an answer of this type may be what `kind` leads to. File hosts that know no better say plain text
/// or octets, and some say nothing.
bool isExpectedType(const QByteArray &contentType, KeyAddress::Kind kind);

} // namespace jotscope
