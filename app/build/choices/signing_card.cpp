#include "app/build/choices/signing_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/build/choices/key_picker.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/layout/flow_layout.h"
#include "core/jose/algorithm.h"
#include "core/jose/jws/signing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace jotscope {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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
    , m_detached(new QCheckBox(this))
    , m_unencoded(new QCheckBox(this))
{
    layOut();
    fillAlgorithms();
    connect(m_alg, &QComboBox::currentIndexChanged, this, &SigningCard::follow);
    connect(m_alg, &QComboBox::activated, this, [this] { m_preferred.clear(); });
    connect(&m_keys, &KeysOnHand::changed, this, &SigningCard::takePreferred);
    connect(m_key, &KeyPicker::changed, this, &SigningCard::changed);
    connect(m_key, &KeyPicker::failed, this, &SigningCard::failed);
    connect(m_form, &QComboBox::currentIndexChanged, this, &SigningCard::changed);
    for (QCheckBox *box : {m_detached, m_unencoded})
        connect(box, &QCheckBox::toggled, this, &SigningCard::changed);
    retranslate();
    follow();
}

void SigningCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_alg->setObjectName(QStringLiteral("alg"));
    m_alg->setMaxVisibleItems(24);
    m_form->setObjectName(QStringLiteral("form"));
    m_detached->setObjectName(QStringLiteral("detached"));
    m_unencoded->setObjectName(QStringLiteral("unencoded"));
    auto *grid = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 3> fields = {
        {{m_algLabel, m_alg}, {m_keyLabel, m_key}, {m_formLabel, m_form}}};
    addFields(*grid, fields);
    grid->setColumnStretch(1, 1);
    auto *ways = new QWidget(this);
    auto *flow = new FlowLayout(ways);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_detached);
    flow->addWidget(m_unencoded);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addWidget(ways);
}

void SigningCard::fillAlgorithms()
{
    const QSignalBlocker quiet(m_alg);
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        if (algorithm.standing == Standing::Current || isNone(algorithm.name))
            m_alg->addItem(words(algorithm.name));
    }
    m_alg->setCurrentText(QStringLiteral("ES256"));
}

std::string SigningCard::algorithm() const
{
    return m_alg->currentText().toStdString();
}

std::optional<SigningDraft> SigningCard::draft(const std::string &header) const
{
    const std::string alg = algorithm();
    const KeyPointer key = isNone(alg) ? nullptr : m_key->key();
    if (!key && !isNone(alg))
        return std::nullopt;
    return SigningDraft{.signers = {SignerDraft{.alg = alg, .key = key, .protectedHeader = header}},
                        .form = m_form->form(),
                        .isDetached = m_detached->isChecked(),
                        .isUnencoded = m_unencoded->isChecked()};
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
