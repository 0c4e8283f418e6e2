#include "core/inspect/json/trust_json.h"

#include "core/crypto/hashing/hash.h"
#include "core/text/encodings/hex.h"

#include <array>

namespace jotscope {

namespace {

/// Part of the command line's contract, as all ids are.
std::string_view nameOf(crypto::RevocationState state)
{
    static constexpr std::array<std::string_view, 5> kNames = {"not-checked", "good", "revoked",
                                                               "list-outdated", "list-unusable"};
    return kNames[static_cast<std::size_t>(state)];
}

void writeLink(JsonWriter &writer, const crypto::PathLink &link, const std::vector<Finding> &findings)
{
    const crypto::Certificate &certificate = link.certificate;
    writer.beginObject().key("subject").string(certificate.subject).key("issuer").string(certificate.issuer);
    writer.key("serial").string(certificate.serialNumber);
    writer.key("notBefore").string(formatUtc(Instant(certificate.notBefore)));
    writer.key("notAfter").string(formatUtc(Instant(certificate.notAfter)));
    writer.key("sha256").string(encodeHex(crypto::digest(crypto::Hash::Sha256, certificate.der)));
    writer.key("anchor").boolean(link.isAnchor).key("revocation").string(nameOf(link.revocation.state));
    writer.key("findings").beginArray();
    for (const Finding &finding : findings)
        writer.string(finding.id);
    writer.endArray().endObject();
}

} // namespace

void writeTrust(JsonWriter &writer, const InspectedToken &token)
{
    if (!token.trust.path)
        return;
    const bool isOfKey = token.evidence->source == EvidenceSource::Key;
    writer.key("trust").beginObject().key("source").string(isOfKey ? "key" : "x5c");
    writer.key("path").beginArray();
    for (std::size_t i = 0; i < token.trust.path->links.size(); ++i)
        writeLink(writer, token.trust.path->links[i], token.trust.ofLinks[i]);
    writer.endArray().endObject();
}

} // namespace jotscope
