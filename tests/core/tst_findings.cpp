#include "core/findings/catalogue.h"
#include "core/json/json_document.h"
#include "core/text/encodings/base64url.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace jotscope;

class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsAWholeSentenceUnderAUniqueId();
    void everyFaultHasItsRow();
    void everyIdInTheSourceHasItsRow();
    void everyRowIsUsedSomewhere();
    void placeholdersAreFilledIn();
    void anUnknownIdIsABrokenInvariant();

private:
    /// Every string literal in core and app outside of the catalogue's pages.
    static QSet<QString> literalsInSource();
};

QSet<QString> TestFindings::literalsInSource()
{
    static const QRegularExpression literal("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    QSet<QString> literals;
    for (const char *folder : {"/core", "/app"}) {
        QDirIterator files(QStringLiteral(JOTSCOPE_SOURCE_DIR) + folder, {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith("_findings.cpp") || !file.open(QFile::ReadOnly))
                continue;
            auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                literals << matches.next().captured(1);
        }
    }
    return literals;
}

void TestFindings::everyRowIsAWholeSentenceUnderAUniqueId()
{
    static const QRegularExpression kebab("^[a-z0-9]+(-[a-z0-9]+)*$");
    static const QRegularExpression brokenPlaceholder("%(?!\\{[a-z]+\\})");
    QSet<QString> ids;
    for (const CatalogueRow &row : catalogue()) {
        const QString id = QString::fromUtf8(row.id.data(), qsizetype(row.id.size()));
        QVERIFY2(kebab.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids << id;
        QVERIFY2(QString(row.message).endsWith('.') && QString(row.message)[0].isUpper(), qPrintable(id));
        QVERIFY2(*row.remedy == '\0' || QString(row.remedy).endsWith('.'), qPrintable(id));
        QVERIFY2(!brokenPlaceholder.match(row.message).hasMatch(), qPrintable(id));
        QVERIFY2(!brokenPlaceholder.match(row.remedy).hasMatch(), qPrintable(id));
    }
}

void TestFindings::everyFaultHasItsRow()
{
    for (int kind = 0; kind <= int(JsonFault::Kind::TooDeep); ++kind)
        QVERIFY(catalogueRow(jsonFaultId(JsonFault::Kind(kind))));
    for (int kind = 0; kind <= int(Base64UrlFault::Kind::TrailingBits); ++kind)
        QVERIFY(catalogueRow(base64UrlFaultId(Base64UrlFault::Kind(kind))));
}

void TestFindings::everyIdInTheSourceHasItsRow()
{
    static const QRegularExpression call("(?:makeFinding|failure)\\(\\s*\"([^\"]*)\"");
    QDirIterator files(QStringLiteral(JOTSCOPE_SOURCE_DIR "/core"), {"*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    int calls = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
        for (; matches.hasNext(); ++calls) {
            const QByteArray id = matches.next().captured(1).toUtf8();
            QVERIFY2(catalogueRow(id.toStdString()), id.constData());
        }
    }
    QVERIFY(calls > 0);
}

void TestFindings::everyRowIsUsedSomewhere()
{
    const QSet<QString> literals = literalsInSource();
    QStringList unused;
    for (const CatalogueRow &row : catalogue()) {
        const QString id = QString::fromUtf8(row.id.data(), qsizetype(row.id.size()));
        if (!literals.contains(id))
            unused << id;
    }
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(' ')));
}

void TestFindings::placeholdersAreFilledIn()
{
    const std::vector<FindingArgument> args = {{"part", "payload"}, {"count", "2"}};
    QCOMPARE(fillPlaceholders("The %{part} has %{count}%{nothing} parts.", args),
             std::string("The payload has 2 parts."));
    QCOMPARE(fillPlaceholders("An open %{part", args), std::string("An open "));
    QCOMPARE(fillPlaceholders("", args), std::string());
}

void TestFindings::anUnknownIdIsABrokenInvariant()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)makeFinding("no-such-id"));
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
