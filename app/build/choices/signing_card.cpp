#include "app/build/choices/signing_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/build/choices/key_picker.h"
#include "app/build/choices/more_signers.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/layout/flow_layout.h"
#include "core/jose/algorithm.h"
#include "core/jose/jws/signing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace jotscope {

namespace {

bool isNone(std::string_view algorithm)
{
    return algorithm == "none";
}

} // namespace

SigningCard::SigningCard(KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_keys(keys)
    , m_title(new QLabel(this))
    , m_algLabel(new QLabel(this))
    , m_alg(new QComboBox(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new KeyPicker(keys, this))
    , m_formLabel(new QLabel(this))
    , m_form(new FormBox(this))
    , m_ways(new QWidget(this))
    , m_detached(new QCheckBox(m_ways))
    , m_unencoded(new QCheckBox(m_ways))
    , m_more(new MoreSigners(keys, this))
{
    layOut();
    fillSigningAlgorithms(*m_alg, true);
    connect(m_alg, &QComboBox::currentIndexChanged, this, &SigningCard::follow);
    connect(m_alg, &QComboBox::activated, this, [this] { m_preferred.clear(); });
    connect(&m_keys, &KeysOnHand::changed, this, &SigningCard::takePreferred);
    connect(m_key, &KeyPicker::changed, this, &SigningCard::changed);
    connect(m_key, &KeyPicker::failed, this, &SigningCard::failed);
    connect(m_form, &QComboBox::currentIndexChanged, this, &SigningCard::followForm);
    connect(m_more, &MoreSigners::changed, this, &SigningCard::changed);
    connect(m_more, &MoreSigners::failed, this, &SigningCard::failed);
    for (QCheckBox *box : {m_detached, m_unencoded})
        connect(box, &QCheckBox::toggled, this, &SigningCard::changed);
    retranslate();
    follow();
    followForm();
}

void SigningCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_alg->setObjectName(QStringLiteral("alg"));
    m_form->setObjectName(QStringLiteral("form"));
    m_detached->setObjectName(QStringLiteral("detached"));
    m_unencoded->setObjectName(QStringLiteral("unencoded"));
    auto *grid = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 3> fields = {
        {{m_algLabel, m_alg}, {m_keyLabel, m_key}, {m_formLabel, m_form}}};
    addFields(*grid, fields);
    grid->setColumnStretch(1, 1);
    auto *flow = new FlowLayout(m_ways);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_detached);
    flow->addWidget(m_unencoded);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addWidget(m_more);
    layout->addWidget(m_ways);
}

std::string SigningCard::algorithm() const
{
    return m_alg->currentText().toStdString();
}

KeyPointer SigningCard::key() const
{
    return isNone(algorithm()) ? nullptr : m_key->key();
}

std::string SigningCard::lacking() const
{
    const std::string alg = algorithm();
    if (!isNone(alg) && !m_key->key())
        return alg;
    return form() == Serialization::General ? m_more->lacking() : std::string();
}

std::optional<SigningDraft> SigningCard::draft(const std::string &header) const
{
    if (!lacking().empty())
        return std::nullopt;
    SigningDraft draft{.signers = {SignerDraft{.alg = algorithm(), .key = key(), .protectedHeader = header}},
                       .form = form(),
                       .isDetached = !m_isCompactOnly && m_detached->isChecked(),
                       .isUnencoded = !m_isCompactOnly && m_unencoded->isChecked()};
    if (draft.form == Serialization::General) {
        for (SignerDraft &signer : m_more->drafts(header))
            draft.signers.push_back(std::move(signer));
    }
    return draft;
}

Serialization SigningCard::form() const
{
    return m_isCompactOnly ? Serialization::Compact : m_form->form();
}

void SigningCard::setCompactOnly(bool isCompactOnly)
{
    if (m_isCompactOnly == isCompactOnly)
        return;
    m_isCompactOnly = isCompactOnly;
    followForm();
}

void SigningCard::take(const TokenTemplate &shape)
{
    m_form->setCurrentIndex(static_cast<int>(shape.form));
    m_detached->setChecked(shape.isDetached);
    m_unencoded->setChecked(shape.isUnencoded);
    m_more->take(shape.furtherSigners);
    m_key->take(shape.key);
    prefer(shape.algorithms);
}

void SigningCard::describe(TokenTemplate &shape) const
{
    shape.algorithms = {algorithm()};
    if (key())
        shape.key = m_key->reference();
    shape.form = form();
    if (shape.form == Serialization::General)
        shape.furtherSigners = m_more->signers();
    shape.isDetached = !m_isCompactOnly && m_detached->isChecked();
    shape.isUnencoded = !m_isCompactOnly && m_unencoded->isChecked();
}

void SigningCard::prefer(std::vector<std::string> algorithms)
{
    m_preferred = std::move(algorithms);
    takePreferred();
}

void SigningCard::takePreferred()
{
    if (m_preferred.empty())
        return;
    const auto isPossible = [this](const std::string &name) {
        const JwsAlgorithm *algorithm = findJwsAlgorithm(name);
        return algorithm &&
               std::ranges::any_of(m_keys.keychain().entries(), [algorithm](const KeyEntry &entry) {
                   return canSign(*entry.key, *algorithm).has_value();
               });
    };
    const auto best = std::ranges::find_if(m_preferred, isPossible);
    m_alg->setCurrentText(QString::fromStdString(best == m_preferred.end() ? m_preferred.front() : *best));
}

void SigningCard::follow()
{
    const std::string name = algorithm();
    const JwsAlgorithm *algorithm = findJwsAlgorithm(name);
    const bool takesKey = !isNone(name);
    m_key->setVisible(takesKey);
    m_keyLabel->setVisible(takesKey);
    if (takesKey)
        m_key->setWork(name, [algorithm](const Key &key) { return canSign(key, *algorithm); });
    emit changed();
}

void SigningCard::followForm()
{
    m_formLabel->setVisible(!m_isCompactOnly);
    m_form->setVisible(!m_isCompactOnly);
    m_ways->setVisible(!m_isCompactOnly);
    m_more->setVisible(form() == Serialization::General);
    emit changed();
}

void SigningCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SigningCard::retranslate()
{
    m_title->setText(tr("Signature"));
    m_algLabel->setText(tr("Algorithm"));
    m_alg->setAccessibleName(tr("Signature algorithm"));
    m_keyLabel->setText(tr("Key"));
    m_key->setLabel(tr("Key that signs"));
    m_formLabel->setText(tr("Form"));
    m_form->setAccessibleName(tr("Form of the signed token"));
    m_detached->setText(tr("Leave the payload out (detached)"));
    m_unencoded->setText(tr("Sign it unencoded (b64: false)"));
}

} // namespace jotscope
