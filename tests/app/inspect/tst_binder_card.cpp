#include "app/inspect/binder/binder_card.h"
#include "app/inspect/binder/binder_model.h"
#include "app/inspect/binder/binder_view.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/main_window.h"
#include "app/widgets/fields/drop_field.h"
#include "app/widgets/tables/breakable_text.h"
#include "tests/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jotscope;
using namespace jotscope::tokens;

/// The hash binder as a person drives it.
class TestBinderCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTokenWithHashesOffersToBindThem();
    void aTokenWithoutHashesSaysSoWhenAsked();
    void theShortcutShowsHidesAndTakesTheKeyboardThere();
    void withoutMaterialTheRowsTellWhatCouldBeGiven();
    void theSpecificationsAccessTokenMatches();
    void aTamperedAccessTokenDiffers();
    void theSlipOfTheIssuerIsNamed();
    void aHashIsShownInFullAndCopiedAsItIs();
    void hoveringARowLightsUpItsClaim();
    void hoveringTheClaimLightsUpItsRow();
    void aDroppedCertificateIsReadAsBytes();
    void whatCannotBeReadIsToldOf();
    void largeMaterialIsHashedOffTheGuiThread();
    void itFollowsTheCurrentToken();
    void clearingForgetsTheMaterial();
    void everyPartHasAnAccessibleName();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    InspectPage &page() const { return m_window->inspectPage(); }
    BinderCard *card() const { return part<BinderCard>("binderCard"); }
    BinderModel *model() const { return part<BinderModel>(); }
    BinderView *table() const { return part<BinderView>("binderTable"); }
    DropField *material() const { return part<DropField>("material"); }
    QString cell(int row, BinderModel::Column column) const
    {
        return unbroken(model()->index(row, column).data().toString());
    }
    void show(const QByteArray &text) const
    {
        page().showText(text);
        QTRY_VERIFY(!page().isBusy());
    }
    void open() const { m_window->action(ActionId::BindHashes)->trigger(); }
    void type(const QString &text) const { material()->setPlainText(text); }
    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(card(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(card(), &event);
    }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// OpenID Connect Core 1.0 appendix A.
const QString kAccessToken = QStringLiteral("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
const std::string kAtHash = "77QmUPtjPfzWtF2AnpK9RQ";

QByteArray tokenOf(const std::string &payload, const std::string &header = R"({"alg":"RS256"})")
{
    return QByteArray::fromStdString(encodeBase64Url(header) + '.' + encodeBase64Url(payload) + ".c2ln");
}

QByteArray idToken()
{
    return tokenOf(R"({"sub":"anna","at_hash":")" + kAtHash + R"("})");
}

} // namespace

void TestBinderCard::init()
{
    QLocale::setDefault(QLocale::c());
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(1300, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestBinderCard::cleanup()
{
    m_window.reset();
}

void TestBinderCard::aTokenWithHashesOffersToBindThem()
{
    QVERIFY(!card()->isVisible());
    show(idToken());
    QVERIFY(card()->isVisible());
    QVERIFY(!material()->isVisible());
    QVERIFY(part<QLabel>("binderCaption")->text().contains("at_hash"));
    QTest::mouseClick(part<QToolButton>("openBinder"), Qt::LeftButton);
    QVERIFY(material()->isVisible());
    QVERIFY(m_window->action(ActionId::BindHashes)->isChecked());
    show(tokenOf(R"({"sub":"anna"})"));
    QTest::mouseClick(part<QToolButton>("closeBinder"), Qt::LeftButton);
    QVERIFY(!card()->isVisible());
}

void TestBinderCard::aTokenWithoutHashesSaysSoWhenAsked()
{
    show(tokenOf(R"({"sub":"anna"})"));
    open();
    QVERIFY(part<QLabel>("binderEmpty")->isVisible());
    QVERIFY(!table()); // one without rows is not even made
}

void TestBinderCard::theShortcutShowsHidesAndTakesTheKeyboardThere()
{
    QVERIFY(!m_window->action(ActionId::BindHashes)->isEnabled());
    show(idToken());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(material()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!material()->isVisible());
}

void TestBinderCard::withoutMaterialTheRowsTellWhatCouldBeGiven()
{
    show(tokenOf(R"({"at_hash":"a","c_hash":"b"})"));
    open();
    QCOMPARE(model()->rowCount(), 2);
    QVERIFY(cell(0, BinderModel::State).startsWith("○"));
    QVERIFY(cell(0, BinderModel::Why).startsWith("Give the access token"));
    QVERIFY(cell(1, BinderModel::Why).contains("code"));
}

void TestBinderCard::theSpecificationsAccessTokenMatches()
{
    show(idToken());
    open();
    type(kAccessToken);
    QCOMPARE(cell(0, BinderModel::State), QStringLiteral("✓  Matches"));
    QCOMPARE(cell(0, BinderModel::ClaimName), QStringLiteral("at_hash"));
    QCOMPARE(cell(0, BinderModel::Expected), QString::fromStdString(kAtHash));
    QCOMPARE(cell(0, BinderModel::Computed), QString::fromStdString(kAtHash));
    QCOMPARE(part<QLabel>("binderCaption")->text(), QStringLiteral("Matching: 1 of 1"));
}

void TestBinderCard::aTamperedAccessTokenDiffers()
{
    show(idToken());
    open();
    type(QString(kAccessToken).replace(0, 1, "J"));
    QCOMPARE(cell(0, BinderModel::State), QStringLiteral("≠  Differs"));
    QVERIFY(cell(0, BinderModel::Computed) != cell(0, BinderModel::Expected));
    QCOMPARE(cell(0, BinderModel::Computed).size(), qsizetype(22));
}

void TestBinderCard::theSlipOfTheIssuerIsNamed()
{
    show(tokenOf(R"({"at_hash":")" + kAtHash + R"("})", R"({"alg":"RS512"})"));
    open();
    type(kAccessToken);
    QCOMPARE(cell(0, BinderModel::State), QStringLiteral("≠  Differs"));
    QVERIFY2(cell(0, BinderModel::Why).contains("SHA-256") && cell(0, BinderModel::Why).contains("SHA-512"),
             qPrintable(cell(0, BinderModel::Why)));
}

void TestBinderCard::aHashIsShownInFullAndCopiedAsItIs()
{
    show(idToken());
    open();
    type(kAccessToken);
    table()->setFocus();
    table()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith("at_hash\tMatches\t77QmUPtjPfzWtF2AnpK9RQ\t"));
}

void TestBinderCard::hoveringARowLightsUpItsClaim()
{
    show(idToken());
    open();
    QSignalSpy hovered(card(), &BinderCard::hovered);
    QVERIFY(!model()->placeOf(0).isEmpty());
    QTest::mouseMove(table()->viewport(), table()->visualRect(model()->index(0, 1)).center());
    emit table()->entered(model()->index(0, 1));
    QVERIFY(!hovered.isEmpty());
    QCOMPARE(hovered.last().first().value<ByteRange>(), model()->placeOf(0));
    const ByteRange place = model()->placeOf(0);
    const QByteArray lit = idToken().mid(qsizetype(place.begin), qsizetype(place.size()));
    QVERIFY(QByteArray::fromStdString(encodeBase64Url(R"({"sub":"anna","at_hash":")" + kAtHash + R"("})"))
                .contains(lit));
}

void TestBinderCard::hoveringTheClaimLightsUpItsRow()
{
    show(idToken());
    open();
    QVERIFY(!model()->index(0, 0).data(Qt::BackgroundRole).isValid());
    const std::size_t middle = (model()->placeOf(0).begin + model()->placeOf(0).end) / 2;
    emit part<EncodedView>("encoded")->hovered({middle, middle + 1});
    QVERIFY(model()->index(0, 0).data(Qt::BackgroundRole).isValid());
    emit part<EncodedView>("encoded")->hovered({});
    QVERIFY(!model()->index(0, 0).data(Qt::BackgroundRole).isValid());
}

void TestBinderCard::aDroppedCertificateIsReadAsBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("certificate.bin");
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    const QByteArray bytes = QByteArray::fromHex("30820001ff00fe80");
    file.write(bytes);
    file.close();
    show(tokenOf(R"({"cnf":{"x5t#S256":"abc"}})"));
    drop(path);
    QTRY_COMPARE(material()->content(), bytes);
    QVERIFY(material()->isVisible());
    QVERIFY(material()->placeholderText().contains("certificate.bin"));
    QTest::keyClick(material(), Qt::Key_Backspace);
    QVERIFY(material()->isEmpty());
}

void TestBinderCard::whatCannotBeReadIsToldOf()
{
    show(idToken());
    QSignalSpy failed(&page(), &InspectPage::failed);
    drop(QStringLiteral("/nowhere/key.pem"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains("/nowhere/key.pem"));
}

void TestBinderCard::largeMaterialIsHashedOffTheGuiThread()
{
    show(idToken());
    open();
    material()->setContent(QByteArray(200'000, 'x'));
    QVERIFY(page().isBusy());
    QTRY_VERIFY(!page().isBusy());
    QCOMPARE(cell(0, BinderModel::State), QStringLiteral("≠  Differs"));
    material()->setContent(QByteArray(300'000, 'x'));
    page().cancelWork();
    QVERIFY(!page().isBusy());
}

void TestBinderCard::itFollowsTheCurrentToken()
{
    show(idToken());
    open();
    type(kAccessToken);
    show(tokenOf(R"({"ath":"x"})"));
    QCOMPARE(cell(0, BinderModel::ClaimName), QStringLiteral("ath"));
    QCOMPARE(cell(0, BinderModel::State), QStringLiteral("≠  Differs"));
}

void TestBinderCard::clearingForgetsTheMaterial()
{
    show(idToken());
    open();
    type(kAccessToken);
    m_window->action(ActionId::ClearAll)->trigger();
    QVERIFY(material()->isEmpty());
    material()->undo();
    QVERIFY(material()->isEmpty());
    QVERIFY(!card()->isVisible());
    QVERIFY(!m_window->action(ActionId::BindHashes)->isChecked());
}

void TestBinderCard::everyPartHasAnAccessibleName()
{
    show(idToken());
    open();
    for (const QWidget *widget : card()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    const QModelIndex state = model()->index(0, BinderModel::State);
    QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Not compared"));
}

QTEST_MAIN(TestBinderCard)
#include "tst_binder_card.moc"
