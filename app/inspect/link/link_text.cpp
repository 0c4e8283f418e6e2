#include "app/inspect/link/link_text.h"

#include "core/json/paths/json_path.h"

#include <QCoreApplication>
#include <QStringList>

namespace jotscope {

namespace {

/// Strings of more bytes are not gone through just to count their characters.
constexpr std::size_t kMostCounted = std::size_t{64} << 10;

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(Link)
};

QString partTitle(PartName name)
{
    const std::string word(partName(name));
    const QString text = QCoreApplication::translate("Word", word.c_str());
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString stringText(const JsonValue &value)
{
    if (value.raw().size() > kMostCounted)
        return LinkText::tr("string");
    const QList<uint> characters = QString::fromStdString(value.string()).toUcs4();
    return LinkText::tr("string of %n character(s)", nullptr, static_cast<int>(characters.size()));
}

QString typeText(const JsonValue &value)
{
    const auto count = static_cast<int>(value.size());
    switch (value.kind()) {
    case JsonKind::Missing:
        return {};
    case JsonKind::Null:
        return LinkText::tr("null", "the value of JSON");
    case JsonKind::False:
    case JsonKind::True:
        return LinkText::tr("Boolean");
    case JsonKind::Number:
        return LinkText::tr("number");
    case JsonKind::String:
        return stringText(value);
    case JsonKind::Array:
        return LinkText::tr("array of %n element(s)", nullptr, count);
    case JsonKind::Object:
        return LinkText::tr("object of %n member(s)", nullptr, count);
    }
    return {};
}

QString bytesText(const LinkedBytes &place)
{
    const ByteRange range = place.decoded.range;
    const std::size_t all = place.part->bytes().size();
    if (range.size() == 1)
        return LinkText::tr("byte %1 of %2", "an offset, and how many there are").arg(range.begin).arg(all);
    return LinkText::tr("bytes %1 to %2 of %3", "first and last offset, and how many there are")
        .arg(range.begin)
        .arg(range.end - 1)
        .arg(all);
}

QString charactersText(ByteRange range)
{
    return range.size() == 1 ? LinkText::tr("character %1").arg(range.begin)
                             : LinkText::tr("characters %1 to %2").arg(range.begin).arg(range.end - 1);
}

/// The text alternative of the hatching.
QString sharedText(const LinkedBytes &place)
{
    const auto told = [](const SharedRange &range, const QString &only, const QString &both,
                         const QString &first, const QString &last) {
        if (range.sharedFirst.isEmpty() && range.sharedLast.isEmpty())
            return QString();
        if (range.sharedFirst == range.range || range.sharedLast == range.range)
            return only;
        if (range.sharedLast.isEmpty())
            return first;
        return range.sharedFirst.isEmpty() ? last : both;
    };
    const QString characters = told(place.encoded, LinkText::tr("shared with a neighbour"),
                                    LinkText::tr("first and last character shared with neighbours"),
                                    LinkText::tr("first character shared with the byte before"),
                                    LinkText::tr("last character shared with the byte behind"));
    return !characters.isEmpty()
               ? characters
               : told(place.decoded, LinkText::tr("a part of the byte"),
                      LinkText::tr("first and last byte in part"), LinkText::tr("first byte in part"),
                      LinkText::tr("last byte in part"));
}

QString placeText(const LinkedBytes &place)
{
    QStringList pieces{partTitle(place.part->name)};
    if (place.part->json && !place.value.isEmpty()) {
        const JsonPlace json = placeAt(*place.part->json, place.decoded.range);
        pieces << QString::fromStdString(jsonPointer(json.path));
        const bool isName = json.name.contains(place.decoded.range);
        pieces << (isName ? LinkText::tr("name", "of a member of JSON") : typeText(json.value));
    }
    if (!place.decoded.isEmpty()) {
        pieces << bytesText(place);
        pieces << LinkText::tr("%n byte(s)", nullptr, static_cast<int>(place.decoded.range.size()));
    }
    const QString shared = sharedText(place);
    const QString characters = charactersText(place.encoded.range);
    pieces << (shared.isEmpty()
                   ? characters
                   : LinkText::tr("%1, %2", "characters, and which are shared").arg(characters, shared));
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(" · "));
}

} // namespace

QString linkText(const LinkedPlaces &places)
{
    if (places.empty())
        return {};
    if (places.size() == 1 && places.front().part)
        return placeText(places.front());
    const ByteRange range{places.front().encoded.range.begin, places.back().encoded.range.end};
    QStringList pieces;
    for (const LinkedBytes &place : places) {
        if (place.part)
            pieces << partTitle(place.part->name);
    }
    const QString parts =
        pieces.isEmpty() ? LinkText::tr("Outside of the token") : pieces.join(QStringLiteral(" + "));
    return QStringList{parts, charactersText(range),
                       LinkText::tr("%n character(s)", nullptr, static_cast<int>(range.size()))}
        .join(QStringLiteral(" · "));
}

} // namespace jotscope
