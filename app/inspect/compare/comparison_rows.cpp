#include "app/inspect/compare/comparison_rows.h"

#include "app/inspect/compare/comparison_model.h"
#include "app/inspect/verdict/aspect_text.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/time_text.h"
#include "core/jose/keys/names/key_name.h"
#include "core/json/paths/json_pointer.h"
#include "core/text/utf8.h"

#include <array>
#include <map>

namespace jotscope {

namespace {

constexpr qsizetype kLongestValue = 600; ///< more is for the views of one token

/// In the order of Change.
constexpr std::array<const char *, 6> kSigns = {"=", "≈", "⇅", "≠", "+", "−"};

QString excerptOf(const std::string &value)
{
    const QString whole = QString::fromUtf8(std::string_view(value).substr(0, kLongestValue * 4));
    return whole.size() > kLongestValue || value.size() > std::size_t{kLongestValue} * 4
               ? whole.left(kLongestValue) + QStringLiteral("…")
               : whole;
}

/// A top-level member by its name, another by its path.
QString nameOf(const std::string &pointer)
{
    if (pointer.empty())
        return ComparisonModel::tr("all of it", "a JSON value that is not taken apart");
    QString path = QString::fromUtf8(std::string_view(pointer).substr(1));
    if (path.contains(QLatin1Char('/')))
        return path;
    return path.replace(QLatin1String("~1"), QLatin1String("/"))
        .replace(QLatin1String("~0"), QLatin1String("~"));
}

QString valueText(const std::optional<ComparedValue> &value, bool hasInner)
{
    if (!value)
        return {};
    return hasInner && value->text.empty()
               ? ComparisonModel::tr("its parts follow", "an object or array, in a table")
               : excerptOf(value->text);
}

/// The time that a claim is, by its pointer.
using Times = std::map<std::string, Instant>;

Times timesOf(const InspectedToken &token)
{
    Times times;
    for (const Claim &claim : token.claims) {
        std::string pointer;
        appendToPointer(pointer, claim.name);
        if (claim.time)
            times[pointer] = *claim.time;
    }
    return times;
}

void addTime(QString &cell, const std::optional<ComparedValue> &value, const Times &times)
{
    const auto time = value ? times.find(value->pointer) : times.end();
    if (time != times.end())
        cell += QLatin1Char('\n') + localText(time->second);
}

std::vector<ComparisonRow> valueRows(const std::vector<ValueComparison> &values, const Sides<Times> &times)
{
    std::vector<ComparisonRow> rows;
    for (const ValueComparison &value : values) {
        ComparisonRow &row = rows.emplace_back();
        row.change = value.change;
        row.isJson = true;
        row.name = nameOf(value.after ? value.after->pointer : value.before->pointer);
        if (value.before && value.after && value.before->pointer != value.after->pointer)
            row.note = ComparisonModel::tr("was %1", "the place that a value was moved from")
                           .arg(nameOf(value.before->pointer));
        row.text = {valueText(value.before, value.hasInner), valueText(value.after, value.hasInner)};
        addTime(row.text.before, value.before, times.before);
        addTime(row.text.after, value.after, times.after);
        row.where = {value.before ? value.before->where : ByteRange{},
                     value.after ? value.after->where : ByteRange{}};
        if (value.delta)
            row.note = deltaText(*value.delta);
    }
    return rows;
}

Change changeBetween(const QString &before, const QString &after)
{
    if (before == after)
        return Change::Same;
    return before.isEmpty() ? Change::Added : after.isEmpty() ? Change::Removed : Change::Changed;
}

QString verdictText(const std::optional<AspectVerdict> &verdict)
{
    return verdict ? aspectSign(verdict->state) + QLatin1Char(' ') + aspectStateText(verdict->state) +
                         QLatin1Char('\n') + findingMessage(verdict->why)
                   : QString();
}

ComparisonRow verdictRow(const VerdictComparison &verdict)
{
    ComparisonRow row;
    row.name = aspectText(verdict.aspect);
    row.text = {verdictText(verdict.verdict.before), verdictText(verdict.verdict.after)};
    if (verdict.isOtherState())
        row.change = !verdict.verdict.before  ? Change::Added
                     : !verdict.verdict.after ? Change::Removed
                                              : Change::Changed;
    if (verdict.verdict.before)
        row.where.before = verdict.verdict.before->why.where;
    if (verdict.verdict.after)
        row.where.after = verdict.verdict.after->why.where;
    return row;
}

/// A secret's thumbprint would let it be guessed at.
QString keyText(const KeyPointer &key)
{
    if (!key)
        return {};
    QString name = QString::fromUtf8(keyKindText(*key));
    if (!key->attributes().kid.empty())
        name += QLatin1Char('\n') +
                ComparisonModel::tr("kid %1").arg(QString::fromUtf8(excerpt(key->attributes().kid)));
    return key->type() == KeyType::Oct ? name
                                       : name + QLatin1Char('\n') + QString::fromUtf8(key->thumbprint());
}

QString lifetimeText(const std::optional<std::chrono::milliseconds> &lifetime)
{
    if (!lifetime)
        return {};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*lifetime).count();
    if (seconds < 0)
        return ComparisonModel::tr("ends before it begins", "the lifetime of a token");
    return ComparisonModel::tr("%1 (%L2 s)", "a duration in words, and in seconds")
        .arg(durationText(seconds))
        .arg(seconds);
}

void addFact(std::vector<ComparisonRow> &rows, const QString &name, QString before, QString after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    ComparisonRow &row = rows.emplace_back();
    row.name = name;
    row.change = changeBetween(before, after);
    row.text = {std::move(before), std::move(after)};
}

/// What is said of a token inside stands behind what is said of the outer one.
void addInner(std::vector<ComparisonRow> &rows, std::vector<ComparisonRow> inner)
{
    for (ComparisonRow &row : inner) {
        row.name = ComparisonModel::tr("inside: %1", "a claim of a token inside another").arg(row.name);
        rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<ComparisonRow> factRows(const TokenComparison &comparison)
{
    std::vector<ComparisonRow> rows;
    for (const VerdictComparison &verdict : comparison.verdicts)
        rows.push_back(verdictRow(verdict));
    addFact(rows, ComparisonModel::tr("Form", "of a token"),
            QString::fromUtf8(tokenFormName(comparison.form.before)),
            QString::fromUtf8(tokenFormName(comparison.form.after)));
    addFact(rows, ComparisonModel::tr("Algorithm"), QString::fromUtf8(comparison.algorithm.before),
            QString::fromUtf8(comparison.algorithm.after));
    addFact(rows, ComparisonModel::tr("Encryption"), QString::fromUtf8(comparison.encryption.before),
            QString::fromUtf8(comparison.encryption.after));
    addFact(rows, ComparisonModel::tr("Key ID"), QString::fromUtf8(comparison.keyId.before),
            QString::fromUtf8(comparison.keyId.after));
    addFact(rows, ComparisonModel::tr("Key that fits"), keyText(comparison.key.before),
            keyText(comparison.key.after));
    addFact(rows, ComparisonModel::tr("Lifetime"), lifetimeText(comparison.lifetime.before),
            lifetimeText(comparison.lifetime.after));
    const auto &lifetime = comparison.lifetime;
    if (lifetime.before && lifetime.after && *lifetime.before != *lifetime.after) {
        const auto delta = *lifetime.after - *lifetime.before;
        const auto seconds = std::chrono::floor<std::chrono::seconds>(std::chrono::abs(delta)).count();
        rows.back().change = Change::Changed;
        rows.back().note =
            delta.count() > 0 ? ComparisonModel::tr("longer by %1", "a duration").arg(durationText(seconds))
                              : ComparisonModel::tr("shorter by %1", "a duration").arg(durationText(seconds));
    }
    for (const TokenComparison &inner : comparison.nested)
        addInner(rows, factRows(inner));
    return rows;
}

std::vector<ComparisonRow> headerRows(const TokenComparison &comparison)
{
    std::vector<ComparisonRow> rows = valueRows(comparison.header, {});
    for (const TokenComparison &inner : comparison.nested)
        addInner(rows, headerRows(inner));
    return rows;
}

std::vector<ComparisonRow> payloadRows(const TokenComparison &comparison, const InspectedToken &before,
                                       const InspectedToken &after)
{
    std::vector<ComparisonRow> rows = valueRows(comparison.payload, {timesOf(before), timesOf(after)});
    for (std::size_t i = 0; i < comparison.nested.size(); ++i)
        addInner(rows, payloadRows(comparison.nested[i], before.nested[i], after.nested[i]));
    return rows;
}

QString changeText(Change change)
{
    switch (change) {
    case Change::Same:
        return ComparisonModel::tr("Same", "a value in both tokens");
    case Change::Respelt:
        return ComparisonModel::tr("Respelt", "a value: the same in other characters");
    case Change::Moved:
        return ComparisonModel::tr("Moved", "a value: the same in another place");
    case Change::Changed:
        return ComparisonModel::tr("Changed", "a value");
    case Change::Added:
        return ComparisonModel::tr("Added", "a value in the second token alone");
    case Change::Removed:
        break;
    }
    return ComparisonModel::tr("Removed", "a value in the first token alone");
}

QString changeSign(Change change)
{
    return QString::fromUtf8(kSigns[static_cast<std::size_t>(change)]);
}

QString deltaText(std::chrono::milliseconds delta)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(std::chrono::abs(delta)).count();
    if (seconds == 0)
        return ComparisonModel::tr("less than a second apart");
    return delta.count() > 0 ? ComparisonModel::tr("%1 later", "a duration").arg(durationText(seconds))
                             : ComparisonModel::tr("%1 earlier", "a duration").arg(durationText(seconds));
}

} // namespace jotscope
