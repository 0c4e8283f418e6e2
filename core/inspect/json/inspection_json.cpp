#include "core/inspect/json/inspection_json.h"

#include "core/findings/catalogue.h"
#include "core/inspect/json/diagnosis_json.h"
#include "core/inspect/json/trust_json.h"
#include "core/json/edits/json_embedding.h"
#include "core/json/json_writer.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

void writeRange(JsonWriter &writer, ByteRange range)
{
    writer.key("range").beginArray();
    writer.integer(static_cast<std::int64_t>(range.begin))
        .integer(static_cast<std::int64_t>(range.end))
        .endArray();
}

void writeFindings(JsonWriter &writer, const std::vector<Finding> &findings)
{
    writer.key("findings").beginArray();
    for (const Finding &finding : findings) {
        const CatalogueRow *row = catalogueRow(finding.id);
        writer.beginObject()
            .key("id")
            .string(finding.id)
            .key("severity")
            .string(severityName(finding.severity));
        writeRange(writer, finding.where);
        writer.key("message").string(englishMessage(finding));
        if (const std::string remedy = englishRemedy(finding); !remedy.empty())
            writer.key("remedy").string(remedy);
        if (row && *row->reference != '\0')
            writer.key("reference").string(row->reference);
        writer.endObject();
    }
    writer.endArray();
}

/// An object where it is one, its text where it is not JSON, null where it is neither.
void writePart(JsonWriter &writer, std::string_view name, const TokenPart *part)
{
    writer.key(name);
    if (part && part->json && canBeEmbedded(*part->json))
        writer.raw(onOneLine(part->json->root().raw()));
    else if (part && !part->bytes().empty() && isValidUtf8(part->bytes()))
        writer.string(part->bytes());
    else
        writer.null();
}

void writeClaims(JsonWriter &writer, const InspectedToken &token, bool canEmbed)
{
    writer.key("claims").beginArray();
    for (const Claim &claim : token.claims) {
        writer.beginObject().key("name").string(claim.name).key("value");
        if (canEmbed)
            writer.raw(onOneLine(claim.value.raw()));
        else
            writer.string(claim.value.raw());
        writeRange(writer, claim.valueRange);
        if (claim.definition) {
            writer.key("meaning").string(claim.definition->meaning);
            writer.key("reference").string(claim.definition->reference);
        }
        if (claim.time)
            writer.key("time").string(formatUtc(*claim.time));
        writer.endObject();
    }
    writer.endArray();
}

void writeKey(JsonWriter &writer, const Key &key)
{
    writer.beginObject();
    if (!key.attributes().kid.empty())
        writer.key("kid").string(key.attributes().kid);
    // A secret's thumbprint is a hash of it, and would let a weak one be guessed at.
    if (key.type() != KeyType::Oct)
        writer.key("thumbprint").string(key.thumbprint());
    writer.endObject();
}

void writeText(JsonWriter &writer, std::string_view name, const std::string &text)
{
    writer.key(name);
    if (text.empty())
        writer.null();
    else
        writer.string(text);
}

void writeSignatureMembers(JsonWriter &writer, const SignatureCheck &check)
{
    writer.key("verdict").string(verdictName(check.verdict));
    writeText(writer, "alg", check.alg);
    if (check.key)
        writeKey(writer.key("key"), *check.key);
    writer.key("attempts").beginArray();
    for (const KeyAttempt &attempt : check.attempts) {
        writeKey(writer.beginObject().key("key"), *attempt.key);
        writer.key("outcome").string(outcomeName(attempt.outcome)).endObject();
    }
    writer.endArray();
}

/// Each signature of the general serialisation, with the headers that are its own.
void writeSignatures(JsonWriter &writer, const InspectedToken &token)
{
    writer.key("signatures").beginArray();
    for (std::size_t i = 0; i < token.signatures.size(); ++i) {
        const JwsSignature &signature = token.token->signatures[i];
        writer.beginObject();
        writePart(writer, "header", token.token->at(signature.protectedHeader));
        writePart(writer, "unprotectedHeader", token.token->at(signature.unprotectedHeader));
        writeSignatureMembers(writer, token.signatures[i]);
        writer.endObject();
    }
    writer.endArray();
}

void writeDecryption(JsonWriter &writer, const Decryption &decryption)
{
    writer.key("decryption").beginObject().key("verdict").string(verdictName(decryption.verdict));
    writeText(writer, "alg", decryption.alg);
    writeText(writer, "enc", decryption.enc);
    if (decryption.verdict == DecryptionVerdict::Decrypted) {
        writeKey(writer.key("key"), *decryption.key);
        writer.key("recipient").integer(static_cast<std::int64_t>(decryption.recipient));
    }
    writer.key("attempts").beginArray();
    for (const DecryptionAttempt &attempt : decryption.attempts) {
        writeKey(writer.beginObject().key("key"), *attempt.key);
        writer.key("recipient").integer(static_cast<std::int64_t>(attempt.recipient));
        writer.key("outcome").string(outcomeName(attempt.outcome)).endObject();
    }
    writer.endArray().endObject();
}

std::string_view stateName(Disclosure::State state)
{
    static constexpr std::string_view kNames[] = {"matched", "unreferenced", "repeated", "malformed",
                                                  "unchecked"};
    return kNames[static_cast<std::size_t>(state)];
}

void writeSdJwt(JsonWriter &writer, const SdJwt &sdJwt, const Token &token)
{
    writer.key("sdJwt").beginObject().key("hash").string(sdJwt.hashName);
    writer.key("disclosures").beginArray();
    for (const Disclosure &disclosure : sdJwt.disclosures) {
        const TokenPart &part = token.parts[disclosure.part];
        writer.beginObject().key("state").string(stateName(disclosure.state));
        writeRange(writer, part.range);
        writer.key("digest").string(disclosure.digest);
        if (disclosure.state != Disclosure::State::Malformed) {
            writer.key("salt").string(disclosure.salt);
            if (disclosure.name)
                writer.key("name").string(*disclosure.name);
            writer.key("value");
            if (part.json && canBeEmbedded(*part.json))
                writer.raw(onOneLine(disclosure.value.raw()));
            else
                writer.string(disclosure.value.raw());
        }
        if (disclosure.state == Disclosure::State::Matched)
            writer.key("pointer").string(disclosure.pointer);
        writer.endObject();
    }
    writer.endArray().key("undisclosed").beginArray();
    for (const UndisclosedDigest &undisclosed : sdJwt.undisclosed) {
        writer.beginObject().key("digest").string(undisclosed.digest);
        writeRange(writer, undisclosed.where);
        writer.key("pointer").string(undisclosed.pointer).endObject();
    }
    writer.endArray().key("payload");
    if (sdJwt.processedPayload && canBeEmbedded(*sdJwt.processedPayload))
        writer.raw(onOneLine(sdJwt.processedPayload->root().raw()));
    else
        writer.null();
    writer.endObject();
}

void writeVerdicts(JsonWriter &writer, const std::vector<AspectVerdict> &verdicts)
{
    writer.key("verdicts").beginArray();
    for (const AspectVerdict &verdict : verdicts) {
        writer.beginObject().key("aspect").string(aspectName(verdict.aspect));
        writer.key("state")
            .string(aspectStateName(verdict.state))
            .key("why")
            .string(verdict.why.id)
            .endObject();
    }
    writer.endArray();
}

void writeToken(JsonWriter &writer, const InspectedToken &token)
{
    const std::shared_ptr<const TokenPart> payload = token.payload();
    writer.beginObject();
    writeRange(writer, token.range);
    writer.key("form").string(tokenFormName(token.form));
    if (!token.name.empty())
        writer.key("name").string(token.name);
    writePart(writer, "header", token.token->part(PartName::Header));
    if (token.token->serialization != Serialization::Compact)
        writePart(writer, "unprotectedHeader", token.token->part(PartName::UnprotectedHeader));
    writePart(writer, "payload", payload.get());
    writer.key("payloadText");
    if (payload)
        writer.string(payload->bytes());
    else
        writer.null();
    writeClaims(writer, token, payload && payload->json && canBeEmbedded(*payload->json));
    if (token.sdJwt)
        writeSdJwt(writer, *token.sdJwt, *token.token);
    if (token.decryption) {
        writeDecryption(writer, *token.decryption);
    } else {
        writer.key("signature").beginObject();
        writeSignatureMembers(writer, token.signature);
        writer.endObject();
    }
    if (!token.signatures.empty())
        writeSignatures(writer, token);
    writeVerdicts(writer, token.verdicts);
    writeTrust(writer, token);
    writeDiagnosis(writer, token.diagnosis.get());
    writeFindings(writer, token.findings);
    writer.key("nested").beginArray();
    for (const InspectedToken &inner : token.nested)
        writeToken(writer, inner);
    writer.endArray().endObject();
}

} // namespace

std::string inspectionToJson(const Inspection &inspection)
{
    JsonWriter writer;
    writer.beginObject().key("tokens").beginArray();
    for (const InspectedToken &token : inspection.tokens)
        writeToken(writer, token);
    writer.endArray();
    writeFindings(writer, inspection.findings);
    return writer.endObject().take();
}

std::string tokenToJson(const InspectedToken &token)
{
    JsonWriter writer;
    writeToken(writer, token);
    return writer.take();
}

} // namespace jotscope
