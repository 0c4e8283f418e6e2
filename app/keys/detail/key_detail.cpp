#include "app/keys/detail/key_detail.h"

#include "app/keys/detail/certificate_words.h"
#include "app/keys/detail/key_parameters.h"
#include "app/keys/detail/remarks_card.h"
#include "app/keys/detail/value_list.h"
#include "app/keys/export/export_card.h"
#include "app/keys/on_hand/key_words.h"
#include "app/keys/on_hand/safety_times.h"
#include "app/keys/on_hand/secret_clipboard.h"
#include "app/widgets/cards/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace jotscope {

KeyDetail::KeyDetail(KeysOnHand &keys, QWidget *parent)
    : UprightArea(parent)
    , m_keys(keys)
    , m_content(new QWidget(this))
    , m_several(new QLabel(m_content))
    , m_remarks(new RemarksCard(keys, m_content))
    , m_facts(addSection(QStringLiteral("factsCard")))
    , m_parameters(addSection(QStringLiteral("parametersCard")))
    , m_certificates(addSection(QStringLiteral("certificatesCard")))
    , m_export(new ExportCard(m_content))
{
    setObjectName(QStringLiteral("keyDetail"));
    QFont bold = font();
    bold.setBold(true);
    m_several->setFont(bold);
    m_several->setObjectName(QStringLiteral("severalKeys"));
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_several);
    layout->addWidget(m_remarks);
    layout->addWidget(m_export);
    for (const Section *section : {&m_facts, &m_parameters, &m_certificates})
        layout->addWidget(section->card);
    layout->addStretch(1);
    setWidget(m_content);
    QWidget::setTabOrder(m_remarks, m_export);
    const SafetyTimes &times = SafetyTimes::of(keys);
    const auto followTimes = [this, &times] {
        m_export->clipboard().setLifetime(times.copied());
    };
    connect(&times, &SafetyTimes::changed, this, followTimes);
    followTimes();
    connect(m_facts.reveal, &QToolButton::toggled, this, &KeyDetail::followReveal);
    connect(m_parameters.reveal, &QToolButton::toggled, this, &KeyDetail::followReveal);
    retranslate();
    fill();
}

KeyDetail::Section KeyDetail::addSection(const QString &objectName)
{
    Section section{};
    section.card = new Card(m_content);
    section.card->setObjectName(objectName);
    section.title = new QLabel(section.card);
    section.values = new ValueList(section.card);
    section.reveal = new QToolButton(section.card);
    section.reveal->setObjectName(objectName + QStringLiteral("Reveal"));
    section.reveal->setCheckable(true);
    section.reveal->setFocusPolicy(Qt::TabFocus);
    QFont bold = font();
    bold.setBold(true);
    section.title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->addWidget(section.title, 1);
    head->addWidget(section.reveal);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(section.card);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(section.values);
    return section;
}

void KeyDetail::show(const std::vector<std::string> &ids)
{
    const bool isSame = ids == m_ids;
    m_ids = ids;
    // What is said of a key changes while somebody writes it; the fields are theirs.
    if (!isSame)
        m_remarks->show(ids.size() == 1 ? ids.front() : std::string());
    fill();
    updateGeometry();
}

void KeyDetail::focusName()
{
    m_remarks->focusName();
}

void KeyDetail::fill()
{
    KeyRing ring;
    const KeyEntry *one = nullptr;
    for (const std::string &id : m_ids) {
        if (const KeyEntry *entry = m_keys.keychain().find(id)) {
            ring.push_back(entry->key);
            one = entry;
        }
    }
    const bool isOne = ring.size() == 1;
    m_several->setVisible(!isOne);
    m_several->setText(ring.empty() ? QString()
                                    : tr("%n key(s) chosen", nullptr, static_cast<int>(ring.size())));
    m_remarks->setVisible(isOne);
    for (const Section *section : {&m_facts, &m_parameters, &m_certificates})
        section->card->setVisible(isOne);
    m_export->setVisible(!ring.empty());
    m_export->setKeys(ring, isOne ? entryName(*one) : tr("keys", "name of a file"));
    if (isOne)
        fillOne(*one);
}

void KeyDetail::fillOne(const KeyEntry &entry)
{
    for (const Section *section : {&m_facts, &m_parameters})
        section->reveal->setChecked(false);
    m_facts.values->setRows(keyFacts(entry, m_keys.now()));
    m_parameters.values->setRows(keyParameters(entry.key));
    const std::vector<std::string> &certificates = entry.key->attributes().certificates;
    m_certificates.values->setRows(certificateRows(certificates, m_keys.now()));
    m_certificates.card->setVisible(!certificates.empty());
    for (const Section *section : {&m_facts, &m_parameters, &m_certificates})
        section->reveal->setVisible(section->values->hasSecrets());
}

void KeyDetail::followReveal()
{
    for (const Section *section : {&m_facts, &m_parameters}) {
        const bool isRevealed = section->reveal->isChecked();
        section->values->setRevealed(isRevealed);
        section->reveal->setText(isRevealed ? tr("Hide") : tr("Reveal"));
    }
}

QSize KeyDetail::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 30};
}

void KeyDetail::changeEvent(QEvent *event)
{
    UprightArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void KeyDetail::retranslate()
{
    setAccessibleName(tr("The chosen key"));
    m_facts.title->setText(tr("About this key"));
    m_parameters.title->setText(tr("Parameters"));
    m_certificates.title->setText(tr("Certificates"));
    m_facts.reveal->setAccessibleName(tr("Reveal the thumbprint of the secret"));
    m_facts.reveal->setToolTip(tr("A secret could be guessed at by its thumbprint"));
    m_parameters.reveal->setAccessibleName(tr("Reveal what is secret about this key"));
    m_parameters.reveal->setToolTip(tr("Show what is secret about this key, or hide it again"));
    m_certificates.reveal->setAccessibleName(tr("Reveal"));
    followReveal();
}

} // namespace jotscope
