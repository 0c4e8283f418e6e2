#pragma once

#include "core/jose/keys/key_export.h"

#include <QString>

#include <span>
#include <vector>

namespace jotscope {

/// A form that the chosen keys leave in, as people are offered it.
struct KeyForm
{
    KeyExportForm form;
    QString title;
    QString suffix;               ///< of its files
    bool isPrivate;               ///< what is written is secret
    bool needsPassphrase = false; ///< and is encrypted with it
    bool isText = true;           ///< and can be copied

    friend bool operator==(const KeyForm &, const KeyForm &) = default;
};

/// The forms that all of `keys` have.
std::vector<KeyForm> formsOf(std::span<const KeyPointer> keys);

/// A name for a file of `keys`: what they are called, less what file names cannot hold.
QString fileNameFor(const QString &name, const KeyForm &form);

} // namespace jotscope
