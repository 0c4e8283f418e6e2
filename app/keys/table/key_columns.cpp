#include "app/keys/table/key_columns.h"

#include "app/keys/on_hand/key_words.h"
#include "app/keys/table/keychain_model.h"
#include "app/widgets/texts/time_text.h"

#include <QStringList>

#include <array>

namespace jotscope {

namespace {

struct ColumnRow
{
    const char *title; ///< marked for translation in context "jotscope::KeychainModel"
    QString (*text)(const KeyEntry &entry);
};

const Key::Attributes &attributes(const KeyEntry &entry)
{
    return entry.key->attributes();
}

/// In the order of KeyColumn. The last column alone asks for the time.
constexpr std::array<ColumnRow, kKeyColumns> kColumns = {{
    {QT_TRANSLATE_NOOP("jotscope::KeychainModel", "Name"),
     [](const KeyEntry &entry) {
         return entryName(entry);
     }},
    {QT_TRANSLATE_NOOP("jotscope::KeychainModel", "Kind"),
     [](const KeyEntry &entry) {
         return keyKindWords(*entry.key);
     }},
    {QT_TRANSLATE_NOOP("jotscope::KeychainModel", "Half"),
     [](const KeyEntry &entry) {
         return keyHalfWords(*entry.key);
     }},
    {"kid",
     [](const KeyEntry &entry) {
         return words(attributes(entry).kid);
     }},
    {"use",
     [](const KeyEntry &entry) {
         return words(attributes(entry).use);
     }},
    {"alg",
     [](const KeyEntry &entry) {
         return words(attributes(entry).alg);
     }},
    {QT_TRANSLATE_NOOP("jotscope::KeychainModel", "Thumbprint"),
     [](const KeyEntry &entry) {
         // A secret's would let it be guessed at by whoever looks over a shoulder.
         return entry.key->type() == KeyType::Oct ? QString() : words(entry.key->thumbprint());
     }},
    {QT_TRANSLATE_NOOP("jotscope::KeychainModel", "Group"),
     [](const KeyEntry &entry) {
         return words(entry.group);
     }},
    {QT_TRANSLATE_NOOP("jotscope::KeychainModel", "Origin"),
     [](const KeyEntry &entry) {
         return originWords(entry.origin);
     }},
    {QT_TRANSLATE_NOOP("jotscope::KeychainModel", "Last used"),
     [](const KeyEntry &) {
         return QString();
     }},
}};

const ColumnRow &rowOf(KeyColumn column)
{
    return kColumns[static_cast<std::size_t>(column)];
}

} // namespace

QString columnTitle(KeyColumn column)
{
    return KeychainModel::tr(rowOf(column).title);
}

QString columnText(KeyColumn column, const KeyEntry &entry, Instant now)
{
    if (column == KeyColumn::LastUsed)
        return entry.lastUsedAt ? relativeText(*entry.lastUsedAt, now) : QString();
    return rowOf(column).text(entry);
}

int compareEntries(KeyColumn column, const KeyEntry &a, const KeyEntry &b)
{
    if (column == KeyColumn::LastUsed)
        return a.lastUsedAt < b.lastUsedAt ? -1 : a.lastUsedAt > b.lastUsedAt ? 1 : 0;
    if (column == KeyColumn::Kind && a.key->type() == b.key->type() && a.key->bits() != b.key->bits())
        return a.key->bits() < b.key->bits() ? -1 : 1;
    return rowOf(column).text(a).compare(rowOf(column).text(b), Qt::CaseInsensitive);
}

QString searchedText(const KeyEntry &entry)
{
    QStringList all{words(entry.notes), words(entry.origin.place), words(attributes(entry).x5t),
                    words(attributes(entry).x5tS256)};
    for (const ColumnRow &row : kColumns)
        all << row.text(entry);
    return all.join(QLatin1Char('\n')).toCaseFolded();
}

} // namespace jotscope
