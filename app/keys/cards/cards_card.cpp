#include "app/keys/cards/cards_card.h"

#include "app/keys/cards/card_module.h"
#include "app/keys/cards/cards_model.h"
#include "app/keys/cards/pin/pin_row.h"
#include "app/widgets/busy_indicator.h"
#include "app/widgets/tables/roomy_table.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jotscope {

CardsCard::CardsCard(std::shared_ptr<CardKeys> keys, QWidget *parent)
    : ClosableCard("closeCards", parent)
    , m_keys(std::move(keys))
    , m_task(m_keys)
    , m_limits(new Paragraph(this))
    , m_moduleLabel(new QLabel(this))
    , m_module(new QComboBox(this))
    , m_browse(new QPushButton(this))
    , m_read(new QPushButton(this))
    , m_busy(new BusyIndicator(this))
    , m_model(new CardsModel(this))
    , m_table(new RoomyTable(*m_model, this))
    , m_use(new QPushButton(this))
    , m_try(new QPushButton(this))
    , m_pin(new PinRow(m_keys, this))
    , m_answerCard(new Card(this))
    , m_answer(new SelectableParagraph(m_answerCard))
{
    setObjectName(QStringLiteral("cardsCard"));
    layOut();
    connectParts();
    retranslate();
    follow();
}

CardsCard::~CardsCard() = default;

void CardsCard::layOut()
{
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    m_moduleLabel->setBuddy(m_module);
    m_module->setObjectName(QStringLiteral("cardModule"));
    m_module->setEditable(true);
    m_module->setInsertPolicy(QComboBox::NoInsert);
    m_module->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_module->setMinimumContentsLength(24);
    m_module->addItems(knownModules());
    m_module->setEditText(preferredModule());
    m_browse->setObjectName(QStringLiteral("browseModule"));
    m_read->setObjectName(QStringLiteral("readCards"));
    m_table->setObjectName(QStringLiteral("cardsTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFittedColumn(CardsModel::CardLabel, 32, 8);
    m_table->setFittedColumn(CardsModel::KeyKind, 24, 8);
    m_table->setFittedColumn(CardsModel::ValidUntil, 24, 10);
    m_use->setObjectName(QStringLiteral("useCardKey"));
    m_try->setObjectName(QStringLiteral("tryCardKey"));
    m_answer->setObjectName(QStringLiteral("cardsAnswer"));
    auto *answer = new QVBoxLayout(m_answerCard);
    answer->addWidget(m_answer);
    auto *module = new QHBoxLayout;
    module->addWidget(m_moduleLabel);
    module->addWidget(m_module, 1);
    module->addWidget(m_browse);
    module->addWidget(m_read);
    auto *ways = new QHBoxLayout;
    ways->addStretch(1);
    ways->addWidget(m_try);
    ways->addWidget(m_use);
    QVBoxLayout *layout = makeLayout();
    addToHead(m_busy);
    layout->addLayout(module);
    layout->addWidget(m_table);
    layout->addLayout(ways);
    layout->addWidget(m_pin);
    layout->addWidget(m_answerCard);
    layout->addWidget(m_limits);
}

void CardsCard::connectParts()
{
    connect(m_browse, &QPushButton::clicked, this, &CardsCard::chooseModule);
    connect(m_read, &QPushButton::clicked, this, &CardsCard::read);
    connect(m_module, &QComboBox::editTextChanged, this, &CardsCard::follow);
    connect(m_busy, &BusyIndicator::cancelled, this, &CardsCard::cancel);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CardsCard::follow);
    connect(m_table, &QAbstractItemView::activated, this, &CardsCard::useKey);
    connect(m_use, &QPushButton::clicked, this, &CardsCard::useKey);
    connect(m_try, &QPushButton::clicked, this, &CardsCard::tryKey);
    connect(m_pin, &PinRow::shownChanged, this, [this] {
        if (m_pin->isVisibleTo(this))
            m_answerCard->hide();
        follow();
    });
}

void CardsCard::begin()
{
    m_module->setFocus(Qt::OtherFocusReason);
}

void CardsCard::setModule(const QString &path)
{
    m_module->setEditText(path);
}

void CardsCard::chooseModule()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("PKCS#11 Module"), m_module->currentText(),
                                                      tr("Libraries (*.so *.so.* *.dylib);;All files (*)"));
    if (!path.isEmpty())
        setModule(path);
}

void CardsCard::read()
{
    m_answerCard->hide();
    m_task.read(m_module->currentText().trimmed(), [this](CardTask::Cards cards) { take(std::move(cards)); });
    follow();
}

void CardsCard::take(CardTask::Cards cards)
{
    m_model->setCards(cards.value_or(std::vector<SmartCard>()));
    if (!cards) {
        answer(cards.error());
    } else {
        rememberModule(m_module->currentText().trimmed());
        for (const SmartCard &card : *cards) {
            for (const CardKey &key : card.keys)
                m_keys->remember(key);
        }
        if (cards->empty())
            answer(tr("There is no card in any reader. Insert one, then read the cards again."),
                   Tone::Warning);
        for (int row = 0; row < m_model->rowCount() && !chosen(); ++row) {
            if (m_model->keyAt(row))
                m_table->selectRow(row);
        }
    }
    follow();
}

const CardKey *CardsCard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->keyAt(rows.front().row());
}

void CardsCard::useKey()
{
    const CardKey *key = chosen();
    if (!key)
        return;
    KeyEntry entry;
    entry.key = key->key;
    entry.name = key->name.toStdString();
    entry.origin = {KeyOrigin::Card, key->card.toStdString()};
    answer(tr("%1 is among the keys on hand. It verifies right away; to sign, the card has to be there.",
              "a key's name")
               .arg(key->name),
           Tone::Good);
    emit keyChosen(entry);
}

void CardsCard::tryKey()
{
    const CardKey *key = chosen();
    if (!key || isBusy())
        return;
    m_answerCard->hide();
    m_task.tryKey(*key, [this, name = key->name](const Result<void> &signedBy) {
        if (signedBy)
            answer(tr("%1 signs, and its signature verifies.", "a key's name").arg(name), Tone::Good);
        else
            answer(signedBy.error());
        follow();
    });
    follow();
}

void CardsCard::cancel()
{
    if (!isBusy())
        return;
    m_task.cancel();
    follow();
}

void CardsCard::answer(const QString &text, Tone tone)
{
    m_answer->setText(text);
    m_answerCard->setTone(tone);
    m_answerCard->setAccessibleName(text);
    m_answerCard->show();
}

void CardsCard::answer(const Finding &why)
{
    const QString remedy = findingRemedy(why);
    answer(findingMessage(why) + (remedy.isEmpty() ? QString() : QLatin1Char('\n') + remedy),
           why.severity == Severity::Error ? Tone::Bad : Tone::Neutral);
}

void CardsCard::follow()
{
    const bool isWaiting = m_pin->isVisibleTo(this);
    m_read->setEnabled(!isBusy() && !m_module->currentText().trimmed().isEmpty());
    m_table->setVisible(m_model->rowCount() > 0);
    m_use->setVisible(m_model->rowCount() > 0);
    m_try->setVisible(m_model->rowCount() > 0);
    m_use->setEnabled(chosen());
    m_try->setEnabled(chosen() && !isBusy());
    m_busy->setBusy(isBusy() && !isWaiting);
    emit busyChanged();
}

void CardsCard::retranslate()
{
    setTitle(tr("Keys on a smart card"), tr("Close the smart cards"));
    m_limits->setText(tr("Cards sign here with RS256, RS384 and RS512. Keys without a certificate are not "
                         "shown. A card stays open, once it has its PIN, until Jotscope is closed."));
    m_moduleLabel->setText(tr("PKCS#11 module"));
    m_module->setAccessibleName(tr("PKCS#11 module"));
    m_module->lineEdit()->setPlaceholderText(tr("Path of the library that came with the card or its reader"));
    m_browse->setText(tr("Browse…"));
    m_browse->setAccessibleName(tr("Choose the PKCS#11 module"));
    m_read->setText(tr("Read Cards"));
    m_read->setAccessibleName(tr("Read the cards that are there"));
    m_table->setAccessibleName(tr("Keys on smart cards"));
    m_use->setText(tr("Use This Key"));
    m_use->setAccessibleName(tr("Use the chosen key on the card"));
    m_try->setText(tr("Try It"));
    m_try->setToolTip(tr("Sign something small, and check the signature"));
    m_try->setAccessibleName(tr("Try the chosen key on the card"));
    m_model->retranslate();
    m_answerCard->hide(); // what it said is in another language
}

} // namespace jotscope
