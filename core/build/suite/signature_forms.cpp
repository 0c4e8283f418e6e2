#include "core/build/suite/signature_forms.h"

#include "core/crypto/recovery/signature_pair.h"

namespace jotscope {

namespace {

/// The length of DER in its short form, or with one byte: enough for two numbers of any curve.
std::string derHead(char tag, std::size_t size)
{
    std::string head(1, tag);
    if (size > 0x7F)
        head += '\x81';
    return head + static_cast<char>(size);
}

std::string derInteger(std::string_view bigEndian)
{
    while (bigEndian.size() > 1 && bigEndian.front() == '\0')
        bigEndian.remove_prefix(1);
    std::string content(bigEndian);
    // A highest bit of one would make it negative.
    if (static_cast<unsigned char>(content.front()) >= 0x80U)
        content.insert(content.begin(), '\0');
    return derHead('\x02', content.size()) + content;
}

} // namespace

std::string derOf(std::string_view signature)
{
    const std::size_t half = signature.size() / 2;
    const std::string numbers = derInteger(signature.substr(0, half)) + derInteger(signature.substr(half));
    return derHead('\x30', numbers.size()) + numbers;
}

std::string paddedOrder(crypto::Curve curve)
{
    return crypto::groupOrder(curve);
}

std::string withOrderAdded(const Key &key, std::string signature)
{
    const std::string order = crypto::groupOrder(*key.asymmetric()->curve());
    const std::size_t half = signature.size() / 2;
    unsigned carry = 0;
    for (std::size_t i = 0; i < order.size() && half + i < signature.size(); ++i) {
        const unsigned sum = static_cast<unsigned char>(signature[half + i]) +
                             static_cast<unsigned char>(order[order.size() - 1 - i]) + carry;
        signature[half + i] = static_cast<char>(sum & 0xFFU);
        carry = sum >> 8U;
    }
    return signature;
}

} // namespace jotscope
