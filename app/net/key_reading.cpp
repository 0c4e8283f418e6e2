#include "app/net/key_reading.h"

#include "core/json/json_document.h"

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

using Stage = FetchFailure::Stage;

FetchFailure failed(Stage stage, const QString &host)
{
    FetchFailure failure;
    failure.stage = stage;
    failure.host = host;
    return failure;
}

FetchFailure jsonFailure(const JsonDocument &document, const QString &host)
{
    FetchFailure failure = failed(Stage::Json, host);
    if (document.faults().empty())
        return failure; // no object, but not wrong
    const JsonFault &fault = document.faults().front();
    failure.finding = makeFinding(jsonFaultId(fault.kind), fault.where);
    const std::string &text = document.text();
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(fault.where.begin, text.size()));
    failure.line = 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
    return failure;
}

QString withoutSlash(QString text)
{
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text;
}

FetchResult<PublishedDocument> readMetadata(const JsonValue &root, const QUrl &issuer, const QString &host)
{
    const QString named = QString::fromStdString(root.member("issuer").string());
    if (!issuer.isEmpty() &&
        withoutSlash(named) != withoutSlash(issuer.toString(QUrl::RemoveQuery | QUrl::FullyEncoded))) {
        FetchFailure failure = failed(Stage::Metadata, host);
        failure.detail = named;
        return tl::unexpected(std::move(failure));
    }
    const FetchResult<QUrl> keySet = fetchableUrl(QString::fromStdString(root.member("jwks_uri").string()));
    if (!keySet)
        return tl::unexpected(failed(Stage::Metadata, host));
    PublishedDocument document;
    document.keySet = *keySet;
    return document;
}

} // namespace

FetchResult<PublishedDocument> readPublished(const QByteArray &body, KeyAddress::Kind kind,
                                             const QUrl &issuer, const QString &host)
{
    std::string text = body.toStdString();
    if (kind != KeyAddress::Certificates) {
        const JsonDocument document = JsonDocument::parse(text);
        if (!document.isStrict() || !document.root().isObject())
            return tl::unexpected(jsonFailure(document, host));
        const bool isMetadata = document.root().member("jwks_uri").exists();
        if (isMetadata || !issuer.isEmpty())
            return readMetadata(document.root(), issuer, host);
    }
    KeyImport import = importKeys(text, host.toStdString());
    if (import.keys.empty()) {
        FetchFailure failure = failed(Stage::Key, host);
        if (!import.findings.empty())
            failure.finding = import.findings.front();
        return tl::unexpected(std::move(failure));
    }
    return PublishedDocument{std::move(import.keys), std::move(import.findings), {}};
}

} // namespace jotscope
