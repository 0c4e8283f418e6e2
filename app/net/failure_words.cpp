#include "app/net/failure_words.h"

#include "app/widgets/texts/finding_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace jotscope {

using Stage = FetchFailure::Stage;

namespace {

using Tls = FetchFailure::Tls;

constexpr qsizetype kMostDetail = 160;
constexpr qsizetype kMostNames = 4;

/// %1 is the host, %2 the detail. Both texts in context "FetchFailure".
struct Words
{
    const char *message;
    const char *remedy;
};

struct StageRow
{
    Stage stage;
    Words words;
};

constexpr std::array kStages = {
    StageRow{Stage::Proxy,
             {QT_TRANSLATE_NOOP("FetchFailure", "The proxy on the way to %1 refused: %2."),
              QT_TRANSLATE_NOOP("FetchFailure", "Check the system's proxy settings.")}},
    StageRow{
        Stage::Dns,
        {QT_TRANSLATE_NOOP("FetchFailure", "DNS knows no host %1."),
         QT_TRANSLATE_NOOP("FetchFailure", "Check the spelling. A name inside a company may need its VPN.")}},
    StageRow{Stage::Tcp,
             {QT_TRANSLATE_NOOP("FetchFailure", "The connection (TCP) with %1 failed: %2."),
              QT_TRANSLATE_NOOP("FetchFailure", "Check the port, that the server runs, and that no firewall "
                                                "or missing VPN is in the way.")}},
    StageRow{Stage::Time,
             {QT_TRANSLATE_NOOP("FetchFailure", "%1 did not answer in full within %2 seconds."),
              QT_TRANSLATE_NOOP("FetchFailure", "Try again later, or save the document with another program "
                                                "and add it as a file.")}},
    StageRow{
        Stage::Size,
        {QT_TRANSLATE_NOOP("FetchFailure", "The answer of %1 is larger than %2 bytes."),
         QT_TRANSLATE_NOOP("FetchFailure", "No set of keys is that large. Check that the URL is the one of "
                                           "a JWK Set.")}},
    StageRow{
        Stage::Redirect,
        {QT_TRANSLATE_NOOP("FetchFailure", "%1 redirects without end, or to where nothing is fetched "
                                           "from. %2"),
         QT_TRANSLATE_NOOP("FetchFailure", "Fetch from the URL that it should lead to. It must be one of "
                                           "HTTPS.")}},
    StageRow{
        Stage::Status,
        {QT_TRANSLATE_NOOP("FetchFailure", "%1 answered with HTTP status %2."),
         QT_TRANSLATE_NOOP("FetchFailure", "Check the path. The metadata of an issuer name the right one "
                                           "in jwks_uri; a set that needs a login must be added as a "
                                           "file.")}},
    StageRow{
        Stage::ContentType,
        {QT_TRANSLATE_NOOP("FetchFailure", "%1 sent content of type %2, not JSON."),
         QT_TRANSLATE_NOOP("FetchFailure", "This may be a page for people, such as a login. Check that the "
                                           "URL is the one of a JWK Set or of an issuer.")}},
    StageRow{
        Stage::Json,
        {QT_TRANSLATE_NOOP("FetchFailure", "What %1 sent is no JSON object. %2"),
         QT_TRANSLATE_NOOP("FetchFailure", "Open the URL in a browser to see what it holds, and tell those "
                                           "who run the server.")}},
    StageRow{
        Stage::Metadata,
        {QT_TRANSLATE_NOOP("FetchFailure", "The metadata of %1 are another issuer's, or name no jwks_uri "
                                           "to fetch from. %2"),
         QT_TRANSLATE_NOOP("FetchFailure", "The issuer must be the same in metadata, address and token "
                                           "(RFC 8414 section 3.3). Fetch from the right one, or from the "
                                           "URL of its keys.")}},
    StageRow{
        Stage::Key,
        {QT_TRANSLATE_NOOP("FetchFailure", "What %1 sent is well formed but holds no key that can be read. "
                                           "%2"),
         QT_TRANSLATE_NOOP("FetchFailure", "A JWK Set is an object with an array \"keys\" (RFC 7517 "
                                           "section 5). Check the URL.")}},
};

struct TlsRow
{
    Tls fault;
    Words words;
};

constexpr std::array kTls = {
    TlsRow{Tls::SelfSigned,
           {QT_TRANSLATE_NOOP("FetchFailure", "TLS: the certificate of %1 is signed by itself, which proves "
                                              "nothing."),
            QT_TRANSLATE_NOOP("FetchFailure", "If the server is yours, add its certificate as a CA file.")}},
    TlsRow{
        Tls::UnknownIssuer,
        {QT_TRANSLATE_NOOP("FetchFailure", "TLS: the certificate of %1 is issued by someone this system "
                                           "does not trust."),
         QT_TRANSLATE_NOOP("FetchFailure", "Add the CA file of your company, if that is who issued it. Else "
                                           "somebody may be listening.")}},
    TlsRow{Tls::Expired,
           {QT_TRANSLATE_NOOP("FetchFailure", "TLS: the certificate of %1 has expired."),
            QT_TRANSLATE_NOOP("FetchFailure",
                              "Those who run the server must renew it. Check this machine's clock too.")}},
    TlsRow{Tls::NotYetValid,
           {QT_TRANSLATE_NOOP("FetchFailure", "TLS: the certificate of %1 is not valid yet."),
            QT_TRANSLATE_NOOP("FetchFailure", "Check this machine's clock.")}},
    TlsRow{
        Tls::HostName,
        {QT_TRANSLATE_NOOP("FetchFailure", "TLS: the certificate is not one for %1."),
         QT_TRANSLATE_NOOP("FetchFailure", "Fetch from one of the names that it is for, if that is the host "
                                           "you mean.")}},
    TlsRow{
        Tls::Other,
        {QT_TRANSLATE_NOOP("FetchFailure", "TLS with %1 failed: %2."),
         QT_TRANSLATE_NOOP("FetchFailure", "The server may be too old, or speak plain HTTP at this port.")}},
};

struct AddressRow
{
    const char *detail;
    Words words;
};

constexpr std::array kAddresses = {
    AddressRow{"http",
               {QT_TRANSLATE_NOOP("FetchFailure", "Keys are not fetched over plain HTTP: anybody on the way "
                                                  "could change them."),
                QT_TRANSLATE_NOOP("FetchFailure", "Use https://. This machine itself may use http://.")}},
    AddressRow{"password",
               {QT_TRANSLATE_NOOP("FetchFailure", "The URL holds a user name, which is not sent."),
                QT_TRANSLATE_NOOP("FetchFailure", "Leave out all before the @.")}},
    AddressRow{"url",
               {QT_TRANSLATE_NOOP("FetchFailure", "This is no URL that keys can be fetched from."),
                QT_TRANSLATE_NOOP("FetchFailure", "Enter one such as https://login.example.com.")}},
};

Words wordsOf(const FetchFailure &failure)
{
    if (failure.stage == Stage::Address) {
        const auto row =
            std::find_if(kAddresses.begin(), kAddresses.end() - 1, [&failure](const AddressRow &one) {
                return failure.detail == QLatin1String(one.detail);
            });
        return row->words;
    }
    if (failure.stage == Stage::Tls) {
        const auto row = std::find_if(kTls.begin(), kTls.end() - 1,
                                      [&failure](const TlsRow &one) { return one.fault == failure.tls; });
        return row->words;
    }
    const auto row = std::find_if(kStages.begin(), kStages.end() - 1,
                                  [&failure](const StageRow &one) { return one.stage == failure.stage; });
    return row->words;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("FetchFailure", text);
}

QString detailOf(const FetchFailure &failure)
{
    if (failure.finding && failure.line > 0)
        return QCoreApplication::translate("FetchFailure", "Line %1: %2", "a line's number, what is wrong")
            .arg(failure.line)
            .arg(findingMessage(*failure.finding));
    if (failure.finding)
        return findingMessage(*failure.finding);
    QString detail = failure.detail.simplified();
    if (failure.stage == Stage::Size)
        return QLocale().toString(detail.toLongLong());
    while (detail.endsWith(QLatin1Char('.')))
        detail.chop(1);
    return detail.size() <= kMostDetail ? detail : detail.left(kMostDetail) + QChar(u'…');
}

} // namespace

QString failureMessage(const FetchFailure &failure)
{
    const QString message = translated(wordsOf(failure).message);
    if (message.contains(QLatin1String("%2")))
        return message.arg(failure.host, detailOf(failure)).trimmed();
    return message.contains(QLatin1String("%1")) ? message.arg(failure.host) : message;
}

QString failureRemedy(const FetchFailure &failure)
{
    return translated(wordsOf(failure).remedy);
}

QString certificateText(const FetchFailure &failure)
{
    if (!failure.certificate)
        return {};
    const PeerCertificate &shown = *failure.certificate;
    const QLocale locale;
    QStringList lines;
    lines << QCoreApplication::translate("FetchFailure", "Certificate of: %1")
                 .arg(shown.subject.left(kMostDetail));
    if (!shown.names.isEmpty())
        lines << QCoreApplication::translate("FetchFailure", "For the hosts: %1")
                     .arg(shown.names.mid(0, kMostNames).join(QStringLiteral(", ")).left(kMostDetail));
    lines << QCoreApplication::translate("FetchFailure", "Issued by: %1").arg(shown.issuer.left(kMostDetail));
    lines << QCoreApplication::translate("FetchFailure", "Valid from %1 to %2", "two dates")
                 .arg(locale.toString(shown.notBefore.date(), QLocale::LongFormat),
                      locale.toString(shown.notAfter.date(), QLocale::LongFormat));
    return lines.join(QLatin1Char('\n'));
}

} // namespace jotscope
