#pragma once

#include "core/compare/json_comparison.h"
#include "core/compare/sequence_diff.h"
#include "core/inspect/inspection.h"

/// What lies between the token that worked yesterday and the one that fails today: claim by claim and byte by
/// byte. Values in, values out; checks nothing anew.
namespace jotscope {

/// The same thing of both tokens.
template<typename T>
struct Sides
{
    T before{};
    T after{};

    [[nodiscard]] bool differ() const { return !(before == after); }
    friend bool operator==(const Sides &, const Sides &) = default;
};

/// One edit of a part's text or bytes, and the characters of each paste that carry it.
struct PartEdit
{
    SequenceEdit edit;
    ByteRange beforeInPaste;
    ByteRange afterInPaste;

    friend bool operator==(const PartEdit &, const PartEdit &) = default;
};

/// Two parts of one name, the n-th with the n-th; one side is missing where the other token has more.
struct PartComparison
{
    PartName name{};
    Sides<std::optional<std::size_t>> part; ///< index into Token::parts
    Sides<std::size_t> size;                ///< in decoded bytes
    Change change = Change::Same;           ///< Respelt where the characters differ and the bytes do not
    std::size_t differingBytes = 0;         ///< at the same place, those that one side lacks included
    /// Over Token::encoded. None of a part that is on one side only, nor of signatures, keys and ciphertexts,
    /// in which every character is another one.
    std::vector<PartEdit> encoded;
    std::vector<PartEdit> decoded; ///< over TokenPart::bytes, likewise
    bool isShortest = true;        ///< false where one of them is coarse: see SequenceDiff

    friend bool operator==(const PartComparison &, const PartComparison &) = default;
};

struct VerdictComparison
{
    Aspect aspect{};
    Sides<std::optional<AspectVerdict>> verdict; ///< none where a token has no such aspect

    /// Why is another matter: an expiry's distance grows by itself.
    [[nodiscard]] bool isOtherState() const;
    friend bool operator==(const VerdictComparison &, const VerdictComparison &) = default;
};

struct TokenComparison
{
    Sides<TokenForm> form;
    Sides<std::string> algorithm;  ///< `alg`, as each header spells it
    Sides<std::string> encryption; ///< `enc`
    Sides<std::string> keyId;      ///< `kid`
    Sides<KeyPointer> key;         ///< that verified or opened it; null where none did
    bool isOtherKey = false;       ///< both were verified or opened, with different keys
    Sides<std::optional<std::chrono::milliseconds>> lifetime; ///< from iat, or nbf without it, to exp
    std::vector<ValueComparison> header;
    /// Of payloads that are JSON, with what is disclosed in its place; empty where one is not. See `parts`
    /// then.
    std::vector<ValueComparison> payload;
    std::vector<PartComparison> parts;
    std::vector<VerdictComparison> verdicts; ///< in the order of aspects
    std::vector<TokenComparison> nested;     ///< the first with the first

    /// Whether both have the same characters.
    [[nodiscard]] bool isSameText() const;
    friend bool operator==(const TokenComparison &, const TokenComparison &) = default;
};

TokenComparison compareTokens(const InspectedToken &before, const InspectedToken &after);

} // namespace jotscope
