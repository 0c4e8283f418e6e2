#include "core/keychain/sealed/entry_members.h"

#include "core/json/json_writer.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

// Collision-resistant, as a domain makes them (RFC 7517 section 4).
constexpr std::string_view kId = "jotscope.example/id";
constexpr std::string_view kName = "jotscope.example/name";
constexpr std::string_view kGroup = "jotscope.example/group";
constexpr std::string_view kNotes = "jotscope.example/notes";
constexpr std::string_view kOrigin = "jotscope.example/origin";
constexpr std::string_view kPlace = "jotscope.example/place";
constexpr std::string_view kAddedAt = "jotscope.example/added_at";
constexpr std::string_view kLastUsedAt = "jotscope.example/last_used_at";
constexpr std::string_view kPinned = "jotscope.example/pinned";

constexpr std::array kMembers = {kId, kName, kGroup, kNotes, kOrigin, kPlace, kAddedAt, kLastUsedAt, kPinned};

struct OriginRow
{
    KeyOrigin::Kind kind;
    std::string_view name;
};

constexpr std::array kOrigins = {
    OriginRow{KeyOrigin::Generated, "generated"}, OriginRow{KeyOrigin::Pasted, "pasted"},
    OriginRow{KeyOrigin::File, "file"},           OriginRow{KeyOrigin::Network, "network"},
    OriginRow{KeyOrigin::Card, "card"},
};

void writeText(JsonWriter &members, std::string_view name, const std::string &text)
{
    if (!text.empty())
        members.key(name).string(text);
}

void writeInstant(JsonWriter &members, std::string_view name, const std::optional<Instant> &instant)
{
    if (instant)
        members.key(name).string(formatUtc(*instant));
}

} // namespace

std::string entryMembers(const KeyEntry &entry)
{
    JsonWriter members;
    members.beginObject().key(kId).string(entry.id);
    writeText(members, kName, entry.name);
    writeText(members, kGroup, entry.group);
    writeText(members, kNotes, entry.notes);
    members.key(kOrigin).string(std::ranges::find(kOrigins, entry.origin.kind, &OriginRow::kind)->name);
    writeText(members, kPlace, entry.origin.place);
    writeInstant(members, kAddedAt, entry.addedAt);
    writeInstant(members, kLastUsedAt, entry.lastUsedAt);
    if (entry.isPinned)
        members.key(kPinned).boolean(true);
    const std::string object = members.endObject().take();
    return object.substr(1, object.size() - 2);
}

KeyEntry readEntryMembers(JsonValue jwk)
{
    KeyEntry entry;
    entry.id = jwk.member(kId).string();
    entry.name = jwk.member(kName).string();
    entry.group = jwk.member(kGroup).string();
    entry.notes = jwk.member(kNotes).string();
    const auto origin = std::ranges::find(kOrigins, jwk.member(kOrigin).string(), &OriginRow::name);
    entry.origin.kind = origin != kOrigins.end() ? origin->kind : KeyOrigin::File;
    entry.origin.place = jwk.member(kPlace).string();
    entry.addedAt = parseInstant(jwk.member(kAddedAt).string());
    entry.lastUsedAt = parseInstant(jwk.member(kLastUsedAt).string());
    entry.isPinned = jwk.member(kPinned).kind() == JsonKind::True;
    return entry;
}

bool isEntryMember(std::string_view name)
{
    return std::ranges::find(kMembers, name) != kMembers.end();
}

} // namespace jotscope
