#pragma once

#include "core/compare/token_comparison.h"

#include <QString>

#include <vector>

namespace jotscope {

/// One thing of both tokens, in words.
struct ComparisonRow
{
    Change change = Change::Same;
    QString name;
    Sides<QString> text;    ///< empty where that token has no such thing
    QString note;           ///< how far apart the two are
    Sides<ByteRange> where; ///< in each paste; empty where it has no place
    bool isJson = false;
};

/// The verdicts on both, then form, algorithms, key and lifetime. Of all three, what is of a token inside
/// each follows under names that say so.
std::vector<ComparisonRow> factRows(const TokenComparison &comparison);
std::vector<ComparisonRow> headerRows(const TokenComparison &comparison);
std::vector<ComparisonRow> payloadRows(const TokenComparison &comparison, const InspectedToken &before,
                                       const InspectedToken &after);

QString changeText(Change change);
QString changeSign(Change change); ///< beside its colour and words

/// `1 hour later`, `3 seconds earlier`.
QString deltaText(std::chrono::milliseconds delta);

} // namespace jotscope
