#include "core/build/form/claim_form.h"

#include <QTest>

#include <string>

using namespace jotscope;

Q_DECLARE_METATYPE(jotscope::FormField)

/// A form over the text of an object: what it shows of it, and that a change of one member touches no other
/// byte.
class ClaimFormTest : public QObject
{
    Q_OBJECT

private slots:
    void valueIsGivenInTheFieldThatSuitsIt_data();
    void valueIsGivenInTheFieldThatSuitsIt();
    void memberHasItsTextAndPlace();
    void textThatIsNoWholeObjectHasNoForm_data();
    void textThatIsNoWholeObjectHasNoForm();
    void duplicateNamesAreTwoMembers();
    void changeOfAValueTouchesNothingElse();
    void changeOfANameEscapesIt();
    void newMemberIsSetOffAsTheOthers_data();
    void newMemberIsSetOffAsTheOthers();
    void removedMemberTakesItsCommaAlong_data();
    void removedMemberTakesItsCommaAlong();
    void aMemberIsSetByItsName();
    void membersAreTakenOutByTheirNames();
    void firstValueIsOfItsClaimsKind_data();
    void firstValueIsOfItsClaimsKind();
    void listGoesThereAndBack();

private:
    static FormMember memberOf(const std::string &object, const std::string &name);
};

FormMember ClaimFormTest::memberOf(const std::string &object, const std::string &name)
{
    const auto members = formMembers(object);
    for (const FormMember &member : members.value())
        if (member.name == name)
            return member;
    return {};
}

void ClaimFormTest::valueIsGivenInTheFieldThatSuitsIt_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("value");
    QTest::addColumn<FormField>("field");

    QTest::newRow("a string") << "iss"
                              << R"("https://id.example")" << FormField::Text;
    QTest::newRow("a NumericDate") << "exp"
                                   << "1795500300" << FormField::Time;
    QTest::newRow("a time to be filled in") << "exp"
                                            << "{{now+1h}}" << FormField::Time;
    QTest::newRow("a time in a private claim") << "since"
                                               << "{{now}}" << FormField::Time;
    QTest::newRow("something else to be filled in") << "cnf"
                                                    << "{{jwk}}" << FormField::Json;
    QTest::newRow("a number in a private claim") << "level"
                                                 << "3" << FormField::Number;
    QTest::newRow("a boolean") << "email_verified"
                               << "true" << FormField::Boolean;
    QTest::newRow("a list of strings") << "amr"
                                       << R"(["pwd","otp"])" << FormField::List;
    QTest::newRow("audiences") << "aud"
                               << R"(["a", "b"])" << FormField::List;
    QTest::newRow("one audience") << "aud"
                                  << R"("a")" << FormField::Text;
    QTest::newRow("a list of anything") << "amr"
                                        << R"(["pwd",1])" << FormField::Json;
    QTest::newRow("scopes") << "scope"
                            << R"("read write")" << FormField::Scopes;
    QTest::newRow("an object") << "cnf"
                               << R"({"jkt":"x"})" << FormField::Json;
    QTest::newRow("null") << "sub"
                          << "null" << FormField::Json;
    QTest::newRow("a date that is text") << "exp"
                                         << R"("tomorrow")" << FormField::Text;
}

void ClaimFormTest::valueIsGivenInTheFieldThatSuitsIt()
{
    QFETCH(QString, claim);
    QFETCH(QString, value);
    QFETCH(FormField, field);
    const std::string object = QStringLiteral(R"({"%1": %2})").arg(claim, value).toStdString();

    const FormMember member = memberOf(object, claim.toStdString());

    QCOMPARE(QString::fromStdString(member.value), value);
    QCOMPARE(member.field, field);
}

void ClaimFormTest::memberHasItsTextAndPlace()
{
    const std::string object = R"({ "a\n" : [1, {{counter}}] })";

    const auto members = formMembers(object).value();

    QCOMPARE(members.size(), std::size_t{1});
    QCOMPARE(members[0].name, std::string("a\n"));
    QCOMPARE(members[0].value, std::string("[1, {{counter}}]"));
    QCOMPARE(members[0].nameRange, (ByteRange{2, 7}));
    QCOMPARE(members[0].valueRange, (ByteRange{10, 26}));
}

void ClaimFormTest::textThatIsNoWholeObjectHasNoForm_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << "";
    QTest::newRow("an array") << "[]";
    QTest::newRow("half a member") << R"({"iss": )";
    QTest::newRow("a comma too many") << R"({"iss": 1,})";
    QTest::newRow("text behind it") << R"({"iss": 1} x)";
}

void ClaimFormTest::textThatIsNoWholeObjectHasNoForm()
{
    QFETCH(QString, text);

    QVERIFY(!formMembers(text.toStdString()));
}

void ClaimFormTest::duplicateNamesAreTwoMembers()
{
    const auto members = formMembers(R"({"a":1,"a":2})").value();

    QCOMPARE(members.size(), std::size_t{2});
    QCOMPARE(members[1].value, std::string("2"));
}

void ClaimFormTest::changeOfAValueTouchesNothingElse()
{
    const std::string object = "{\n  \"iss\" : \"a\" ,\t\"exp\":{{now+1h}}\r\n}";

    QCOMPARE(withValue(object, memberOf(object, "exp"), "17"),
             std::string("{\n  \"iss\" : \"a\" ,\t\"exp\":17\r\n}"));
}

void ClaimFormTest::changeOfANameEscapesIt()
{
    const std::string object = R"({"iss": 1})";

    QCOMPARE(withName(object, memberOf(object, "iss"), "a\"b"), std::string("{\"a\\\"b\": 1}"));
}

void ClaimFormTest::newMemberIsSetOffAsTheOthers_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("expected");

    QTest::newRow("in an empty object") << "{}"
                                        << "{\n  \"sub\": 1\n}";
    QTest::newRow("in a line") << R"({"a":1})"
                               << R"({"a":1,"sub":1})";
    QTest::newRow("in a line with spaces") << R"({"a": 1, "b": 2})"
                                           << R"({"a": 1, "b": 2, "sub": 1})";
    QTest::newRow("one a line") << "{\n\t\"a\": 1\n}"
                                << "{\n\t\"a\": 1,\n\t\"sub\": 1\n}";
    QTest::newRow("in no object") << "[]"
                                  << "[]";
}

void ClaimFormTest::newMemberIsSetOffAsTheOthers()
{
    QFETCH(QString, object);
    QFETCH(QString, expected);

    QCOMPARE(QString::fromStdString(withFormMember(object.toStdString(), "sub", "1")), expected);
}

void ClaimFormTest::removedMemberTakesItsCommaAlong_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the only one") << R"({ "x": 1 })"
                                  << "{}";
    QTest::newRow("the first one") << R"({"x": 1, "b": 2})"
                                   << R"({"b": 2})";
    QTest::newRow("one in the middle") << R"({"a":0,"x":1,"b":2})"
                                       << R"({"a":0,"b":2})";
    QTest::newRow("the last one") << "{\n  \"a\": 0,\n  \"x\": 1\n}"
                                  << "{\n  \"a\": 0\n}";
}

void ClaimFormTest::removedMemberTakesItsCommaAlong()
{
    QFETCH(QString, object);
    QFETCH(QString, expected);
    const std::string text = object.toStdString();

    QCOMPARE(QString::fromStdString(withoutFormMember(text, memberOf(text, "x"))), expected);
}

void ClaimFormTest::aMemberIsSetByItsName()
{
    const std::string object = R"({"iat": {{now}}, "htm": "GET"})";
    const std::string changed = withMemberValue(object, "htm", R"("POST")");
    QCOMPARE(changed, std::string(R"({"iat": {{now}}, "htm": "POST"})"));
    QCOMPARE(stringMember(changed, "htm"), std::string("POST"));
    QCOMPARE(stringMember(changed, "iat"), std::string());
    QCOMPARE(withMemberValue(object, "nonce", "1"),
             std::string(R"({"iat": {{now}}, "htm": "GET", "nonce": 1})"));
}

void ClaimFormTest::membersAreTakenOutByTheirNames()
{
    const std::string object = R"({"kid": "a", "typ": "JWT", "jwk": {{jwk}}})";
    const std::string_view names[] = {"kid", "jwk", "x5c"};
    QCOMPARE(withoutMembers(object, names), std::string(R"({"typ": "JWT"})"));
}

void ClaimFormTest::firstValueIsOfItsClaimsKind_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("value");

    QTest::newRow("exp") << "exp"
                         << "{{now+1h}}";
    QTest::newRow("iat") << "iat"
                         << "{{now}}";
    QTest::newRow("iss") << "iss"
                         << R"("")";
    QTest::newRow("email_verified") << "email_verified"
                                    << "true";
    QTest::newRow("amr") << "amr"
                         << "[]";
    QTest::newRow("cnf") << "cnf"
                         << "{}";
    QTest::newRow("scope") << "scope"
                           << R"("")";
    QTest::newRow("a private claim") << "level"
                                     << R"("")";
}

void ClaimFormTest::firstValueIsOfItsClaimsKind()
{
    QFETCH(QString, claim);
    QFETCH(QString, value);

    QCOMPARE(QString::fromStdString(firstValue(claim.toStdString())), value);
}

void ClaimFormTest::listGoesThereAndBack()
{
    const std::vector<std::string> items = {"a", "b\"c", ""};

    QCOMPARE(listOf(items), std::string("[\"a\", \"b\\\"c\", \"\"]"));
    QCOMPARE(listItems(listOf(items)), items);
    QVERIFY(listItems("[]").empty());
}

QTEST_APPLESS_MAIN(ClaimFormTest)
#include "tst_claim_form.moc"
