#pragma once

#include "core/jose/keys/key.h"

#include <string>

/// The public half of a key pair in each form in which somebody may take it for a secret.
namespace jotscope {

std::string spkiPem(const KeyPointer &key); ///< ends with a line break
std::string spkiDer(const KeyPointer &key);
std::string pkcs1Pem(const KeyPointer &key); ///< of an RSA key
std::string pkcs1Der(const KeyPointer &key); ///< likewise
std::string openSshLine(const KeyPointer &key);
std::string publicJwkText(const KeyPointer &key);     ///< without a line break
std::string thumbprintJwkText(const KeyPointer &key); ///< RFC 7638 section 3: no kid, in order

std::string trimmed(std::string text); ///< without white space at its end
std::string withCrLf(const std::string &text);
std::string withoutLineBreaks(std::string text);

} // namespace jotscope
