#include "core/inspect/json/diagnosis_json.h"

#include "core/findings/catalogue.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

void writeStep(JsonWriter &writer, const Finding &step)
{
    writer.key("id").string(step.id).key("args").beginObject();
    for (const FindingArgument &argument : step.args)
        writer.key(argument.name).string(argument.value);
    writer.endObject().key("range").beginArray();
    writer.integer(static_cast<std::int64_t>(step.where.begin))
        .integer(static_cast<std::int64_t>(step.where.end))
        .endArray();
    writer.key("message").string(englishMessage(step));
    if (const std::string remedy = englishRemedy(step); !remedy.empty())
        writer.key("remedy").string(remedy);
    if (const CatalogueRow *row = catalogueRow(step.id); row && *row->reference != '\0')
        writer.key("reference").string(row->reference);
}

void writeFix(JsonWriter &writer, const Fix &fix, bool isSecretTold)
{
    writer.beginObject();
    if (const auto *secret = std::get_if<SecretFix>(&fix)) {
        writer.key("kind").string("secret").key("encoding").string(secretEncodingName(secret->encoding));
        if (isSecretTold)
            writer.key("secret").string(secret->text->view());
    } else if (const auto *token = std::get_if<TokenFix>(&fix)) {
        writer.key("kind").string("token").key("token").string(token->text);
    } else {
        writer.key("kind").string("key");
    }
    writer.endObject();
}

void writeCause(JsonWriter &writer, const Cause &cause)
{
    writer.beginObject();
    writeStep(writer, cause.steps.front());
    writer.key("certainty").string(certaintyName(cause.certainty));
    writer.key("conformant").boolean(cause.isConformant);
    writer.key("with").beginArray();
    for (std::size_t i = 1; i < cause.steps.size(); ++i) {
        writeStep(writer.beginObject(), cause.steps[i]);
        writer.endObject();
    }
    writer.endArray().key("fixes").beginArray();
    for (const Fix &fix : cause.fixes)
        writeFix(writer, fix, isSecretTold(cause));
    writer.endArray().endObject();
}

} // namespace

bool isSecretTold(const Cause &cause)
{
    return cause.steps.front().id == "secret-well-known" || cause.steps.front().id == "secret-in-word-list";
}

void writeDiagnosis(JsonWriter &writer, const Diagnosis *diagnosis)
{
    writer.key("diagnosis").beginArray();
    if (diagnosis) {
        for (const Cause &cause : diagnosis->causes)
            writeCause(writer, cause);
    }
    writer.endArray();
}

} // namespace jotscope
