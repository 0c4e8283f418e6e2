#include "core/crypto/recovery/rsa_block.h"
#include "core/drawing/families/building.h"
#include "core/findings/catalogue.h"
#include "core/jose/keys/names/key_name.h"

#include <algorithm>

namespace jotscope::drawing {

namespace {

const crypto::DigestAlgorithm &rowOf(crypto::Hash hash)
{
    const auto rows = crypto::digestAlgorithms();
    return *std::ranges::find(rows, std::optional(hash), &crypto::DigestAlgorithm::hash);
}

/// A DigestInfo up to its digest (RFC 8017 section 9.2, note 1).
std::string digestInfoOf(const crypto::DigestAlgorithm &algorithm)
{
    const auto element = [](char tag, std::size_t size, const std::string &contents) {
        return std::string{tag, static_cast<char>(size)} + contents;
    };
    const std::string oid = element('\x06', algorithm.oid.size(), std::string(algorithm.oid));
    const std::string identifier = oid + std::string("\x05\x00", 2);
    const std::string start =
        element('\x30', identifier.size(), identifier) + element('\x04', algorithm.size, {});
    return element('\x30', start.size() + algorithm.size, start);
}

DrawnText digestInfoNote(const crypto::Pkcs1Block &parts, const crypto::DigestAlgorithm &demanded)
{
    const std::string name = parts.algorithm ? std::string(parts.algorithm->name) : parts.oid;
    if (parts.form == crypto::DigestForm::WithoutParameters)
        return {JOT_TEXT("Drawing", "%{hash}, without the NULL that belongs behind its name"),
                {{"hash", name}}};
    if (parts.algorithm == &demanded)
        return {JOT_TEXT("Drawing", "Names the hash: %{hash}"), {{"hash", name}}};
    return {JOT_TEXT("Drawing", "Names %{hash} where %{demanded} is demanded"),
            {{"hash", name}, {"demanded", std::string(demanded.name)}}};
}

DrawnText digestNote(std::string_view signedDigest, const std::string &expected, std::string_view input,
                     const crypto::DigestAlgorithm *named, const crypto::DigestAlgorithm &demanded)
{
    if (signedDigest == expected)
        return {JOT_TEXT("Drawing", "The %{hash} of header and payload"),
                {{"hash", std::string(demanded.name)}}};
    if (named && named != &demanded && crypto::digest(*named, input) == signedDigest)
        return {JOT_TEXT("Drawing", "The %{hash} of header and payload, where %{demanded} is demanded"),
                {{"hash", std::string(named->name)}, {"demanded", std::string(demanded.name)}}};
    return {JOT_TEXT("Drawing", "Of another text: header or payload are not what was signed"), {}};
}

} // namespace

bool drawPkcs1Block(const Subject &subject, const Key &key, std::string_view block, SignatureDrawing &drawing)
{
    const auto parts = crypto::pkcs1Block(block);
    if (!parts)
        return false;
    const auto in = [&](ByteRange range) {
        return block.substr(range.begin, range.size());
    };
    const crypto::DigestAlgorithm &demanded = rowOf(subject.algorithm->hash);
    DrawnSection section;
    section.title.english = JOT_TEXT("Drawing", "Recovered block");
    section.note = {
        subject.algorithm->scheme == SignatureScheme::RsaPkcs1
            ? JOT_TEXT("Drawing", "Opened with the key %{key}")
            : JOT_TEXT("Drawing", "Opened with the key %{key}: PKCS #1 v1.5, where %{alg} is PSS"),
        {{"key", keyName(key)}, {"alg", std::string(subject.algorithm->name)}}};
    addCompared(section, FieldKind::BlockStart, in(parts->start), std::string("\x00\x01", 2));
    addCompared(section, FieldKind::Padding, in(parts->padding), std::string(parts->padding.size(), '\xff'));
    addCompared(section, FieldKind::Separator, in(parts->separator), std::string(1, '\0'));
    if (!parts->digestInfo.isEmpty()) {
        addCompared(section, FieldKind::DigestInfo, in(parts->digestInfo), digestInfoOf(demanded),
                    digestInfoNote(*parts, demanded));
    } else {
        DrawnField &gap =
            addField(section, FieldKind::Gap, {}, {JOT_TEXT("Drawing", "No DigestInfo names the hash"), {}});
        gap.state = FieldState::Differs;
        gap.length = LengthBar{0, digestInfoOf(demanded).size()};
    }
    const FieldKind kind =
        parts->form == crypto::DigestForm::Foreign ? FieldKind::Content : FieldKind::Digest;
    if (subject.isInputWhole) {
        std::string expected = crypto::digest(subject.algorithm->hash, subject.signingInput);
        DrawnText note =
            digestNote(in(parts->digest), expected, subject.signingInput, parts->algorithm, demanded);
        addCompared(section, kind, in(parts->digest), std::move(expected), std::move(note));
    } else {
        addField(section, kind, in(parts->digest));
    }
    drawing.sections.push_back(std::move(section));
    return true;
}

} // namespace jotscope::drawing
