#pragma once

#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/key_import.h"
#include "tests/certificate_validity.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <string>
#include <vector>

/// Real certificates, made by the openssl command while the test runs.
namespace jotscope::certificates {

struct Wanted
{
    QString name;             ///< the common name, and what the office knows it by
    QString issuer = {};      ///< empty: signs itself
    QString extensions = {};  ///< lines of an OpenSSL configuration
    QString algorithm = "EC"; ///< `RSA`, `RSA-1024`, `EC`, `ED25519`
    int days = 3650;
    QString digest = "-sha256"; ///< ED25519 has its own
};

inline const QString kAuthority =
    QStringLiteral("basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign");
inline const QString kSigner = QStringLiteral("basicConstraints=CA:false\nkeyUsage=digitalSignature");

class Office
{
public:
    void issue(const Wanted &wanted)
    {
        static const QHash<QString, QStringList> kKeys = {
            {"RSA", {"-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"}},
            {"RSA-1024", {"-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"}},
            {"EC", {"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"}},
            {"ED25519", {"-algorithm", "ED25519"}}};
        const QString &name = wanted.name;
        if (!QFile::exists(path(name, "key")))
            run(QStringList{"genpkey", "-out", path(name, "key")} + kKeys[wanted.algorithm]);
        run({"req", "-new", "-key", path(name, "key"), "-subj", "/CN=" + name, "-out", path(name, "csr")});
        write(path(name, "ext"), wanted.extensions.toUtf8());
        QStringList arguments{"x509",     "-req", "-in",      path(name, "csr"), "-out", path(name, "der"),
                              "-outform", "DER",  "-extfile", path(name, "ext")};
        arguments += certificateValidity(wanted.days);
        if (wanted.issuer.isEmpty())
            arguments << "-signkey" << path(name, "key");
        else
            arguments << "-CA" << path(wanted.issuer, "pem") << "-CAkey" << path(wanted.issuer, "key")
                      << "-CAcreateserial";
        if (wanted.digest != "-sha256")
            arguments << wanted.digest;
        run(arguments);
        run({"x509", "-inform", "DER", "-in", path(name, "der"), "-out", path(name, "pem")});
    }

    struct Revoked
    {
        QString name;
        std::chrono::sys_seconds at;
        QString reason = {};
    };
    /// The list of what `issuer` revoked, which holds from `from` to `until`. DER.
    [[nodiscard]] std::string revocationList(const QString &issuer, const std::vector<Revoked> &revoked,
                                             std::chrono::sys_seconds from,
                                             std::chrono::sys_seconds until) const
    {
        const QString base = issuer + " list";
        QByteArray index;
        for (const Revoked &one : revoked)
            index += "R\t301231235959Z\t" + timeText(one.at).mid(2) +
                     (one.reason.isEmpty() ? QByteArray() : "," + one.reason.toUtf8()) + '\t' +
                     serialOf(one.name) + "\tunknown\t/CN=" + one.name.toUtf8() + '\n';
        write(path(base, "index"), index);
        write(path(base, "cnf"), "[ca]\ndefault_ca=office\n[office]\ndatabase=" +
                                     path(base, "index").toUtf8() + "\ndefault_md=sha256\n");
        run({"ca", "-gencrl", "-config", path(base, "cnf"), "-cert", path(issuer, "pem"), "-keyfile",
             path(issuer, "key"), "-crl_lastupdate", timeText(from), "-crl_nextupdate", timeText(until),
             "-out", path(base, "pem")});
        run({"crl", "-in", path(base, "pem"), "-outform", "DER", "-out", path(base, "der")});
        return der(base);
    }

    [[nodiscard]] std::string der(const QString &name) const { return read(path(name, "der")).toStdString(); }

    [[nodiscard]] std::vector<std::string> ders(const QStringList &names) const
    {
        std::vector<std::string> all;
        for (const QString &name : names)
            all.push_back(der(name));
        return all;
    }

    [[nodiscard]] KeyPointer key(const QString &name) const
    {
        return importKeys(read(path(name, "key")).toStdString(), "key").keys.front();
    }

    [[nodiscard]] QString path(const QString &name, const QString &suffix) const
    {
        return m_folder.filePath(name + '.' + suffix);
    }

private:
    static QByteArray timeText(std::chrono::sys_seconds at)
    {
        return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count())
            .toUTC()
            .toString("yyyyMMddHHmmss'Z'")
            .toLatin1();
    }

    [[nodiscard]] QByteArray serialOf(const QString &name) const
    {
        const auto read = crypto::readCertificate(der(name));
        return QByteArray::fromStdString(read->serialNumber).toUpper();
    }

    static void run(const QStringList &arguments)
    {
        QProcess process;
        process.start("openssl", arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl %s: %s", qPrintable(arguments.join(' ')),
                   process.readAllStandardError().constData());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
        return file.readAll();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }

    QTemporaryDir m_folder;
};

} // namespace jotscope::certificates
