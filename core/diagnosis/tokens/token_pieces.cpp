#include "core/diagnosis/tokens/token_pieces.h"

#include "core/text/encodings/base64url.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Of one key: 0 where its signatures have no size of their own.
std::size_t sizeOf(const Key &key)
{
    if (key.type() == KeyType::Rsa)
        return (key.bits() + 7) / 8;
    return 0;
}

} // namespace

TokenPieces piecesOf(const Case &subject)
{
    TokenPieces pieces{std::string(subject.headerText),
                       std::string(subject.payloadText),
                       std::string(subject.signatureText),
                       {}};
    if (subject.isCompact && subject.signaturePart) {
        const std::string &text = subject.subject.token.text;
        if (text.find('~') != text.npos)
            pieces.tail =
                text.substr(std::min(text.find('~', subject.signaturePart->inText.end), text.size()));
    }
    return pieces;
}

std::optional<TokenPieces> piecesOf(std::string_view text)
{
    const std::size_t first = text.find('.');
    const std::size_t second = first == text.npos ? text.npos : text.find('.', first + 1);
    if (second == text.npos)
        return std::nullopt;
    const std::size_t tail = std::min(text.find('~', second), text.size());
    const std::string_view signature = text.substr(second + 1, tail - second - 1);
    if (signature.find('.') != signature.npos)
        return std::nullopt;
    return TokenPieces{std::string(text.substr(0, first)),
                       std::string(text.substr(first + 1, second - first - 1)), std::string(signature),
                       std::string(text.substr(tail))};
}

void offerToken(const Case &subject, Readings &tokens, std::string text, Finding step)
{
    if (text != subject.subject.token.text)
        tokens.offer(std::move(text), std::move(step));
}

std::vector<std::size_t> signatureSizes(const Case &subject)
{
    constexpr std::size_t kHs[] = {32, 48, 64};
    constexpr std::size_t kEcdsa[] = {64, 96, 132};
    constexpr std::size_t kEdDsa[] = {64, 114};     // RFC 8032 sections 5.1.6 and 5.2.6
    constexpr std::size_t kRsa[] = {256, 384, 512}; // of keys in use, where none is on hand
    std::vector<std::size_t> sizes;
    const auto add = [&](std::span<const std::size_t> more) {
        sizes.insert(sizes.end(), more.begin(), more.end());
    };
    for (const KeyPointer &key : subject.subject.keys) {
        const std::size_t size = sizeOf(*key);
        if (size != 0 && (!subject.algorithm || keyTypeOf(subject.algorithm->scheme) == key->type()))
            sizes.push_back(size);
    }
    if (!subject.algorithm || subject.algorithm->scheme == SignatureScheme::None) {
        add(kHs);
        add(kEcdsa);
        add(kRsa);
    } else if (subject.algorithm->signatureSize != 0) {
        sizes = {subject.algorithm->signatureSize};
    } else if (subject.algorithm->scheme == SignatureScheme::EdDsa) {
        add(kEdDsa);
    } else if (sizes.empty()) {
        add(kRsa);
    }
    std::ranges::sort(sizes);
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return sizes;
}

bool isHeader(std::string_view encoded)
{
    constexpr std::size_t kShortest = 14; // of {"alg":""}
    if (encoded.size() < kShortest)
        return false;
    auto bytes = decodeStrictBase64Url(encoded);
    if (!bytes || bytes->front() != '{' || bytes->back() != '}')
        return false;
    const JsonDocument document = JsonDocument::parse(std::move(*bytes));
    return document.isStrict() && document.root().member("alg").isString();
}

} // namespace jotscope
