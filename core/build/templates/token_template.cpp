#include "core/build/templates/token_template.h"

#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/json/object_edits.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array<std::string_view, 3> kMembers = {"alg", "header", "payload"};

Result<std::vector<std::string>> readAlgorithms(JsonValue alg)
{
    std::vector<std::string> names;
    const auto add = [&](JsonValue name) -> Result<void> {
        if (!name.isString() || !findJwsAlgorithm(name.string()))
            return failure("template-alg-unknown", name.range(), {{"alg", excerpt(name.raw())}});
        names.push_back(name.string());
        return {};
    };
    if (alg.exists() && !alg.isArray()) {
        if (const auto added = add(alg); !added)
            return tl::unexpected(added.error());
    }
    for (const JsonValue name : alg.elements()) {
        if (const auto added = add(name); !added)
            return tl::unexpected(added.error());
    }
    return names;
}

} // namespace

Result<TokenTemplate> readTemplate(std::string_view document)
{
    if (const auto placeholders = PlaceholderText::parse(document); !placeholders)
        return tl::unexpected(placeholders.error());
    const JsonDocument masked = JsonDocument::parse(withPlaceholdersMasked(document));
    if (!masked.isStrict()) {
        const JsonFault &fault = masked.faults().front();
        return failure(jsonFaultId(fault.kind), fault.where, {{"limit", std::to_string(limits::kJsonDepth)}});
    }
    const JsonValue root = masked.root();
    if (!root.isObject())
        return failure("template-not-object", root.range());
    for (const JsonMember member : root.members()) {
        const std::string name = member.name.string();
        if (std::ranges::find(kMembers, name) == kMembers.end())
            return failure("template-member-unknown", member.name.range(), {{"name", excerpt(name)}});
    }
    const JsonValue header = root.member("header");
    const JsonValue payload = root.member("payload");
    if (header.exists() && !header.isObject())
        return failure("header-not-object", header.range());
    if (!payload.exists())
        return failure("template-payload-missing", root.range());
    TokenTemplate shape;
    shape.algorithms = JOT_TRY(readAlgorithms(root.member("alg")));
    shape.headerRange = header.range();
    shape.payloadRange = payload.range();
    const auto textOf = [&](ByteRange where) {
        return std::string(document.substr(where.begin, where.size()));
    };
    shape.header = textOf(shape.headerRange);
    shape.payload = textOf(shape.payloadRange);
    return shape;
}

std::string templateDocument(const TokenTemplate &shape)
{
    std::string document = "{\n";
    if (!shape.algorithms.empty()) {
        document += "  \"alg\": [";
        for (const std::string &name : shape.algorithms)
            document += (document.ends_with('[') ? "" : ", ") + jsonQuoted(name);
        document += "],\n";
    }
    if (!shape.header.empty())
        document += "  \"header\": " + shape.header + ",\n";
    return document + "  \"payload\": " + shape.payload + "\n}\n";
}

TokenDraft draftFrom(const TokenTemplate &shape, std::string alg, KeyPointer key)
{
    TokenDraft draft;
    draft.payload = compactJson(shape.payload);
    draft.signing = SigningDraft{{{std::move(alg), std::move(key), compactJson(shape.header)}}};
    return draft;
}

const BuiltInTemplate *findTemplate(std::string_view id)
{
    const auto all = builtInTemplates();
    const auto found = std::ranges::find(all, id, &BuiltInTemplate::id);
    return found != all.end() ? &*found : nullptr;
}

} // namespace jotscope
