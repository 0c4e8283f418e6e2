#include "core/build/carrier.h"

#include "core/json/json_writer.h"

#include <algorithm>
#include <string_view>

namespace jotscope {

namespace {

constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~:/=";

} // namespace

std::string shellWord(std::string_view text)
{
    if (!text.empty() && text.find_first_not_of(kPlain) == text.npos)
        return std::string(text);
    std::string word = "'";
    for (const char c : text) {
        if (c == '\'')
            word += R"('\'')";
        else
            word += c;
    }
    return word + "'";
}

std::string carried(std::string_view token, Carrier carrier)
{
    const std::string bearer = "Bearer " + std::string(token);
    switch (carrier) {
    case Carrier::Bare:
        break;
    case Carrier::Bearer:
        return bearer;
    case Carrier::HeaderLine:
        return "Authorization: " + bearer;
    case Carrier::Curl:
        return "curl -H " + shellWord("Authorization: " + bearer) + " https://localhost:8443/";
    case Carrier::Environment:
        return "export TOKEN=" + shellWord(token);
    case Carrier::Json:
        return R"({"access_token": )" + jsonQuoted(token) + R"(, "token_type": "Bearer"})";
    }
    return std::string(token);
}

} // namespace jotscope
