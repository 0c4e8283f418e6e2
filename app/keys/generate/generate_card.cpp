#include "app/keys/generate/generate_card.h"

#include "app/keys/on_hand/key_words.h"
#include "app/widgets/busy_indicator.h"
#include "app/widgets/texts/finding_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array<std::string_view, 3> kUses = {"", "sig", "enc"};

} // namespace

GenerateCard::GenerateCard(KeysOnHand &keys, QWidget *parent)
    : ClosableCard("closeGenerate", parent)
    , m_keys(keys)
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_useLabel(new QLabel(this))
    , m_use(new QComboBox(this))
    , m_algLabel(new QLabel(this))
    , m_alg(new QComboBox(this))
    , m_kidLabel(new QLabel(this))
    , m_kid(new QLineEdit(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_generate(new QPushButton(this))
    , m_busy(new BusyIndicator(this))
{
    setObjectName(QStringLiteral("generateCard"));
    layOut();
    for (std::size_t i = 0; i < kUses.size(); ++i)
        m_use->addItem(QString());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GenerateCard::fillAlgorithms);
    connect(m_use, &QComboBox::currentIndexChanged, this, &GenerateCard::fillAlgorithms);
    connect(m_generate, &QPushButton::clicked, this, &GenerateCard::generate);
    for (QLineEdit *line : {m_kid, m_name})
        connect(line, &QLineEdit::returnPressed, this, &GenerateCard::generate);
    connect(m_busy, &BusyIndicator::cancelled, this, &GenerateCard::cancel);
    retranslate();
}

void GenerateCard::layOut()
{
    m_kind->setObjectName(QStringLiteral("newKind"));
    m_kind->setMaxVisibleItems(24);
    m_use->setObjectName(QStringLiteral("newUse"));
    m_alg->setObjectName(QStringLiteral("newAlg"));
    m_kid->setObjectName(QStringLiteral("newKid"));
    m_name->setObjectName(QStringLiteral("newName"));
    m_generate->setObjectName(QStringLiteral("generateKey"));
    auto *grid = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 5> fields = {{{m_kindLabel, m_kind},
                                                                   {m_useLabel, m_use},
                                                                   {m_algLabel, m_alg},
                                                                   {m_kidLabel, m_kid},
                                                                   {m_nameLabel, m_name}}};
    for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
        const auto &[label, field] = fields[static_cast<std::size_t>(column)];
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, qobject_cast<QLineEdit *>(field) ? 2 : 1);
    }
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_busy);
    actions->addStretch(1);
    actions->addWidget(m_generate);
    QVBoxLayout *layout = makeLayout();
    layout->addLayout(grid);
    layout->addLayout(actions);
}

void GenerateCard::begin()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

void GenerateCard::generate()
{
    if (isBusy() || m_kind->currentIndex() < 0)
        return;
    const KeyKind kind = m_choices[static_cast<std::size_t>(m_kind->currentIndex())].kind;
    Key::Attributes attributes;
    attributes.kid = m_kid->text().trimmed().toStdString();
    attributes.use = kUses[static_cast<std::size_t>(std::max(0, m_use->currentIndex()))];
    attributes.alg = m_alg->currentData().toString().toStdString();
    m_task.run(
        [kind, attributes](const std::stop_token &stop) {
            return generateKey(kind, attributes, crypto::systemRandom(),
                               [&stop] { return !stop.stop_requested(); });
        },
        [this, name = m_name->text().trimmed()](const Result<KeyPointer> &key) { take(key, name); });
    followBusy();
}

void GenerateCard::take(const Result<KeyPointer> &key, const QString &name)
{
    followBusy();
    if (!key) {
        emit failed(findingMessage(key.error()));
        return;
    }
    KeyEntry entry;
    entry.key = *key;
    entry.name = name.toStdString();
    entry.origin.kind = KeyOrigin::Generated;
    m_name->clear();
    m_kid->clear();
    emit added(m_keys.add({std::move(entry)}));
}

void GenerateCard::cancel()
{
    m_task.cancel();
    followBusy();
}

void GenerateCard::followBusy()
{
    m_busy->setBusy(isBusy());
    m_generate->setEnabled(!isBusy());
    emit busyChanged();
}

void GenerateCard::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int before = m_kind->currentIndex();
    m_choices = kindChoices();
    m_kind->clear();
    for (const KindChoice &choice : m_choices)
        m_kind->addItem(choice.label);
    m_kind->setCurrentIndex(std::max(0, before));
}

/// Those that the kind and use leave; the chosen one stays if it is among them.
void GenerateCard::fillAlgorithms()
{
    const QString before = m_alg->currentData().toString();
    const KeyKind &kind = m_choices[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))].kind;
    m_alg->clear();
    m_alg->addItem(tr("any", "an algorithm"), QString());
    for (const std::string_view name :
         algorithmsFor(kind, kUses[static_cast<std::size_t>(std::max(0, m_use->currentIndex()))]))
        m_alg->addItem(words(name), words(name));
    m_alg->setCurrentIndex(std::max(0, m_alg->findData(before)));
}

void GenerateCard::retranslate()
{
    setTitle(tr("Make a key"), tr("Close making keys"));
    m_kindLabel->setText(tr("Kind"));
    m_kind->setAccessibleName(tr("Kind of the new key"));
    m_useLabel->setText(tr("Use"));
    m_use->setItemText(0, tr("any", "what a key is for"));
    m_use->setItemText(1, tr("signatures (sig)"));
    m_use->setItemText(2, tr("encryption (enc)"));
    m_use->setAccessibleName(tr("Use of the new key"));
    m_algLabel->setText(tr("Algorithm"));
    m_alg->setAccessibleName(tr("Algorithm of the new key"));
    m_kidLabel->setText(QStringLiteral("kid"));
    m_kid->setPlaceholderText(tr("its thumbprint"));
    m_kid->setAccessibleName(tr("kid of the new key"));
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("what you call it"));
    m_name->setAccessibleName(tr("Name of the new key"));
    m_generate->setText(tr("Make Key"));
    m_generate->setAccessibleName(tr("Make the key"));
    fillKinds();
    fillAlgorithms();
}

} // namespace jotscope
