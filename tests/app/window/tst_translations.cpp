#include "app/languages.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/time_text.h"
#include "core/claims/claim_registry.h"
#include "core/findings/catalogue.h"
#include "core/jose/algorithm.h"
#include "core/jose/token.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace jotscope;

/// A translation is whole or it is none: every sentence there, with everything that its original holds.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { speak("en"); }
    void nothingInTheSourceIsLeftOut_data();
    void nothingInTheSourceIsLeftOut();
    void everyContextIsOneThatTheProgramAsksFor();
    void germanIsWhole_data();
    void germanIsWhole();
    void pluralsHaveEveryForm_data();
    void pluralsHaveEveryForm();
    void theCatalogueSpeaksGerman();
    void everyClaimIsThere();
    void countsAgreeWithTheirNouns();
    void wordsWithinASentenceAreTranslatedToo();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
    bool isPlural = false;
};

QString pathOf(const QString &language)
{
    return QStringLiteral(JOTSCOPE_SOURCE_DIR "/translations/jotscope_%1.ts").arg(language);
}

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    Message message;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message")
            messages << message;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            message = {context, {}, {}, true, xml.attributes().value("numerus") == u"yes"};
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute("type");
            if (!message.isPlural)
                message.translations << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            message.translations << xml.readElementText();
        }
    }
    return messages;
}

QList<Message> readMessages(const QString &language)
{
    return messagesIn(pathOf(language));
}

QStringList originalsIn(const QString &path)
{
    QStringList originals;
    for (const Message &message : messagesIn(path))
        originals << message.context + QStringLiteral(": ") + message.source;
    originals.sort();
    return originals;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern("%\\{[a-z]+\\}|%[0-9n]");
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

} // namespace

void TestTranslations::nothingInTheSourceIsLeftOut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << "de" << QStringList();
    QTest::newRow("English") << "en" << QStringList("-pluralonly");
}

void TestTranslations::nothingInTheSourceIsLeftOut()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(pathOf(language), copy));
    QStringList arguments = QStringLiteral(JOTSCOPE_LUPDATE).split('|') + options;
    arguments << "-ts" << copy;
    const QString program = arguments.takeFirst();
    QProcess lupdate;
    lupdate.start(program, arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QCOMPARE(originalsIn(pathOf(language)), originalsIn(copy));
}

/// lupdate guesses at times that a class stands in no namespace, and the program never finds what it put
/// there.
void TestTranslations::everyContextIsOneThatTheProgramAsksFor()
{
    QByteArray sources;
    for (const char *folder : {"/app", "/core"}) {
        QDirIterator files(QStringLiteral(JOTSCOPE_SOURCE_DIR) + QLatin1String(folder), {"*.cpp", "*.h"},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            sources += file.readAll();
        }
    }
    for (const Message &message : messagesIn(pathOf("de"))) {
        if (message.context.startsWith(QLatin1String("jotscope::")))
            continue;
        const QByteArray context = message.context.toUtf8();
        QVERIFY2(sources.contains('"' + context + '"') ||
                     sources.contains("Q_DECLARE_TR_FUNCTIONS(" + context + ')'),
                 context.constData());
    }
}

void TestTranslations::germanIsWhole_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("isFinished");
    int row = 0;
    for (const Message &message : readMessages("de"))
        QTest::addRow("%d %s", row++, qPrintable(message.context))
            << message.source << message.translations << message.isFinished;
}

void TestTranslations::germanIsWhole()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, isFinished);
    QVERIFY2(isFinished, qPrintable(source));
    for (const QString &translation : translations) {
        QVERIFY2(!translation.isEmpty(), qPrintable(source));
        QCOMPARE(placeholdersOf(translation), placeholdersOf(source));
        QVERIFY2(translation.endsWith('.') == source.endsWith('.'), qPrintable(source));
        QVERIFY2(translation.endsWith(QChar(0x2026)) == source.endsWith(QChar(0x2026)), qPrintable(source));
        QVERIFY2(translation.contains('&') == source.contains('&'), qPrintable(source));
    }
}

void TestTranslations::pluralsHaveEveryForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << "de";
    QTest::newRow("English") << "en";
}

void TestTranslations::pluralsHaveEveryForm()
{
    QFETCH(QString, language);
    int count = 0;
    for (const Message &message : readMessages(language)) {
        if (!message.isPlural)
            continue;
        ++count;
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QCOMPARE(message.translations.size(), 2);
        for (const QString &form : message.translations)
            QVERIFY2(!form.contains("(s)") && (form.contains("%n") || form.contains("%Ln")),
                     qPrintable(form));
    }
    QVERIFY(count > 10);
}

void TestTranslations::theCatalogueSpeaksGerman()
{
    speak("de");
    for (const CatalogueRow &row : catalogue()) {
        QVERIFY2(QCoreApplication::translate("Finding", row.message) != row.message, row.message);
        QVERIFY2(*row.remedy == '\0' || QCoreApplication::translate("Finding", row.remedy) != row.remedy,
                 row.remedy);
    }
}

void TestTranslations::everyClaimIsThere()
{
    QSet<QString> sources;
    for (const Message &message : readMessages("de")) {
        if (message.context == "Claim")
            sources << message.source;
    }
    for (const auto &table : {registeredClaims(), registeredHeaderParameters()}) {
        for (const ClaimDefinition &claim : table) {
            const QString meaning = QString::fromStdString(std::string(claim.meaning));
            QVERIFY2(sources.contains(meaning), qPrintable(meaning));
        }
    }
}

void TestTranslations::countsAgreeWithTheirNouns()
{
    constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};
    speak("en");
    QCOMPARE(relativeText(kNow + std::chrono::minutes(1), kNow), "in 1 minute");
    QCOMPARE(relativeText(kNow - std::chrono::hours(72), kNow), "3 days ago");
    speak("de");
    QCOMPARE(relativeText(kNow + std::chrono::minutes(1), kNow), "in 1 Minute");
    QCOMPARE(relativeText(kNow - std::chrono::hours(72), kNow), "vor 3 Tagen");
}

void TestTranslations::wordsWithinASentenceAreTranslatedToo()
{
    const Finding padding = makeFinding("base64url-padding", {}, {{kWordArgument, "payload"}});
    QCOMPARE(findingMessage(padding), "The payload ends with padding (=), which JWS leaves out.");
    speak("de");
    QVERIFY2(findingMessage(padding).contains("Payload"), qPrintable(findingMessage(padding)));
    for (int name = 0; name <= int(PartName::KeyBinding); ++name) {
        const std::string word(partName(PartName(name)));
        QVERIFY2(QCoreApplication::translate("Word", word.c_str()).toStdString() != word, word.c_str());
    }
    const char *meaning = findForeignAlgorithm("SM2")->meaning;
    QVERIFY2(QCoreApplication::translate("Word", meaning) != meaning, meaning);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
