#include "core/build/suite/export/suite_export.h"

#include "core/build/editing/json_sheet.h"
#include "core/build/suite/export/suite_requests.h"
#include "core/jose/keys/key_export.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct FormatRow
{
    SuiteFormat format;
    std::string_view name;
    std::string_view fileName;
    std::string (*write)(const Suite &suite, const SuiteRequest &request);
};

/// The title of the subject that a case belongs to.
const char *titleOf(const SuiteCase &row)
{
    for (const SuiteSubject &subject : suiteSubjects()) {
        if (&row >= subject.cases.data() && &row < subject.cases.data() + subject.cases.size())
            return subject.title;
    }
    return "";
}

void writePolicy(JsonWriter &json, const Suite &suite)
{
    const Policy &policy = suite.policy;
    const auto strings = [&](std::string_view name, const std::vector<std::string> &values) {
        json.key(name).beginArray();
        for (const std::string &value : values)
            json.string(value);
        json.endArray();
    };
    json.beginObject().key("iss").string(policy.issuer.value_or(""));
    strings("aud", policy.audiences);
    strings("alg", policy.algorithms);
    strings("required", policy.requiredClaims);
    if (policy.type)
        json.key("typ").string(*policy.type);
    json.key("leeway").integer(policy.leeway.count()).endObject();
}

std::string json(const Suite &suite, const SuiteRequest &)
{
    JsonWriter json;
    json.beginObject().key("at").string(formatUtc(suite.now)).key("expected");
    writePolicy(json, suite);
    if (const std::string keys = suiteKeysText(suite); !keys.empty())
        json.key("jwks").raw(compactJson(keys));
    json.key("tokens").beginArray();
    for (const SuiteToken &one : suite.tokens) {
        json.beginObject().key("id").string(one.row->id);
        json.key("expectation").string(expectationName(one.row->expectation));
        json.key("subject").string(titleOf(*one.row));
        json.key("tests").string(one.row->tests);
        json.key("reference").string(one.row->reference);
        json.key("token").string(one.token).endObject();
    }
    json.endArray().key("leftOut").beginArray();
    for (const LeftOut &one : suite.leftOut) {
        json.beginObject().key("id").string(one.row->id);
        json.key("why").string(needText(one.row->need)).endObject();
    }
    return jsonSheet(json.endArray().endObject().take()) + '\n';
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == text.npos)
        return std::string(text);
    std::string field = "\"";
    for (const char c : text)
        field.append(c == '"' ? 2 : 1, c);
    return field + '"';
}

std::string csv(const Suite &suite, const SuiteRequest &)
{
    std::string text = "id,expectation,tests,reference,token\r\n";
    for (const SuiteToken &one : suite.tokens) {
        std::string_view separator;
        for (const std::string_view field :
             {one.row->id, expectationName(one.row->expectation), std::string_view(one.row->tests),
              std::string_view(one.row->reference), std::string_view(one.token)}) {
            text.append(separator).append(csvField(field));
            separator = ",";
        }
        text += "\r\n";
    }
    return text;
}

constexpr std::array<FormatRow, 5> kFormats = {{
    {SuiteFormat::Json, "json", "suite.json", json},
    {SuiteFormat::Csv, "csv", "suite.csv", csv},
    {SuiteFormat::Http, "http", "suite.http", writeHttpRequests},
    {SuiteFormat::Curl, "curl", "suite-curl.sh", writeCurlScript},
    {SuiteFormat::Postman, "postman", "suite.postman_collection.json", writePostmanCollection},
}};

const FormatRow &rowOf(SuiteFormat format)
{
    return *std::ranges::find(kFormats, format, &FormatRow::format);
}

} // namespace

std::span<const SuiteFormat> suiteFormats()
{
    static constexpr std::array<SuiteFormat, kFormats.size()> kAll = [] {
        std::array<SuiteFormat, kFormats.size()> all{};
        std::ranges::transform(kFormats, all.begin(), &FormatRow::format);
        return all;
    }();
    return kAll;
}

std::string_view suiteFormatName(SuiteFormat format)
{
    return rowOf(format).name;
}

std::optional<SuiteFormat> findSuiteFormat(std::string_view name)
{
    const auto row = std::ranges::find(kFormats, name, &FormatRow::name);
    return row != kFormats.end() ? std::optional(row->format) : std::nullopt;
}

std::string_view suiteFileName(SuiteFormat format)
{
    return rowOf(format).fileName;
}

std::string writeSuite(const Suite &suite, SuiteFormat format, const SuiteRequest &request)
{
    return rowOf(format).write(suite, request);
}

std::string suitePolicyText(const Suite &suite)
{
    JsonWriter json;
    writePolicy(json, suite);
    return jsonSheet(json.take()) + '\n';
}

std::string suiteKeysText(const Suite &suite)
{
    const bool areSecret =
        std::ranges::any_of(suite.verificationKeys, [](const KeyPointer &key) { return key->isSecret(); });
    if (areSecret)
        return {};
    const crypto::RandomSource unused = [](std::size_t size) {
        return SecretBytes(std::string(size, '\0'));
    };
    const auto keys = exportKeys(suite.verificationKeys, KeyExportForm::PublicJwkSet, {}, unused);
    return keys ? compactJson(keys->view()) + '\n' : std::string();
}

} // namespace jotscope
