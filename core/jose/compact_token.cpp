#include "core/jose/token_assembly.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"

#include <algorithm>
#include <array>
#include <span>

namespace jotscope {

namespace {

constexpr std::size_t kSignedParts = 3;
constexpr std::size_t kEncryptedParts = 5;

class CompactParser
{
public:
    CompactParser(Token &token, const SourceMap &source) : m_assembly(token, source) {}

    void parse()
    {
        const std::string_view text = m_assembly.text();
        const std::size_t firstDot = text.find('.');
        const std::size_t end = endOfParts(firstDot);
        m_ends.fill(end);
        for (std::size_t dot = firstDot; dot < end; dot = text.find('.', dot + 1)) {
            if (m_count <= m_ends.size())
                m_ends[m_count - 1] = dot;
            ++m_count;
        }
        m_assembly.token().parts.reserve(std::min(m_count, kEncryptedParts));
        if (m_count == kEncryptedParts)
            addEncrypted();
        else
            addSigned(end);
        if (end < text.size())
            addDisclosures(end + 1);
    }

private:
    /// Where disclosures begin. Not within an unencoded payload, which may hold a tilde (RFC 7797
    /// section 5.2).
    std::size_t endOfParts(std::size_t firstDot) const
    {
        const std::string_view text = m_assembly.text();
        const std::size_t tilde = text.find('~');
        if (tilde == text.npos || firstDot > tilde)
            return std::min(tilde, text.size());
        const JsonDocument header = JsonDocument::parse(decodeBase64Url(text.substr(0, firstDot)).bytes);
        return header.root().member("b64").kind() == JsonKind::False ? text.size() : tilde;
    }

    /// The next dot-separated piece before the first tilde, of at most kEncryptedParts.
    ByteRange nextPiece()
    {
        const ByteRange piece{m_at, m_ends[m_read++]};
        m_at = piece.end + 1;
        return piece;
    }

    void addSigned(std::size_t end)
    {
        JwsSignature signature;
        signature.protectedHeader = m_assembly.addHeader(nextPiece());
        HeaderReading reading =
            readHeader(JoseHeader({&m_assembly.at(signature.protectedHeader)}), HeaderUse::Signed);
        m_assembly.note(std::move(reading.findings));
        if (m_count > 1) {
            const std::size_t payload = m_assembly.addPayload(nextPiece(), reading);
            if (m_count > 2)
                signature.signature = m_assembly.addEncoded(PartName::Signature, nextPiece());
            const ByteRange place = m_assembly.at(payload).range;
            if (m_count == kSignedParts && place.isEmpty())
                m_assembly.note("payload-detached", place);
        }
        m_assembly.token().signatures.push_back(signature);
        if (m_count > kSignedParts)
            addSurplus(end);
        const std::size_t last = m_assembly.toPaste({0, end}).end;
        if (m_count == 1)
            m_assembly.note("payload-missing", {last, last});
        else if (m_count == 2)
            m_assembly.note("signature-part-missing", {last, last});
    }

    void addEncrypted()
    {
        const std::size_t header = m_assembly.addHeader(nextPiece());
        m_assembly.note(readHeader(JoseHeader({&m_assembly.at(header)}), HeaderUse::Encrypted).findings);
        JweRecipient recipient;
        recipient.encryptedKey = m_assembly.addEncoded(PartName::EncryptedKey, nextPiece());
        for (const PartName name :
             {PartName::InitializationVector, PartName::Ciphertext, PartName::AuthenticationTag})
            m_assembly.addEncoded(name, nextPiece());
        m_assembly.token().recipients.push_back(recipient);
    }

    void addSurplus(std::size_t end)
    {
        const std::size_t part = m_assembly.addVerbatim(PartName::Surplus, ByteRange{m_at, end});
        m_assembly.note("part-surplus", m_assembly.at(part).range, {{"count", std::to_string(m_count)}});
    }

    /// RFC 9901 section 4: each disclosure ends with a tilde, and a key-binding JWT may follow.
    void addDisclosures(std::size_t begin)
    {
        const std::string_view text = m_assembly.text();
        std::size_t count = 0;
        while (begin < text.size()) {
            const std::size_t tilde = text.find('~', begin);
            const ByteRange piece{begin, std::min(tilde, text.size())};
            if (tilde == text.npos && text.substr(begin).find('.') != text.npos) {
                m_assembly.addVerbatim(PartName::KeyBinding, piece);
                return;
            }
            if (++count > limits::kDisclosures)
                return m_assembly.note("disclosures-too-many", m_assembly.toPaste({begin, text.size()}),
                                       {{"limit", std::to_string(limits::kDisclosures)}});
            const std::size_t part = m_assembly.addDisclosure(piece);
            if (piece.isEmpty())
                m_assembly.note("disclosure-empty", m_assembly.at(part).range);
            if (tilde == text.npos) {
                const std::size_t end = m_assembly.at(part).range.end;
                m_assembly.note("disclosure-tilde-missing", {end, end});
            }
            begin = piece.end + 1;
        }
    }

    TokenAssembly m_assembly;
    std::size_t m_count = 1;                           ///< of parts before the first tilde
    std::array<std::size_t, kEncryptedParts> m_ends{}; ///< of the first of them
    std::size_t m_read = 0;                            ///< parts
    std::size_t m_at = 0;
};

} // namespace

Token parseCompact(std::string text, const SourceMap &source)
{
    Token token;
    token.text = std::move(text);
    CompactParser(token, source).parse();
    return token;
}

} // namespace jotscope
