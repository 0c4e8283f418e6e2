#include "core/build/editing/json_sheet.h"
#include "core/export/export_formats.h"
#include "core/export/redaction/token_redaction.h"
#include "core/export/redaction/visible_text.h"
#include "core/json/edits/json_embedding.h"
#include "core/json/json_writer.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

/// An object where it is one, its text where it is not JSON, null where it is neither.
void writePart(JsonWriter &writer, const ShownPart &part)
{
    const JsonDocument json = JsonDocument::parse(part.isJson ? part.bytes : std::string());
    if (part.isJson && canBeEmbedded(json))
        writer.raw(onOneLine(json.root().raw()));
    else if (!part.bytes.empty() && isValidUtf8(part.bytes))
        writer.string(part.bytes);
    else
        writer.null();
}

void writeFirst(JsonWriter &writer, const ShownToken &token, PartName name, std::string_view key)
{
    for (const ShownPart &part : token.parts) {
        if (part.name == name) {
            writePart(writer.key(key), part);
            return;
        }
    }
}

void writeAll(JsonWriter &writer, const ShownToken &token, PartName name, std::string_view key)
{
    bool isAny = false;
    for (const ShownPart &part : token.parts) {
        if (part.name != name)
            continue;
        if (!std::exchange(isAny, true))
            writer.key(key).beginArray();
        writePart(writer, part);
    }
    if (isAny)
        writer.endArray();
}

void writeToken(JsonWriter &writer, const InspectedToken &token, const ExportSetting &setting)
{
    const ShownToken shown = redactToken(token, setting.redaction);
    const bool isHidden = setting.redaction == Redaction::Values;
    writer.beginObject().key("form").string(tokenFormName(token.form));
    writeFirst(writer, shown, PartName::Header, "header");
    writeAll(writer, shown, PartName::UnprotectedHeader, "unprotectedHeaders");
    if (shown.decryptedPayload)
        writePart(writer.key("payload"), *shown.decryptedPayload);
    else
        writeFirst(writer, shown, PartName::Payload, "payload");
    writeAll(writer, shown, PartName::Disclosure, "disclosures");
    writer.key("verdicts").beginObject();
    for (const AspectVerdict &verdict : token.verdicts) {
        writer.key(aspectName(verdict.aspect)).beginObject();
        writer.key("state").string(aspectStateName(verdict.state));
        if (!isHidden || verdict.why.args.empty())
            writer.key("why").string(setting.message(verdict.why));
        writer.endObject();
    }
    writer.endObject().key("asOf").string(formatUtc(setting.at));
    if (isHidden || shown.hasHiddenSecrets)
        writer.key("redacted").string(isHidden ? "values" : "secrets");
    if (!token.nested.empty() && !isHidden) {
        writer.key("nested").beginArray();
        for (const InspectedToken &inner : token.nested)
            writeToken(writer, inner, setting);
        writer.endArray();
    }
    writer.endObject();
}

} // namespace

std::string exportJson(const InspectedToken &token, const ExportSetting &setting)
{
    JsonWriter writer;
    writeToken(writer, token, setting);
    return visibleJson(jsonSheet(writer.text())).text + '\n';
}

} // namespace jotscope
