#include "core/issuer/token/form_parameters.h"

#include "core/text/encodings/hex.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

constexpr std::size_t kMostParameters = 100;

tl::unexpected<OAuthError> malformed(const char *description)
{
    return tl::unexpected(OAuthError{"invalid_request", description});
}

} // namespace

std::optional<std::string> decodeFormText(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            decoded += ' ';
        } else if (text[i] != '%') {
            decoded += text[i];
        } else {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
            if (low < 0)
                return std::nullopt;
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return isValidUtf8(decoded) ? std::optional(std::move(decoded)) : std::nullopt;
}

tl::expected<FormParameters, OAuthError> parseForm(std::string_view body)
{
    FormParameters form;
    while (!body.empty()) {
        const std::string_view field = body.substr(0, body.find('&'));
        body.remove_prefix(field.size() == body.size() ? field.size() : field.size() + 1);
        const std::size_t equals = field.find('=');
        if (equals == field.npos || equals + 1 == field.size())
            continue;
        std::optional<std::string> name = decodeFormText(field.substr(0, equals));
        std::optional<std::string> value = decodeFormText(field.substr(equals + 1));
        if (!name || !value)
            return malformed("The form has a broken percent escape, or text that is no UTF-8.");
        if (!form.try_emplace(std::move(*name), std::move(*value)).second)
            return malformed("A parameter is there more than once.");
        if (form.size() > kMostParameters)
            return malformed("The form has too many parameters.");
    }
    return form;
}

} // namespace jotscope
