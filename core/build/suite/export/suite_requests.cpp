#include "core/build/suite/export/suite_requests.h"

#include "core/build/editing/json_sheet.h"
#include "core/json/json_writer.h"

#include <algorithm>

namespace jotscope {

namespace {

/// What an editor and Postman would take for a variable.
bool hasVariable(std::string_view text)
{
    return text.find("{{") != text.npos;
}

std::string headerValue(const SuiteRequest &request, const std::string &token)
{
    return request.scheme.empty() ? token : request.scheme + ' ' + token;
}

/// Between single quotation marks of sh, within which nothing but those means anything.
std::string shellQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    }
    return quoted + '\'';
}

/// Without line breaks, with which a comment or a request line would end.
std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

constexpr std::string_view kCurlHead =
    R"(# For each: its id, what must come of it, and the status that came. Ends with 1 where one differs.
wrong=0
check() { # ID EXPECTATION TOKEN
  status=$(printf '%s: %s%s\n' "$header" "$scheme" "$3" |
    curl --silent --output /dev/null --write-out '%{http_code}' --max-time 10 \
      --request "$method" --header @- "$url")
  case $status in
  000) echo "$url does not answer" >&2; exit 2 ;;
  2*) came=accept ;;
  *) came=refuse ;;
  esac
  if [ "$came" = "$2" ]; then mark=ok; else mark=WRONG; wrong=$((wrong + 1)); fi
  printf '%-5s  %-28s %s (%s)\n' "$mark" "$1" "$2" "$status"
}

)";

} // namespace

bool fitsHeader(std::string_view token)
{
    return std::ranges::all_of(token, [](char c) { return c >= ' ' && c <= '~'; });
}

std::string writeHttpRequests(const Suite &suite, const SuiteRequest &request)
{
    std::string text = "@url = " + onOneLine(request.url) + "\n";
    for (const SuiteToken &one : suite.tokens) {
        text.append("\n### ").append(one.row->id).append(": must be ");
        text.append(one.row->expectation == Expectation::Refuse ? "refused\n# " : "accepted\n# ");
        text.append(one.row->tests).append(" ").append(one.row->reference).append("\n");
        if (!fitsHeader(one.token) || hasVariable(one.token)) {
            text += "# Left out: a header in this file cannot hold the token.\n";
            continue;
        }
        text += onOneLine(request.method) + " {{url}}\n";
        text += onOneLine(request.header + ": " + headerValue(request, one.token)) + '\n';
    }
    return text;
}

std::string writeCurlScript(const Suite &suite, const SuiteRequest &request)
{
    std::string text = "#!/bin/sh\n# Sends each token to URL. Send them only to what you may test.\n"
                       "# usage: sh suite-curl.sh [URL]\n";
    text += "url=${1:-" + shellQuoted(request.url) + "}\n";
    text += "method=" + shellQuoted(request.method) + '\n';
    text += "header=" + shellQuoted(onOneLine(request.header)) + '\n';
    const std::string scheme = request.scheme.empty() ? "" : onOneLine(request.scheme) + ' ';
    text += "scheme=" + shellQuoted(scheme) + "\n\n";
    text += kCurlHead;
    for (const SuiteToken &one : suite.tokens) {
        if (!fitsHeader(one.token)) {
            text.append("# ").append(one.row->id).append(" is left out: a header cannot hold it.\n");
            continue;
        }
        text.append("check ").append(one.row->id).append(" ").append(expectationName(one.row->expectation));
        text.append(" ").append(shellQuoted(one.token)).append("\n");
    }
    return text + "\necho \"$wrong wrong\"\n[ \"$wrong\" -eq 0 ]\n";
}

std::string writePostmanCollection(const Suite &suite, const SuiteRequest &request)
{
    JsonWriter json;
    json.beginObject().key("info").beginObject();
    json.key("name").string("Tokens to refuse and to accept");
    json.key("schema").string("https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
    json.endObject().key("variable").beginArray().beginObject();
    json.key("key").string("url").key("value").string(request.url);
    json.endObject().endArray().key("item").beginArray();
    for (const SuiteSubject &subject : suiteSubjects()) {
        json.beginObject().key("name").string(subject.title).key("item").beginArray();
        for (const SuiteToken &one : suite.tokens) {
            const bool isOfSubject =
                one.row >= subject.cases.data() && one.row < subject.cases.data() + subject.cases.size();
            if (!isOfSubject || !fitsHeader(one.token) || hasVariable(one.token))
                continue;
            const bool mustAccept = one.row->expectation == Expectation::Accept;
            const std::string id(one.row->id);
            json.beginObject().key("name").string(id);
            json.key("event").beginArray().beginObject().key("listen").string("test");
            json.key("script").beginObject().key("type").string("text/javascript");
            json.key("exec").beginArray();
            json.string("pm.test('" + id + (mustAccept ? " is accepted" : " is refused") + "', () => {");
            json.string(std::string("  pm.expect(pm.response.code).to.") + (mustAccept ? "" : "not.") +
                        "be.within(200, 299)");
            json.string("})").endArray().endObject().endObject().endArray();
            json.key("request").beginObject().key("method").string(request.method);
            json.key("header").beginArray().beginObject().key("key").string(request.header);
            json.key("value").string(headerValue(request, one.token)).endObject().endArray();
            json.key("url").string("{{url}}");
            json.key("description").string(std::string(one.row->tests) + ' ' + one.row->reference);
            json.endObject().key("response").beginArray().endArray().endObject();
        }
        json.endArray().endObject();
    }
    return jsonSheet(json.endArray().endObject().take()) + '\n';
}

} // namespace jotscope
