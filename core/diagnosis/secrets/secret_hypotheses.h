#pragma once

#include "core/diagnosis/readings.h"
#include "core/jose/keys/key.h"

#include <string_view>

/// What can happen to a secret between two who share it, one function a cause. Each knows both ways: what
/// undoes the slip in the secret that was given, and what the signer made of it by the same slip.
namespace jotscope {

void offerBase64(std::string_view secret, Readings &secrets);
void offerBase64Url(std::string_view secret, Readings &secrets);
void offerHex(std::string_view secret, Readings &secrets);
void offerEncoded(std::string_view secret, Readings &secrets);
void offerTwiceEncoded(std::string_view secret, Readings &secrets);
void offerJwkText(std::string_view secret, Readings &secrets);
void offerHashed(std::string_view secret, Readings &secrets);

void offerTrailingNewline(std::string_view secret, Readings &secrets);
void offerSurroundingWhiteSpace(std::string_view secret, Readings &secrets);
void offerQuoted(std::string_view secret, Readings &secrets);
void offerByteOrderMark(std::string_view secret, Readings &secrets);
void offerOtherLength(std::string_view secret, Readings &secrets);

void offerOtherCase(std::string_view secret, Readings &secrets);
void offerVisible(std::string_view secret, Readings &secrets);
void offerOtherCharset(std::string_view secret, Readings &secrets);

void offerPercentEncoded(std::string_view secret, Readings &secrets);
void offerEscaped(std::string_view secret, Readings &secrets);

/// The texts of a key that may have been taken for a secret.
void offerPublicKeyText(const Key &key, Readings &secrets);
void offerCertificateText(const Key &key, Readings &secrets);
void offerPrivateKeyText(const Key &key, Readings &secrets);

} // namespace jotscope
