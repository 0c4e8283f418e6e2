#include "core/diagnosis/tokens/common_headers.h"

#include "core/jose/jws/signature_primitive.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::size_t kMostKids = 4;

bool isServed(const Case &subject, const JwsAlgorithm &algorithm)
{
    return std::ranges::any_of(subject.subject.keys, [&](const KeyPointer &key) {
        return fitsType(*key, algorithm) && fitsCurve(*key, algorithm) && fitsParameterSet(*key, algorithm);
    });
}

bool isSigning(const JwsAlgorithm &algorithm)
{
    return algorithm.scheme != SignatureScheme::None && algorithm.standing != Standing::Prohibited;
}

/// `A` for alg, `T` for typ, `K` for kid.
std::string headerOf(std::string_view order, std::string_view alg, std::string_view kid)
{
    JsonWriter json;
    json.beginObject();
    for (const char member : order) {
        if (member == 'A')
            json.key("alg").string(alg);
        else if (member == 'T')
            json.key("typ").string("JWT");
        else
            json.key("kid").string(kid);
    }
    return json.endObject().take();
}

} // namespace

std::vector<const JwsAlgorithm *> likelyAlgorithms(const Case &subject)
{
    std::vector<const JwsAlgorithm *> likely;
    const JwsAlgorithm *named =
        subject.algorithm && isSigning(*subject.algorithm) ? subject.algorithm : nullptr;
    const bool hasFamily = named && std::ranges::any_of(subject.subject.keys, [&](const KeyPointer &key) {
                               return key->type() == keyTypeOf(named->scheme);
                           });
    if (named)
        likely.push_back(named);
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        const bool isOfFamily = !hasFamily || keyTypeOf(named->scheme) == keyTypeOf(algorithm.scheme);
        if (&algorithm != named && isOfFamily && isSigning(algorithm) && isServed(subject, algorithm))
            likely.push_back(&algorithm);
    }
    return likely;
}

std::vector<std::string> likelyKids(const Case &subject)
{
    std::vector<std::string> kids;
    const auto add = [&](const std::string &kid) {
        if (!kid.empty() && kids.size() < kMostKids && std::ranges::find(kids, kid) == kids.end())
            kids.push_back(kid);
    };
    add(subject.header.string("kid"));
    const auto algorithms = likelyAlgorithms(subject);
    for (const KeyPointer &key : subject.subject.keys) {
        const bool isFit = std::ranges::any_of(
            algorithms, [&](const JwsAlgorithm *algorithm) { return fitsType(*key, *algorithm); });
        if (!isFit)
            continue;
        add(key->attributes().kid);
        if (key->type() != KeyType::Oct)
            add(key->thumbprint());
    }
    return kids;
}

std::vector<std::string> plainHeaders(std::string_view alg)
{
    return {headerOf("AT", alg, {}), headerOf("TA", alg, {}), headerOf("A", alg, {})};
}

std::vector<std::string> headersWithKid(std::string_view alg, std::string_view kid)
{
    constexpr std::array<std::string_view, 8> kOrders = {"AKT", "ATK", "TAK", "KTA",
                                                         "KA",  "AK",  "TKA", "KAT"};
    std::vector<std::string> headers;
    for (const std::string_view order : kOrders)
        headers.push_back(headerOf(order, alg, kid));
    return headers;
}

std::vector<std::string> commonHeaders(const Case &subject)
{
    std::vector<std::string> headers;
    const auto add = [&](std::vector<std::string> more) {
        headers.insert(headers.end(), std::make_move_iterator(more.begin()),
                       std::make_move_iterator(more.end()));
    };
    const auto algorithms = likelyAlgorithms(subject);
    for (const JwsAlgorithm *algorithm : algorithms)
        add(plainHeaders(algorithm->name));
    if (!algorithms.empty()) {
        for (const std::string &kid : likelyKids(subject))
            add(headersWithKid(algorithms.front()->name, kid));
    }
    return headers;
}

} // namespace jotscope
