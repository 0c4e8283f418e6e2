#pragma once

#include "app/platform/cards/card_reader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// A real PKCS#11 token, SoftHSM's, with an RSA key and its certificate. One a process: the module reads its
/// settings once.
namespace jotscope {

class SoftCard
{
public:
    static constexpr const char *kLabel = "test card";
    static constexpr const char *kPin = "1234";

    SoftCard()
    {
        QDir(m_folder.path()).mkdir("tokens");
        write("softhsm2.conf", "directories.tokendir = " + m_folder.filePath("tokens").toUtf8() +
                                   "\nobjectstore.backend = file\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", path("softhsm2.conf").toUtf8());
        run("softhsm2-util",
            {"--init-token", "--free", "--label", kLabel, "--so-pin", "12345678", "--pin", kPin});
        addKey("signing", "RSA:2048");
    }

    /// Whether QCA has its plugin for cards. Debian 13 packages QCA without it.
    [[nodiscard]] bool isReadable() const
    {
        const auto cards = readCards(module());
        return cards || cards.error().id != "card-support-missing";
    }

    /// With a certificate, without which QCA shows no key.
    void addKey(const QString &name, const QString &kind)
    {
        static int count = 0;
        const QString id = QStringLiteral("%1").arg(++count, 2, 10, QLatin1Char('0'));
        const QString curve = "ec -pkeyopt ec_paramgen_curve:P-256";
        run("openssl", QStringList{"req", "-x509", "-newkey"} +
                           (kind == "EC" ? curve.split(' ') : QStringList{kind.toLower()}) +
                           QStringList{"-nodes", "-keyout", path("key.pem"), "-out", path("certificate.der"),
                                       "-outform", "DER", "-days", "30", "-subj", "/CN=" + name});
        run("softhsm2-util",
            {"--import", path("key.pem"), "--token", kLabel, "--label", name, "--id", id, "--pin", kPin});
        run("pkcs11-tool",
            {"--module", module(), "--token-label", kLabel, "--login", "--pin", kPin, "--write-object",
             path("certificate.der"), "--type", "cert", "--id", id, "--label", name});
    }

    /// As if it were pulled out of its reader.
    void remove() { QDir(m_folder.path()).rename("tokens", "away"); }

    static QString module()
    {
        for (const char *path :
             {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
              "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so",
              "/usr/lib64/pkcs11/libsofthsm2.so"}) {
            if (QFile::exists(path))
                return path;
        }
        qFatal("SoftHSM is not installed");
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s: %s", qPrintable(name), qPrintable(file.errorString()));
    }

    static void run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s %s: %s%s", qPrintable(program), qPrintable(arguments.join(' ')),
                   process.readAllStandardError().constData(), qPrintable(process.errorString()));
    }

    QTemporaryDir m_folder;
};

} // namespace jotscope
