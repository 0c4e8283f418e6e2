#include "app/build/disclosure/disclosure_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/build/choices/key_picker.h"
#include "app/build/disclosure/claim_ticks.h"
#include "app/widgets/texts/paragraph.h"
#include "core/build/holder_key.h"
#include "core/jose/sd_jwt/sd_hash.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array kHashes = {crypto::Hash::Sha256, crypto::Hash::Sha384, crypto::Hash::Sha512};
constexpr int kMostDecoys = 100;

} // namespace

DisclosureCard::DisclosureCard(KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_wanted(new QCheckBox(this))
    , m_choices(new QWidget(this))
    , m_about(new Paragraph(m_choices))
    , m_claims(new ClaimTicks(m_choices))
    , m_decoysLabel(new QLabel(m_choices))
    , m_decoys(new QSpinBox(m_choices))
    , m_hashLabel(new QLabel(m_choices))
    , m_hash(new QComboBox(m_choices))
    , m_bound(new QCheckBox(m_choices))
    , m_holderFields(new QWidget(m_choices))
    , m_holderLabel(new QLabel(m_holderFields))
    , m_holder(new KeyPicker(keys, m_holderFields))
    , m_proven(new QCheckBox(m_holderFields))
    , m_proofFields(new QWidget(m_holderFields))
    , m_audienceLabel(new QLabel(m_proofFields))
    , m_audience(new QLineEdit(m_proofFields))
    , m_nonceLabel(new QLabel(m_proofFields))
    , m_nonce(new QLineEdit(m_proofFields))
{
    layOut();
    m_decoys->setRange(0, kMostDecoys);
    for (const crypto::Hash hash : kHashes) {
        const std::string_view name = sdHashName(hash);
        m_hash->addItem(QString::fromUtf8(name));
    }
    m_holder->setWork("ES256", canHold);
    m_audience->setText(QStringLiteral("https://verifier.example"));
    m_nonce->setText(QStringLiteral("{{random:22}}"));
    for (QCheckBox *box : {m_wanted, m_bound, m_proven})
        connect(box, &QCheckBox::toggled, this, &DisclosureCard::follow);
    for (QLineEdit *line : {m_audience, m_nonce})
        connect(line, &QLineEdit::textChanged, this, &DisclosureCard::changed);
    connect(m_claims, &ClaimTicks::changed, this, &DisclosureCard::changed);
    connect(m_decoys, &QSpinBox::valueChanged, this, &DisclosureCard::changed);
    connect(m_hash, &QComboBox::currentIndexChanged, this, &DisclosureCard::changed);
    connect(m_holder, &KeyPicker::changed, this, &DisclosureCard::changed);
    connect(m_holder, &KeyPicker::failed, this, &DisclosureCard::failed);
    retranslate();
    follow();
}

void DisclosureCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_wanted->setFont(bold);
    m_wanted->setObjectName(QStringLiteral("disclose"));
    m_decoys->setObjectName(QStringLiteral("decoys"));
    m_hash->setObjectName(QStringLiteral("disclosureHash"));
    m_bound->setObjectName(QStringLiteral("bindHolder"));
    m_holder->setObjectName(QStringLiteral("holder"));
    m_proven->setObjectName(QStringLiteral("keyBinding"));
    m_audience->setObjectName(QStringLiteral("keyBindingAudience"));
    m_nonce->setObjectName(QStringLiteral("keyBindingNonce"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    const int indent = fontMetrics().height() * 3 / 2;
    const std::array<std::pair<QLabel *, QWidget *>, 2> hiding = {
        {{m_decoysLabel, m_decoys}, {m_hashLabel, m_hash}}};
    auto *hidingGrid = new QGridLayout;
    addFields(*hidingGrid, hiding);
    hidingGrid->setColumnStretch(2, 1);
    const std::array<std::pair<QLabel *, QWidget *>, 2> proof = {
        {{m_audienceLabel, m_audience}, {m_nonceLabel, m_nonce}}};
    auto *proofGrid = new QGridLayout(m_proofFields);
    proofGrid->setContentsMargins(indent, 0, 0, 0);
    addFields(*proofGrid, proof);
    auto *holder = new QGridLayout(m_holderFields);
    holder->setContentsMargins(indent, 0, 0, 0);
    const std::array<std::pair<QLabel *, QWidget *>, 1> key = {{{m_holderLabel, m_holder}}};
    addFields(*holder, key);
    holder->addWidget(m_proven, 2, 0);
    holder->addWidget(m_proofFields, 3, 0);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_about);
    choices->addWidget(m_claims);
    choices->addLayout(hidingGrid);
    choices->addWidget(m_bound);
    choices->addWidget(m_holderFields);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_wanted);
    layout->addWidget(m_choices);
}

void DisclosureCard::setPayload(const QString &payload)
{
    m_claims->setPayload(payload);
}

bool DisclosureCard::isWanted() const
{
    return m_wanted->isChecked();
}

bool DisclosureCard::lacksHolder() const
{
    return isWanted() && m_bound->isChecked() && !m_holder->key();
}

std::optional<SelectiveDisclosureDraft> DisclosureCard::draft() const
{
    if (!isWanted())
        return std::nullopt;
    SelectiveDisclosureDraft draft = chosen();
    const KeyPointer holder = m_bound->isChecked() ? m_holder->key() : nullptr;
    draft.holderKey = holder;
    if (holder && m_proven->isChecked()) {
        draft.keyBinding = binding();
        draft.keyBinding->holder = {.alg = std::string(holderAlgorithm(*holder)->name), .key = holder};
    }
    return draft;
}

/// All of it but the holder.
SelectiveDisclosureDraft DisclosureCard::chosen() const
{
    return {.disclosable = m_claims->ticked(),
            .decoys = static_cast<std::size_t>(m_decoys->value()),
            .hash = kHashes[static_cast<std::size_t>(m_hash->currentIndex())]};
}

/// Without the holder's key.
KeyBindingDraft DisclosureCard::binding() const
{
    return {
        .holder = {}, .audience = m_audience->text().toStdString(), .nonce = m_nonce->text().toStdString()};
}

void DisclosureCard::take(const TokenTemplate &shape)
{
    m_wanted->setChecked(shape.disclosure.has_value());
    if (!shape.disclosure)
        return;
    m_claims->setTicked(shape.disclosure->disclosable);
    m_decoys->setValue(static_cast<int>(shape.disclosure->decoys));
    const auto hash = std::ranges::find(kHashes, shape.disclosure->hash);
    m_hash->setCurrentIndex(static_cast<int>(hash - kHashes.begin()));
    m_bound->setChecked(shape.holder.has_value());
    m_holder->take(shape.holder.value_or(KeyReference()));
    m_proven->setChecked(shape.disclosure->keyBinding.has_value());
    if (const std::optional<KeyBindingDraft> &binding = shape.disclosure->keyBinding) {
        m_audience->setText(QString::fromStdString(binding->audience));
        m_nonce->setText(QString::fromStdString(binding->nonce));
    }
}

void DisclosureCard::describe(TokenTemplate &shape) const
{
    if (!isWanted())
        return;
    shape.disclosure = chosen();
    if (!m_bound->isChecked())
        return;
    shape.holder = m_holder->reference();
    if (m_proven->isChecked())
        shape.disclosure->keyBinding = binding();
}

void DisclosureCard::follow()
{
    m_choices->setVisible(isWanted());
    m_holderFields->setVisible(m_bound->isChecked());
    m_proofFields->setVisible(m_proven->isChecked());
    emit changed();
}

void DisclosureCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DisclosureCard::retranslate()
{
    m_wanted->setText(tr("Disclose Claims Selectively (SD-JWT)"));
    m_about->setText(tr("The holder may leave out each claim that is ticked."));
    m_claims->setAccessibleName(tr("Claims that may be left out"));
    m_decoysLabel->setText(tr("Decoys", "digests of nothing, which hide how many claims there are"));
    m_decoys->setAccessibleName(m_decoysLabel->text());
    m_decoys->setToolTip(tr("Digests of nothing beside those of claims, for each object that has any"));
    m_hashLabel->setText(tr("Hash"));
    m_hash->setAccessibleName(tr("Hash of the disclosures"));
    m_bound->setText(tr("Bind it to a holder's key (cnf)"));
    m_holderLabel->setText(tr("Holder's key"));
    m_holder->setLabel(m_holderLabel->text());
    m_proven->setText(tr("Present it with a key-binding JWT"));
    m_audienceLabel->setText(tr("Audience"));
    m_audience->setAccessibleName(tr("Audience of the key-binding JWT"));
    m_nonceLabel->setText(tr("Nonce"));
    m_nonce->setAccessibleName(tr("Nonce of the key-binding JWT"));
}

} // namespace jotscope
