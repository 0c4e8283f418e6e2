#include "app/build/choices/encryption_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/build/choices/key_picker.h"
#include "app/widgets/layout/flow_layout.h"
#include "core/jose/algorithm.h"
#include "core/jose/jwe/encryption.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace jotscope {

EncryptionCard::EncryptionCard(KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_wanted(new QCheckBox(this))
    , m_choices(new QWidget(this))
    , m_algLabel(new QLabel(m_choices))
    , m_alg(new QComboBox(m_choices))
    , m_encLabel(new QLabel(m_choices))
    , m_enc(new QComboBox(m_choices))
    , m_keyLabel(new QLabel(m_choices))
    , m_key(new KeyPicker(keys, m_choices))
    , m_formLabel(new QLabel(m_choices))
    , m_form(new FormBox(m_choices))
    , m_alone(new QCheckBox(m_choices))
    , m_compressed(new QCheckBox(m_choices))
{
    for (const JweAlgorithm &algorithm : jweAlgorithms()) {
        if (algorithm.standing == Standing::Current)
            m_alg->addItem(QString::fromUtf8(algorithm.name));
    }
    m_alg->setCurrentText(QStringLiteral("ECDH-ES+A256KW"));
    for (const ContentEncryption &encryption : contentEncryptions())
        m_enc->addItem(QString::fromUtf8(encryption.name));
    m_enc->setCurrentText(QStringLiteral("A256GCM"));
    layOut();
    m_choices->hide();
    connect(m_wanted, &QCheckBox::toggled, m_choices, &QWidget::setVisible);
    connect(m_wanted, &QCheckBox::toggled, this, &EncryptionCard::changed);
    connect(m_alg, &QComboBox::currentIndexChanged, this, &EncryptionCard::follow);
    connect(m_enc, &QComboBox::currentIndexChanged, this, &EncryptionCard::follow);
    connect(m_key, &KeyPicker::changed, this, &EncryptionCard::changed);
    connect(m_key, &KeyPicker::failed, this, &EncryptionCard::failed);
    connect(m_form, &QComboBox::currentIndexChanged, this, &EncryptionCard::changed);
    for (QCheckBox *box : {m_alone, m_compressed})
        connect(box, &QCheckBox::toggled, this, &EncryptionCard::changed);
    retranslate();
    follow();
}

void EncryptionCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_wanted->setFont(bold);
    m_wanted->setObjectName(QStringLiteral("encrypt"));
    m_alg->setObjectName(QStringLiteral("keyManagement"));
    m_alg->setMaxVisibleItems(24);
    m_enc->setObjectName(QStringLiteral("enc"));
    m_form->setObjectName(QStringLiteral("encryptedForm"));
    m_alone->setObjectName(QStringLiteral("encryptedAlone"));
    m_compressed->setObjectName(QStringLiteral("compressed"));
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    const std::array<std::pair<QLabel *, QWidget *>, 2> algorithms = {
        {{m_algLabel, m_alg}, {m_encLabel, m_enc}}};
    const std::array<std::pair<QLabel *, QWidget *>, 2> rest = {{{m_keyLabel, m_key}, {m_formLabel, m_form}}};
    addFields(*grid, algorithms);
    addFields(*grid, rest, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    auto *ways = new QWidget(m_choices);
    auto *flow = new FlowLayout(ways);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_alone);
    flow->addWidget(m_compressed);
    grid->addWidget(ways, 4, 0, 1, 2);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_wanted);
    layout->addWidget(m_choices);
}

bool EncryptionCard::isWanted() const
{
    return m_wanted->isChecked();
}

bool EncryptionCard::isAlone() const
{
    return isWanted() && m_alone->isChecked();
}

std::string EncryptionCard::contentEncryption() const
{
    return m_enc->isEnabled() ? m_enc->currentText().toStdString() : std::string();
}

void EncryptionCard::take(const TokenTemplate &shape)
{
    m_wanted->setChecked(shape.encryption.has_value());
    m_alone->setChecked(!shape.isSigned);
    if (!shape.encryption)
        return;
    m_alg->setCurrentText(QString::fromStdString(shape.encryption->recipients.front().alg));
    if (!shape.encryption->enc.empty())
        m_enc->setCurrentText(QString::fromStdString(shape.encryption->enc));
    m_form->setCurrentIndex(static_cast<int>(shape.encryption->form));
    m_compressed->setChecked(shape.encryption->isCompressed);
    m_key->take(shape.recipient);
}

void EncryptionCard::describe(TokenTemplate &shape) const
{
    shape.isSigned = !isAlone();
    if (!isWanted())
        return;
    shape.recipient = m_key->reference();
    shape.encryption = EncryptionDraft{.enc = contentEncryption(),
                                       .recipients = {{.alg = m_alg->currentText().toStdString()}},
                                       .form = m_form->form(),
                                       .isCompressed = m_compressed->isChecked()};
}

std::optional<EncryptionDraft> EncryptionCard::draft() const
{
    const KeyPointer key = m_key->key();
    if (!isWanted() || !key)
        return std::nullopt;
    return EncryptionDraft{
        .enc = contentEncryption(),
        .recipients = {RecipientDraft{.alg = m_alg->currentText().toStdString(), .key = key}},
        .form = m_form->form(),
        .isCompressed = m_compressed->isChecked()};
}

void EncryptionCard::follow()
{
    const std::string alg = m_alg->currentText().toStdString();
    const JweAlgorithm *algorithm = findJweAlgorithm(alg);
    const bool takesEnc = algorithm->management != KeyManagement::HpkeIntegrated;
    m_enc->setEnabled(takesEnc);
    const ContentEncryption *encryption =
        takesEnc ? findContentEncryption(m_enc->currentText().toStdString()) : nullptr;
    // The content encryption decides how long a key must be that encrypts directly.
    const std::string kind =
        algorithm->management == KeyManagement::Direct ? std::string(encryption->name) : alg;
    m_key->setWork(
        kind, [algorithm, encryption](const Key &key) { return canEncrypt(key, *algorithm, encryption); });
    emit changed();
}

void EncryptionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EncryptionCard::retranslate()
{
    m_wanted->setText(tr("Encrypt"));
    m_algLabel->setText(tr("Key management"));
    m_alg->setAccessibleName(m_algLabel->text());
    m_encLabel->setText(tr("Content encryption"));
    m_enc->setAccessibleName(m_encLabel->text());
    m_keyLabel->setText(tr("Key"));
    m_key->setLabel(tr("Key that encrypts"));
    m_formLabel->setText(tr("Form"));
    m_form->setAccessibleName(tr("Form of the encrypted token"));
    m_alone->setText(tr("Encrypt the claims themselves, unsigned"));
    m_compressed->setText(tr("Compress first (zip: DEF)"));
}

} // namespace jotscope
