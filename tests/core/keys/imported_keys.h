#pragma once

#include "tests/core/vectors.h"

/// Keys as the tests of their import need them, and what became of reading them.
namespace jotscope::vectors {

/// What a file of tests/data/keys holds.
inline std::string keyFile(const QString &name)
{
    return read("keys/" + name).toStdString();
}

/// Of every encrypted key in tests/data/keys.
inline const SecretBytes kPassphrase{std::string("open sesame")};

inline const QByteArray kEcJwk =
    R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
    R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",)"
    R"("d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})";
inline const QByteArray kOkpJwk =
    R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";

/// The ids of all findings, in a row.
inline QString onlyId(const KeyImport &import)
{
    return idsOf(import.findings).join(' ');
}

/// What the first finding points at.
inline QByteArray marked(const KeyImport &import, const QByteArray &text)
{
    const ByteRange where = import.findings.front().where;
    return text.mid(qsizetype(where.begin), qsizetype(where.size()));
}

} // namespace jotscope::vectors
