#include "core/diagnosis/secrets/secret_hypotheses.h"

#include "core/diagnosis/hypotheses.h"

#include <array>

namespace jotscope {

namespace {

/// The frequent ones first: they are combined with others before the search's bound is reached.
constexpr std::array kSecretHypotheses = {
    SecretHypothesis{"secret-is-base64", &offerBase64, SecretEncoding::Base64},
    SecretHypothesis{"secret-is-base64url", &offerBase64Url, SecretEncoding::Base64Url},
    SecretHypothesis{"secret-is-hex", &offerHex, SecretEncoding::Hex},
    SecretHypothesis{"secret-trailing-newline", &offerTrailingNewline},
    SecretHypothesis{"secret-surrounding-whitespace", &offerSurroundingWhiteSpace},
    SecretHypothesis{"secret-quoted", &offerQuoted},
    SecretHypothesis{"secret-should-be-encoded", &offerEncoded},
    SecretHypothesis{"secret-has-bom", &offerByteOrderMark},
    SecretHypothesis{"secret-escaped", &offerEscaped},
    SecretHypothesis{"secret-percent-encoded", &offerPercentEncoded},
    SecretHypothesis{"secret-case", &offerOtherCase},
    SecretHypothesis{"secret-invisible-characters", &offerVisible, {}, Turn::Late},
    SecretHypothesis{"secret-other-charset", &offerOtherCharset, {}, Turn::Late},
    SecretHypothesis{"secret-is-jwk-text", &offerJwkText, {}, Turn::Late},
    SecretHypothesis{"secret-encoded-twice", &offerTwiceEncoded, {}, Turn::Late},
    SecretHypothesis{"secret-padded", &offerOtherLength, {}, Turn::Late},
    SecretHypothesis{"secret-hashed", &offerHashed, {}, Turn::Late},
};

constexpr std::array kKeyTextHypotheses = {
    KeyTextHypothesis{"secret-is-public-key", &offerPublicKeyText},
    KeyTextHypothesis{"secret-is-certificate", &offerCertificateText},
    KeyTextHypothesis{"key-other-half", &offerPrivateKeyText},
};

} // namespace

std::span<const SecretHypothesis> secretHypotheses()
{
    return kSecretHypotheses;
}

std::span<const KeyTextHypothesis> keyTextHypotheses()
{
    return kKeyTextHypotheses;
}

} // namespace jotscope
