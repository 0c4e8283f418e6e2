#include "app/inspect/causes/difference/token_difference.h"

#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <array>

namespace jotscope {

namespace {

constexpr std::size_t kLargest = std::size_t{256} << 10;
constexpr std::array kNames = {PartName::Header, PartName::Payload, PartName::Signature};

std::vector<std::string_view> partsOf(std::string_view token)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= token.size();) {
        const std::size_t end = std::min(token.find('.', begin), token.size());
        parts.push_back(token.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// Nothing where the characters themselves are what is wrong.
std::optional<QString> decodedText(std::string_view part)
{
    const auto bytes = decodeStrictBase64Url(part);
    if (!bytes || bytes->empty() || !isValidUtf8(*bytes))
        return std::nullopt;
    return QString::fromUtf8(*bytes);
}

void add(std::vector<TokenDifference> &differences, std::optional<PartName> part, const QString &before,
         const QString &after, bool isDecoded)
{
    std::vector<DifferencePiece> pieces = textDifference(before, after);
    if (!pieces.empty() && areAlike(pieces, before))
        differences.push_back({part, isDecoded, std::move(pieces)});
}

} // namespace

std::vector<TokenDifference> tokenDifferences(std::string_view pasted, std::string_view original)
{
    std::vector<TokenDifference> differences;
    if (std::max(pasted.size(), original.size()) > kLargest)
        return differences;
    const std::vector<std::string_view> before = partsOf(pasted);
    const std::vector<std::string_view> after = partsOf(original);
    if (before.size() != kNames.size() || after.size() != kNames.size()) {
        add(differences, std::nullopt, QString::fromUtf8(pasted), QString::fromUtf8(original), false);
        return differences;
    }
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (before[i] == after[i])
            continue;
        const auto decodedBefore = decodedText(before[i]);
        const auto decodedAfter = decodedText(after[i]);
        const bool isDecoded = kNames[i] != PartName::Signature && decodedBefore && decodedAfter;
        if (isDecoded)
            add(differences, kNames[i], *decodedBefore, *decodedAfter, true);
        else
            add(differences, kNames[i], QString::fromUtf8(before[i]), QString::fromUtf8(after[i]), false);
    }
    return differences;
}

} // namespace jotscope
