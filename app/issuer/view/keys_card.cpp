#include "app/issuer/view/keys_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/build/choices/key_picker.h"
#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/finding_text.h"
#include "core/jose/jws/signing.h"
#include "core/jose/keys/key_generation.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace jotscope {

namespace {

using std::chrono::seconds;

/// In the order of the list; nothing: for good.
constexpr std::array<std::optional<seconds>, 5> kOverlaps = {
    seconds(0), std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::hours(1), std::nullopt};

/// Secrets cannot be published.
bool canIssue(const JwsAlgorithm &algorithm)
{
    return algorithm.standing != Standing::Prohibited && algorithm.scheme != SignatureScheme::None &&
           algorithm.scheme != SignatureScheme::Hmac;
}

/// What `key` is, for another of the same.
std::optional<KeyKind> kindOf(const IssuerKey &key)
{
    std::optional<KeyKind> kind = findKeyKind(key.alg);
    if (kind && kind->type == KeyType::Rsa)
        kind->bits = key.key->bits();
    if (kind && key.key->asymmetric()->curve())
        kind->curve = key.key->asymmetric()->curve();
    return kind;
}

} // namespace

IssuerKeysCard::IssuerKeysCard(KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_keys(keys)
    , m_title(new QLabel(this))
    , m_algLabel(new QLabel(this))
    , m_alg(new QComboBox(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new KeyPicker(keys, this))
    , m_besidesLabel(new QLabel(this))
    , m_besidesButton(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_overlapLabel(new QLabel(this))
    , m_overlap(new QComboBox(this))
{
    layOut();
    fillAlgorithms();
    connect(m_alg, &QComboBox::currentIndexChanged, this, &IssuerKeysCard::follow);
    connect(m_key, &KeyPicker::changed, this, &IssuerKeysCard::keyChanged);
    connect(m_key, &KeyPicker::failed, this, &IssuerKeysCard::failed);
    connect(m_overlap, &QComboBox::currentIndexChanged, this, &IssuerKeysCard::overlapChanged);
    connect(m_menu, &QMenu::aboutToShow, this, &IssuerKeysCard::fillMenu);
    connect(&m_keys, &KeysOnHand::changed, this, &IssuerKeysCard::tellBesides);
    retranslate();
    follow();
}

void IssuerKeysCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_alg->setObjectName(QStringLiteral("issuerAlg"));
    m_alg->setMaxVisibleItems(24);
    m_overlap->setObjectName(QStringLiteral("issuerOverlap"));
    for (std::size_t i = 0; i < kOverlaps.size(); ++i)
        m_overlap->addItem(QString());
    m_besidesButton->setObjectName(QStringLiteral("issuerBesides"));
    m_besidesButton->setMenu(m_menu);
    auto *signing = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 2> first = {{{m_algLabel, m_alg}, {m_keyLabel, m_key}}};
    addFields(*signing, first);
    signing->setColumnStretch(1, 1);
    auto *published = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 2> second = {
        {{m_besidesLabel, m_besidesButton}, {m_overlapLabel, m_overlap}}};
    addFields(*published, second);
    published->setColumnStretch(0, 1);
    published->setColumnStretch(1, 1);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(signing);
    layout->addLayout(published);
}

void IssuerKeysCard::fillAlgorithms()
{
    const QSignalBlocker quiet(m_alg);
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        if (canIssue(algorithm))
            m_alg->addItem(words(algorithm.name));
    }
    m_alg->setCurrentText(QStringLiteral("ES256"));
}

void IssuerKeysCard::follow()
{
    const std::string name = m_alg->currentText().toStdString();
    const JwsAlgorithm *algorithm = findJwsAlgorithm(name);
    m_key->setWork(name, [algorithm](const Key &key) { return canSign(key, *algorithm); });
    emit keyChanged(); // the same key may sign with another algorithm
}

std::optional<IssuerKey> IssuerKeysCard::key() const
{
    const KeyPointer key = m_key->key();
    return key ? std::optional(IssuerKey{key, m_alg->currentText().toStdString()}) : std::nullopt;
}

std::vector<KeyPointer> IssuerKeysCard::besides() const
{
    std::vector<KeyPointer> keys;
    for (const KeyEntry &entry : m_keys.keychain().entries()) {
        if (m_besides.contains(entry.id) && entry.key->asymmetric())
            keys.push_back(entry.key);
    }
    return keys;
}

std::optional<seconds> IssuerKeysCard::overlap() const
{
    return kOverlaps[static_cast<std::size_t>(m_overlap->currentIndex())];
}

void IssuerKeysCard::show(const IssuerChoices &choices)
{
    m_alg->setCurrentText(choices.alg);
    if (m_key->chosen() != choices.signingKey)
        m_key->choose(choices.signingKey);
    const auto *overlap = std::ranges::find(kOverlaps, choices.overlap);
    if (overlap != kOverlaps.end())
        m_overlap->setCurrentIndex(static_cast<int>(overlap - kOverlaps.begin()));
    if (std::exchange(m_besides, choices.besides) == choices.besides)
        return;
    tellBesides();
    emit besidesChanged();
}

void IssuerKeysCard::addTo(IssuerChoices &choices) const
{
    choices.alg = m_alg->currentText();
    choices.signingKey = m_key->chosen();
    choices.besides = m_besides;
    choices.overlap = overlap();
}

void IssuerKeysCard::rotate()
{
    const std::optional<IssuerKey> before = key();
    const std::optional<KeyKind> kind = before ? kindOf(*before) : std::nullopt;
    if (!kind || isBusy())
        return;
    Key::Attributes attributes;
    attributes.alg = before->alg;
    attributes.use = "sig";
    m_task.run(
        [kind = *kind, attributes](const std::stop_token &stop) {
            return generateKey(kind, attributes, crypto::systemRandom(),
                               [&stop] { return !stop.stop_requested(); });
        },
        [this](const Result<KeyPointer> &made) {
            emit busyChanged();
            if (!made) {
                emit failed(findingMessage(made.error()));
                return;
            }
            KeyEntry entry;
            entry.key = *made;
            entry.name = tr("Issuer's key", "the name of a key").toStdString();
            entry.origin.kind = KeyOrigin::Generated;
            const KeysOnHand::Addition addition = m_keys.add({std::move(entry)});
            if (!addition.ids.empty())
                m_key->choose(addition.ids.front());
        });
    emit busyChanged();
}

void IssuerKeysCard::cancel()
{
    if (!isBusy())
        return;
    m_task.cancel();
    emit busyChanged();
}

void IssuerKeysCard::fillMenu()
{
    m_menu->clear();
    for (const KeyEntry &entry : m_keys.keychain().entries()) {
        if (!entry.key->asymmetric())
            continue;
        // An ampersand in a name is no mnemonic.
        QString text = entryName(entry) + QStringLiteral(" · ") + keyKindWords(*entry.key);
        QAction *action = m_menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_besides.contains(entry.id));
        connect(action, &QAction::toggled, this, [this, id = entry.id](bool isPublished) {
            if (isPublished)
                m_besides.insert(id);
            else
                m_besides.erase(id);
            tellBesides();
            emit besidesChanged();
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("There is no key yet."))->setEnabled(false);
}

void IssuerKeysCard::tellBesides()
{
    const int count = static_cast<int>(besides().size());
    m_besidesButton->setText(count == 0 ? tr("No others", "keys") : tr("%n other(s)", "keys", count));
    m_besidesButton->setAccessibleName(m_besidesLabel->text() + QStringLiteral(": ") +
                                       m_besidesButton->text());
}

void IssuerKeysCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IssuerKeysCard::retranslate()
{
    m_title->setText(tr("Keys"));
    m_algLabel->setText(tr("Algorithm"));
    m_alg->setAccessibleName(tr("Algorithm of the issuer"));
    m_keyLabel->setText(tr("Key that signs"));
    m_key->setLabel(tr("Key that signs for the issuer"));
    m_besidesLabel->setText(tr("Published besides"));
    m_besidesButton->setToolTip(tr("Keys whose public halves are published without signing here"));
    m_overlapLabel->setText(tr("When another key signs, the old one stays"));
    m_overlap->setAccessibleName(tr("How long the old key stays published"));
    const QStringList overlaps = {tr("not at all", "published"), tr("for a minute"), tr("for 5 minutes"),
                                  tr("for an hour"), tr("until the issuer stops")};
    for (int i = 0; i < overlaps.size(); ++i)
        m_overlap->setItemText(i, overlaps[i]);
    tellBesides();
}

} // namespace jotscope
