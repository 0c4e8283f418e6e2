#include "core/jose/keys/formats/openssh.h"

#include "core/findings/result.h"
#include "core/jose/keys/key_faults.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jotscope {

namespace {

constexpr std::string_view kRsa = "ssh-rsa";
constexpr std::string_view kEcPrefix = "ecdsa-sha2-";

struct CurveRow
{
    std::string_view type;
    std::string_view name; ///< within the key, of ECDSA ones
    crypto::Curve curve;
};

constexpr std::array kCurves = {
    CurveRow{"ecdsa-sha2-nistp256", "nistp256", crypto::Curve::P256},
    CurveRow{"ecdsa-sha2-nistp384", "nistp384", crypto::Curve::P384},
    CurveRow{"ecdsa-sha2-nistp521", "nistp521", crypto::Curve::P521},
    CurveRow{"ssh-ed25519", "", crypto::Curve::Ed25519},
    CurveRow{"ssh-ed448", "", crypto::Curve::Ed448},
};

const CurveRow *curveRow(std::string_view type)
{
    const auto row = std::ranges::find(kCurves, type, &CurveRow::type);
    return row != kCurves.end() ? &*row : nullptr;
}

bool isKeyType(std::string_view word)
{
    return word.starts_with("ssh-") || word.starts_with(kEcPrefix) || word.starts_with("sk-ssh-") ||
           word.starts_with("sk-ecdsa-");
}

/// Takes RFC 4251's structures (section 5) off the front of some bytes.
class SshReader
{
public:
    explicit SshReader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool isSpent() const { return m_rest.empty() && !m_failed; }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    std::uint32_t number()
    {
        std::uint32_t value = 0;
        for (const char byte : taken(4))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    std::string_view string() { return taken(number()); }
    /// A number that is not negative, without leading zeros.
    std::string_view integer()
    {
        std::string_view bytes = string();
        return bytes.substr(std::min(bytes.find_first_not_of('\0'), bytes.size()));
    }

private:
    std::string_view taken(std::size_t size)
    {
        m_failed = m_failed || size > m_rest.size();
        if (m_failed)
            return {};
        const std::string_view bytes = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return bytes;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

using Material = crypto::KeyResult<crypto::AsymmetricKey>;

constexpr auto kMalformed = crypto::KeyFault::NotAKey;

std::optional<crypto::EcPublicPoint> readPoint(std::string_view encoded, crypto::Curve curve)
{
    const std::size_t size = crypto::fieldSize(curve);
    if (encoded.size() != 1 + 2 * size || encoded.front() != '\x04')
        return std::nullopt;
    return crypto::EcPublicPoint{std::string(encoded.substr(1, size)), std::string(encoded.substr(1 + size))};
}

/// What public and private keys on a curve begin with, once their type is known.
struct CurveKey
{
    crypto::Curve curve;
    bool isOkp;
    std::string_view encoded; ///< the public key
};

crypto::KeyResult<CurveKey> readCurveKey(std::string_view type, SshReader &reader)
{
    const CurveRow *row = curveRow(type);
    if (!row)
        return tl::unexpected(crypto::KeyFault::UnsupportedFamily);
    const bool isOkp = row->name.empty();
    if (!isOkp && reader.string() != row->name)
        return tl::unexpected(kMalformed);
    const std::string_view encoded = reader.string();
    if (encoded.empty())
        return tl::unexpected(kMalformed);
    return CurveKey{row->curve, isOkp, encoded};
}

Material readPublic(std::string_view type, SshReader &reader)
{
    if (reader.string() != type)
        return tl::unexpected(kMalformed);
    if (type == kRsa) {
        const std::string exponent(reader.integer());
        const std::string modulus(reader.integer());
        if (!reader.isSpent())
            return tl::unexpected(kMalformed);
        return crypto::AsymmetricKey::fromRsa({modulus, exponent});
    }
    const CurveKey key = JOT_TRY(readCurveKey(type, reader));
    if (!reader.isSpent())
        return tl::unexpected(kMalformed);
    if (key.isOkp)
        return crypto::AsymmetricKey::fromOkp(key.curve, key.encoded);
    const auto point = readPoint(key.encoded, key.curve);
    return point ? crypto::AsymmetricKey::fromEc(key.curve, *point) : tl::unexpected(kMalformed);
}

/// One key of the private section; its comment follows.
Material readPrivate(SshReader &reader)
{
    const std::string_view type = reader.string();
    if (type == kRsa) {
        const std::string modulus(reader.integer());
        const std::string exponent(reader.integer());
        crypto::AsymmetricKey::RsaPrivateNumbers numbers;
        numbers.d = SecretBytes(reader.integer());
        numbers.qi = SecretBytes(reader.integer());
        numbers.p = SecretBytes(reader.integer());
        numbers.q = SecretBytes(reader.integer());
        if (reader.failed() || numbers.d.isEmpty())
            return tl::unexpected(kMalformed);
        return crypto::AsymmetricKey::fromRsa({modulus, exponent}, numbers);
    }
    const CurveKey key = JOT_TRY(readCurveKey(type, reader));
    const std::string_view secret = key.isOkp ? reader.string() : reader.integer();
    if (reader.failed() || secret.empty())
        return tl::unexpected(kMalformed);
    if (key.isOkp) // seed and public key in one
        return crypto::AsymmetricKey::fromOkp(key.curve, key.encoded,
                                              SecretBytes(secret.substr(0, crypto::fieldSize(key.curve))));
    const auto point = readPoint(key.encoded, key.curve);
    return point ? crypto::AsymmetricKey::fromEc(key.curve, *point, SecretBytes(secret))
                 : tl::unexpected(kMalformed);
}

Key::Attributes labelled(std::string_view comment, std::string_view label)
{
    Key::Attributes attributes;
    attributes.label = comment.empty() ? std::string(label) : toValidUtf8(comment);
    return attributes;
}

/// Where a line has a key: its type, base64 and comment.
struct Line
{
    std::string_view type;
    std::string_view base64;
    std::string_view comment;
};

std::optional<Line> readLine(std::string_view line)
{
    constexpr std::string_view kBlanks = " \t\r";
    constexpr std::string_view kBegin = "AAAA"; // of base64, since the type's length is below 2^8
    std::string_view before;
    for (std::size_t at = line.find_first_not_of(kBlanks); at != line.npos;) {
        const std::size_t end = std::min(line.find_first_of(kBlanks, at), line.size());
        const std::string_view word = line.substr(at, end - at);
        at = line.find_first_not_of(kBlanks, end);
        if (isKeyType(before) && word.starts_with(kBegin)) {
            std::string_view comment = at == line.npos ? std::string_view() : line.substr(at);
            comment = comment.substr(0, comment.find_last_not_of(kBlanks) + 1);
            return Line{before, word, comment};
        }
        before = word;
    }
    return std::nullopt;
}

/// Calls `take` with each line that holds a key and its range, until it answers false.
template<typename Take>
void forEachKeyLine(std::string_view text, Take take)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const auto line = readLine(text.substr(begin, end - begin));
        if (line && !take(*line, ByteRange{begin, end}))
            return;
        begin = end + 1;
    }
}

void appendString(std::string &out, std::string_view bytes)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(bytes.size() >> shift & 0xff));
    out.append(bytes);
}

/// A number whose first bit is set is preceded by a zero byte, lest it be negative.
void appendInteger(std::string &out, const std::string &number)
{
    const bool isHigh = !number.empty() && (static_cast<unsigned char>(number.front()) & 0x80) != 0;
    appendString(out, isHigh ? '\0' + number : number);
}

std::string commentOf(const Key &key)
{
    std::string comment = key.attributes().kid.empty() ? key.attributes().label : key.attributes().kid;
    std::ranges::replace_if(
        comment, [](char byte) { return static_cast<unsigned char>(byte) < 0x20; }, ' ');
    return comment;
}

} // namespace

bool holdsOpenSsh(std::string_view text)
{
    bool isFound = false;
    forEachKeyLine(text, [&](const Line &, ByteRange) {
        isFound = true;
        return false;
    });
    return isFound;
}

void importOpenSsh(KeyImport &result, std::string_view text, std::string_view label)
{
    forEachKeyLine(text, [&](const Line &line, ByteRange where) {
        if (isFull(result, where))
            return false;
        if (line.type != kRsa && !curveRow(line.type)) {
            result.findings.push_back(
                makeFinding("openssh-type-unsupported", where, {{"type", excerpt(line.type)}}));
            return true;
        }
        const auto blob = decodeBase64(line.base64);
        SshReader reader(blob ? std::string_view(*blob) : std::string_view());
        Material material = readPublic(line.type, reader);
        if (material)
            addKey(result, std::make_shared<Key>(std::move(*material), labelled(line.comment, label)), where);
        else
            reportKeyFault(result, material.error(), where);
        return true;
    });
}

void importOpenSshPrivate(KeyImport &result, std::string_view bytes, ByteRange where, std::string_view label)
{
    constexpr std::string_view kMagic{"openssh-key-v1\0", 15};
    if (!bytes.starts_with(kMagic))
        return reportKeyFault(result, kMalformed, where);
    SshReader reader(bytes.substr(kMagic.size()));
    const std::string_view cipher = reader.string();
    reader.string(); // how the passphrase becomes a key
    reader.string(); // and its salt
    const std::uint32_t count = reader.number();
    if (!reader.failed() && cipher != "none") {
        result.findings.push_back(makeFinding("openssh-private-encrypted", where));
        return;
    }
    if (reader.failed() || count != 1) // OpenSSH writes one, and reads no more
        return reportKeyFault(result, kMalformed, where);
    reader.string(); // the public key again
    SshReader section(reader.string());
    if (section.number() != section.number() || section.failed()) // the same twice, unless wrongly decrypted
        return reportKeyFault(result, kMalformed, where);
    Material material = readPrivate(section);
    if (!material)
        return reportKeyFault(result, material.error(), where);
    addKey(result, std::make_shared<Key>(std::move(*material), labelled(section.string(), label)), where);
}

std::string openSshLine(const Key &key)
{
    const crypto::AsymmetricKey *material = key.asymmetric();
    if (!material)
        return {};
    std::string blob;
    std::string_view type = kRsa;
    if (material->family() == crypto::KeyFamily::Rsa) {
        const crypto::RsaPublicNumbers numbers = material->rsaNumbers();
        appendString(blob, type);
        appendInteger(blob, numbers.exponent);
        appendInteger(blob, numbers.modulus);
    } else {
        const auto row = std::ranges::find_if(
            kCurves, [&](const CurveRow &one) { return material->curve() == one.curve; });
        if (row == kCurves.end())
            return {};
        type = row->type;
        appendString(blob, type);
        if (row->name.empty()) {
            appendString(blob, material->okpPublicBytes());
        } else {
            const crypto::EcPublicPoint point = material->ecPoint();
            appendString(blob, row->name);
            appendString(blob, '\x04' + point.x + point.y);
        }
    }
    std::string line = std::string(type) + ' ' + encodeBase64(blob);
    if (const std::string comment = commentOf(key); !comment.empty())
        line.append(" ").append(comment);
    return line + '\n';
}

} // namespace jotscope
