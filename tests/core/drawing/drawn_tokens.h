#pragma once

#include "core/drawing/drawing.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

/// Tokens of every algorithm, made by others, and their drawings.
namespace jotscope::drawn {

struct Example
{
    std::string alg;
    std::string token;
    QJsonObject publicKey;
    QJsonObject key;
};

inline std::vector<Example> examples()
{
    std::vector<Example> all;
    for (const QByteArray &line : vectors::read("interop/npm-jose/tokens.jsonl").trimmed().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        all.push_back({row["name"].toString().toStdString(), row["token"].toString().toStdString(),
                       row["publicKey"].toObject(), row["key"].toObject()});
    }
    return all;
}

inline Example example(const std::string &name)
{
    const std::vector<Example> all = examples();
    const auto found = std::ranges::find(all, name, &Example::alg);
    if (found == all.end())
        qFatal("no example of %s", name.c_str());
    return *found;
}

inline std::string withSignature(const std::string &token, const std::string &signature)
{
    return token.substr(0, token.rfind('.') + 1) + encodeBase64Url(signature);
}

inline std::string signatureOf(const std::string &token)
{
    return std::string(vectors::parseBare(token).part(PartName::Signature)->bytes());
}

/// Another payload under the same signature.
inline std::string withOtherPayload(const std::string &token)
{
    return token.substr(0, token.find('.') + 1) + encodeBase64Url(R"({"sub":"eve"})") +
           token.substr(token.rfind('.'));
}

/// The token is kept, since nothing that is drawn is a copy of its header.
struct Drawn
{
    Token token;
    SignatureDrawing drawing;

    [[nodiscard]] const DrawnField *field(FieldKind kind) const
    {
        for (const DrawnSection &section : drawing.sections) {
            const auto found = std::ranges::find(section.fields, kind, &DrawnField::kind);
            if (found != section.fields.end())
                return &*found;
        }
        return nullptr;
    }

    /// The fields that are not as they should be.
    [[nodiscard]] std::vector<FieldKind> differing() const
    {
        std::vector<FieldKind> kinds;
        for (const DrawnSection &section : drawing.sections) {
            for (const DrawnField &field : section.fields) {
                if (field.state == FieldState::Differs)
                    kinds.push_back(field.kind);
            }
        }
        return kinds;
    }
};

inline Drawn draw(const std::string &text, const KeyRing &keys = {})
{
    Drawn drawn{vectors::parseBare(text), {}};
    const SignatureCheck check = verifySignature(drawn.token, keys);
    drawn.drawing = drawSignature(drawn.token, drawn.token.signatures.front(), check);
    return drawn;
}

inline Drawn draw(const std::string &text, const QJsonObject &key)
{
    return draw(text, vectors::keysFrom(key));
}

} // namespace jotscope::drawn
