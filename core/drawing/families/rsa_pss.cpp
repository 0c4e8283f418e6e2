#include "core/crypto/recovery/rsa_block.h"
#include "core/drawing/families/building.h"
#include "core/findings/catalogue.h"
#include "core/jose/keys/names/key_name.h"

#include <vector>

namespace jotscope::drawing {

namespace {

using crypto::Hash;

const char *nameOf(Hash hash)
{
    return hash == Hash::Sha256   ? "SHA-256"
           : hash == Hash::Sha384 ? "SHA-384"
           : hash == Hash::Sha512 ? "SHA-512"
                                  : "SHA-1";
}

struct Opened
{
    Hash hash;
    crypto::PssBlock parts;
};

/// With the hash of the algorithm, else with another that JOSE has.
std::optional<Opened> open(std::string_view block, const Key &key, Hash demanded)
{
    for (const Hash hash : {demanded, Hash::Sha256, Hash::Sha384, Hash::Sha512, Hash::Sha1}) {
        if (auto parts = crypto::pssBlock(block, key.bits(), hash, hash))
            return Opened{hash, *std::move(parts)};
    }
    return std::nullopt;
}

DrawnText openedNote(const Subject &subject, const Key &key, Hash hash)
{
    const std::vector<FindingArgument> args = {
        {"key", keyName(key)}, {"alg", std::string(subject.algorithm->name)}, {"hash", nameOf(hash)}};
    if (subject.algorithm->scheme != SignatureScheme::RsaPss)
        return {
            JOT_TEXT("Drawing", "Opened with the key %{key}: PSS with %{hash}, where %{alg} is PKCS #1 v1.5"),
            args};
    if (hash != subject.algorithm->hash)
        return {JOT_TEXT("Drawing", "Opened with the key %{key} as PSS with %{hash}, which %{alg} is not"),
                args};
    return {JOT_TEXT("Drawing", "Opened with the key %{key}"), args};
}

DrawnSection encodedMessage(const Subject &subject, const Key &key, std::string_view block,
                            const Opened &opened)
{
    const crypto::PssBlock &parts = opened.parts;
    const auto in = [&](ByteRange range) {
        return block.substr(range.begin, range.size());
    };
    DrawnSection section;
    section.title.english = JOT_TEXT("Drawing", "Recovered block");
    section.note = openedNote(subject, key, opened.hash);
    if (!parts.filler.isEmpty())
        addCompared(section, FieldKind::Filler, in(parts.filler), std::string(1, '\0'));
    addField(section, FieldKind::MaskedDb, in(parts.maskedDb),
             {JOT_TEXT("Drawing", "Its mask is made from H; below it is taken off"), {}});
    if (subject.isInputWhole) {
        const std::string digest = crypto::digest(opened.hash, subject.signingInput);
        std::string expected = crypto::expectedPssHash(parts, opened.hash, digest);
        const bool fits = in(parts.hash) == expected;
        addCompared(
            section, FieldKind::PssHash, in(parts.hash), std::move(expected),
            {fits ? JOT_TEXT("Drawing", "The %{hash} over the digest of header and payload, and the salt")
                  : JOT_TEXT("Drawing", "Of another text: header or payload are not what was signed"),
             {{"hash", nameOf(opened.hash)}}});
    } else {
        addField(section, FieldKind::PssHash, in(parts.hash));
    }
    addCompared(section, FieldKind::Trailer, in(parts.trailer), "\xbc");
    return section;
}

DrawnSection dataBlock(const Opened &opened, std::size_t demandedSalt)
{
    const crypto::PssBlock &parts = opened.parts;
    const auto in = [&](ByteRange range) {
        return std::string_view(parts.db).substr(range.begin, range.size());
    };
    DrawnSection section;
    section.title.english = JOT_TEXT("Drawing", "DB without its mask");
    if (!parts.zeros.isEmpty())
        addCompared(section, FieldKind::Zeros, in(parts.zeros), std::string(parts.zeros.size(), '\0'));
    addCompared(section, FieldKind::SaltMark, in(parts.separator), "\x01");
    DrawnField &salt = addField(section, FieldKind::Salt, in(parts.salt));
    const bool fits = parts.salt.size() == demandedSalt;
    salt.state = fits ? FieldState::Equal : FieldState::Differs;
    salt.note = {
        fits ? JOT_TEXT("Drawing", "%{count} random bytes, as many as the digest has")
             : JOT_TEXT("Drawing", "Length %{count} where %{demanded} is demanded, that of the digest"),
        {{"count", std::to_string(parts.salt.size())}, {"demanded", std::to_string(demandedSalt)}}};
    return section;
}

} // namespace

bool drawPssBlock(const Subject &subject, const Key &key, std::string_view block, SignatureDrawing &drawing)
{
    const auto opened = open(block, key, subject.algorithm->hash);
    if (!opened)
        return false;
    drawing.sections.push_back(encodedMessage(subject, key, block, *opened));
    // RFC 7518 section 3.5: the salt is as long as the hash.
    drawing.sections.push_back(dataBlock(*opened, crypto::digestSize(opened->hash)));
    return true;
}

} // namespace jotscope::drawing
