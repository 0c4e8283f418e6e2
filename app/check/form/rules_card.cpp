#include "app/check/form/rules_card.h"

#include "app/keys/on_hand/key_words.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/net/key_sources.h"
#include "app/widgets/texts/finding_text.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace jotscope {

namespace {

constexpr int kMostPerSecond = 200;
constexpr int kMostAtOnce = 8;
constexpr int kMostPatience = 120;
constexpr int kMostLeeway = 3600;

} // namespace

RulesCard::RulesCard(KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_keys(keys)
    , m_title(new QLabel(this))
    , m_acceptedLabel(new QLabel(this))
    , m_accepted(new QLineEdit(this))
    , m_refusedLabel(new QLabel(this))
    , m_refused(new QLineEdit(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_rateLabel(new QLabel(this))
    , m_rate(new QSpinBox(this))
    , m_atOnceLabel(new QLabel(this))
    , m_atOnce(new QSpinBox(this))
    , m_patienceLabel(new QLabel(this))
    , m_patience(new QSpinBox(this))
    , m_leewayLabel(new QLabel(this))
    , m_leeway(new QSpinBox(this))
    , m_nextLabel(new QLabel(this))
    , m_next(new QComboBox(this))
{
    const CheckRules rules;
    const CheckTerms terms;
    m_accepted->setText(QString::fromStdString(statusesText(rules.accepted)));
    m_refused->setText(QString::fromStdString(statusesText(rules.refused)));
    m_rate->setRange(1, kMostPerSecond);
    m_rate->setValue(terms.perSecond);
    m_atOnce->setRange(1, kMostAtOnce);
    m_atOnce->setValue(terms.atOnce);
    m_patience->setRange(1, kMostPatience);
    m_patience->setValue(static_cast<int>(terms.exchange.time.count() / 1000));
    m_leeway->setRange(0, kMostLeeway);
    m_leeway->setValue(static_cast<int>(SuiteInput().leeway.count()));
    layOut();
    for (const QLineEdit *line : {m_accepted, m_refused, m_text})
        connect(line, &QLineEdit::textChanged, this, &RulesCard::changed);
    for (const QSpinBox *number : {m_rate, m_atOnce, m_patience, m_leeway})
        connect(number, &QSpinBox::valueChanged, this, &RulesCard::changed);
    connect(&m_keys, &KeysOnHand::changed, this, &RulesCard::fillKeys);
    connect(&m_keys, &KeysOnHand::amended, this, &RulesCard::fillKeys);
    retranslate();
}

void RulesCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_accepted->setObjectName(QStringLiteral("acceptedStatuses"));
    m_refused->setObjectName(QStringLiteral("refusedStatuses"));
    m_text->setObjectName(QStringLiteral("refusalText"));
    m_rate->setObjectName(QStringLiteral("perSecond"));
    m_atOnce->setObjectName(QStringLiteral("atOnce"));
    m_patience->setObjectName(QStringLiteral("patience"));
    m_leeway->setObjectName(QStringLiteral("leeway"));
    m_next->setObjectName(QStringLiteral("nextKey"));
    m_next->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_next->setMinimumContentsLength(12);
    auto *grid = new QGridLayout;
    const auto add = [grid](QLabel *label, QWidget *field, int row, int column, int columns = 1) {
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, column, 1, columns);
        grid->addWidget(field, row + 1, column, 1, columns);
    };
    add(m_acceptedLabel, m_accepted, 0, 0, 2);
    add(m_refusedLabel, m_refused, 0, 2, 2);
    add(m_textLabel, m_text, 2, 0, 4);
    add(m_rateLabel, m_rate, 4, 0);
    add(m_atOnceLabel, m_atOnce, 4, 1);
    add(m_patienceLabel, m_patience, 4, 2);
    add(m_leewayLabel, m_leeway, 4, 3);
    add(m_nextLabel, m_next, 6, 0, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(grid);
}

tl::expected<CheckRules, QString> RulesCard::rules() const
{
    const auto accepted = readStatuses(m_accepted->text().toStdString());
    if (!accepted)
        return tl::unexpected(findingWords(accepted.error()));
    const auto refused = readStatuses(m_refused->text().toStdString());
    if (!refused)
        return tl::unexpected(findingWords(refused.error()));
    CheckRules rules{*accepted, *refused, m_text->text().toStdString()};
    if (const Result<void> checked = checkRules(rules); !checked)
        return tl::unexpected(findingWords(checked.error()));
    return rules;
}

CheckTerms RulesCard::terms() const
{
    CheckTerms terms;
    terms.perSecond = m_rate->value();
    terms.atOnce = m_atOnce->value();
    terms.exchange.time = std::chrono::seconds(m_patience->value());
    terms.exchange.authorities = KeySources::of(m_keys).authorities();
    return terms;
}

std::chrono::seconds RulesCard::leeway() const
{
    return std::chrono::seconds(m_leeway->value());
}

KeyPointer RulesCard::nextKey() const
{
    const KeyEntry *entry = m_keys.keychain().find(m_next->currentData().toString().toStdString());
    return entry ? entry->key : nullptr;
}

/// Which of them can follow the first, the suite finds out: it must be of the same kind. A key on a
/// card is listed to say that it will not do.
void RulesCard::fillKeys()
{
    const QSignalBlocker quiet(m_next);
    const QString before = m_next->currentData().toString();
    m_next->clear();
    m_next->addItem(tr("None", "key"));
    for (const KeyEntry &entry : m_keys.keychain().entries()) {
        const QString name = entryName(entry) + QStringLiteral(" · ");
        if (entry.key->isSecret() && !entry.key->attributes().kid.empty()) {
            m_next->addItem(name + keyKindWords(*entry.key), QString::fromStdString(entry.id));
        } else if (entry.origin.kind == KeyOrigin::Card) {
            m_next->addItem(name + tr("It stays on its card, which is too slow for a suite"));
            qobject_cast<QStandardItemModel *>(m_next->model())->item(m_next->count() - 1)->setEnabled(false);
        }
    }
    m_next->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_next->findData(before)));
}

void RulesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RulesCard::retranslate()
{
    m_title->setText(tr("What counts, and how fast"));
    m_acceptedLabel->setText(tr("Accepted: statuses"));
    m_accepted->setAccessibleName(tr("Statuses that count as accepted"));
    m_refusedLabel->setText(tr("Refused: statuses"));
    m_refused->setAccessibleName(tr("Statuses that count as refused"));
    m_textLabel->setText(tr("Refused too, whatever the status: a body that holds"));
    m_text->setAccessibleName(tr("Text in a body that counts as refused"));
    m_text->setPlaceholderText(QStringLiteral("\"errors\""));
    m_rateLabel->setText(tr("A second", "requests"));
    m_rate->setAccessibleName(tr("Requests a second"));
    m_atOnceLabel->setText(tr("At once", "requests"));
    m_atOnce->setAccessibleName(tr("Requests at once"));
    m_patienceLabel->setText(tr("Wait for"));
    m_patience->setAccessibleName(tr("Seconds to wait for a response"));
    m_leewayLabel->setText(tr("Clocks differ"));
    m_leeway->setAccessibleName(tr("Seconds that the API lets clocks differ"));
    m_leewayLabel->setToolTip(tr("How far the API lets clocks differ when it looks at exp and nbf"));
    for (QSpinBox *seconds : {m_patience, m_leeway})
        seconds->setSuffix(tr(" s", "seconds, behind a number"));
    m_nextLabel->setText(tr("Next key, which the API accepts too"));
    m_next->setAccessibleName(m_nextLabel->text());
    fillKeys();
}

} // namespace jotscope
