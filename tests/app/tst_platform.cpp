#include "app/platform/components.h"

#include <QTest>

#include <algorithm>

using namespace jotscope;

class TestPlatform : public QObject
{
    Q_OBJECT

private slots:
    void everyLibraryIsFoundWithItsVersion();
    void qcaLoadsTheProviderThatItWasBuiltWith();
};

void TestPlatform::everyLibraryIsFoundWithItsVersion()
{
    QStringList names;
    for (const Component &component : components()) {
        names << component.name;
        QVERIFY2(component.version.contains('.'), qPrintable(component.name));
    }
    QCOMPARE(names, (QStringList{"Qt", "OpenSSL", "QCA"}));
}

void TestPlatform::qcaLoadsTheProviderThatItWasBuiltWith()
{
    const QList<Component> all = components();
    QVERIFY2(all.last().details.contains("qca-ossl"), qPrintable(all.last().details.join(' ')));
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
