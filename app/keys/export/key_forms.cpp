#include "app/keys/export/key_forms.h"

#include "app/keys/export/export_card.h"
#include "core/jose/keys/formats/openssh.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

bool isOpen(const Key &key)
{
    return key.asymmetric();
}

bool isSecret(const Key &key)
{
    return key.isSecret();
}

bool hasPrivateHalf(const Key &key)
{
    return isOpen(key) && key.isSecret();
}

struct FormRow
{
    KeyExportForm form;
    const char *title; ///< marked for translation in context "jotscope::ExportCard"
    const char *suffix;
    bool takesSeveral;
    bool (*isOf)(const Key &key);
};

constexpr std::array kForms = {
    FormRow{KeyExportForm::PublicJwk, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Public JWK"), "jwk", false,
            isOpen},
    FormRow{KeyExportForm::PublicJwkSet, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Public JWK Set"), "jwks",
            true, isOpen},
    FormRow{KeyExportForm::Spki, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Public PEM (SPKI)"), "pem", true,
            isOpen},
    FormRow{KeyExportForm::OpenSsh, QT_TRANSLATE_NOOP("jotscope::ExportCard", "OpenSSH public key"), "pub",
            true,
            [](const Key &key) {
                return isOpen(key) && !openSshLine(key).empty();
            }},
    FormRow{KeyExportForm::Pkcs1, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Public PEM (PKCS#1)"), "pem",
            true,
            [](const Key &key) {
                return key.type() == KeyType::Rsa && !key.isSecret();
            }},
    FormRow{KeyExportForm::Certificates, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Certificates (PEM)"),
            "crt", true,
            [](const Key &key) {
                return !key.attributes().certificates.empty();
            }},
    FormRow{KeyExportForm::EncryptedJwk, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Encrypted JWK (JWE)"),
            "jwe", false, isSecret},
    FormRow{KeyExportForm::EncryptedJwkSet,
            QT_TRANSLATE_NOOP("jotscope::ExportCard", "Encrypted JWK Set (JWE)"), "jwe", true, isSecret},
    FormRow{KeyExportForm::EncryptedPkcs8,
            QT_TRANSLATE_NOOP("jotscope::ExportCard", "Encrypted PEM (PKCS#8)"), "pem", true, hasPrivateHalf},
    FormRow{KeyExportForm::Pkcs12, QT_TRANSLATE_NOOP("jotscope::ExportCard", "PKCS#12 with passphrase"),
            "p12", true, hasPrivateHalf},
    FormRow{KeyExportForm::PrivateJwk, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Private JWK"), "jwk", false,
            isSecret},
    FormRow{KeyExportForm::PrivateJwkSet, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Private JWK Set"),
            "jwks", true, isSecret},
    FormRow{KeyExportForm::Pkcs8, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Private PEM (PKCS#8)"), "pem",
            true, hasPrivateHalf},
    FormRow{KeyExportForm::Pkcs1, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Private PEM (PKCS#1)"), "pem",
            true,
            [](const Key &key) {
                return key.type() == KeyType::Rsa && key.isSecret();
            }},
    FormRow{KeyExportForm::Sec1, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Private PEM (SEC 1)"), "pem",
            true,
            [](const Key &key) {
                return key.type() == KeyType::Ec && key.isSecret();
            }},
    FormRow{KeyExportForm::Raw, QT_TRANSLATE_NOOP("jotscope::ExportCard", "Secret as it is"), "secret", false,
            [](const Key &key) {
                return key.type() == KeyType::Oct;
            }},
};

} // namespace

std::vector<KeyForm> formsOf(std::span<const KeyPointer> keys)
{
    std::vector<KeyForm> forms;
    for (const FormRow &row : kForms) {
        const bool fits =
            !keys.empty() && (row.takesSeveral || keys.size() == 1) &&
            std::all_of(keys.begin(), keys.end(), [&row](const KeyPointer &key) { return row.isOf(*key); });
        if (fits)
            forms.push_back({row.form, ExportCard::tr(row.title), QLatin1String(row.suffix),
                             holdsSecret(row.form) && keys.front()->isSecret(), needsPassphrase(row.form),
                             row.form != KeyExportForm::Pkcs12});
    }
    return forms;
}

QString fileNameFor(const QString &name, const KeyForm &form)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w.@+-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kMostCharacters = 60;
    QString stem = name;
    stem.replace(unfit, QStringLiteral("-"));
    while (stem.startsWith(QLatin1Char('.')) || stem.startsWith(QLatin1Char('-')))
        stem.remove(0, 1);
    stem.truncate(kMostCharacters);
    return QStringLiteral("%1.%2").arg(stem.isEmpty() ? QStringLiteral("key") : stem, form.suffix);
}

} // namespace jotscope
