#pragma once

#include "core/jose/keys/key_import.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
        QStringList arguments{"x509",     "-req",
                              "-in",      path(name, "csr"),
                              "-out",     path(name, "der"),
                              "-outform", "DER",
                              "-days",    QString::number(wanted.days),
                              "-extfile", path(name, "ext")};
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
