#include "app/build/choices/key_picker.h"

#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"
#include "core/jose/keys/key_generation.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <utility>

namespace jotscope {

namespace {

/// What is in the way of a key. One on a card could sign, if slowly: but here a token is made anew with every
/// keystroke, and a suite takes a hundred signatures.
QString obstacleWords(const KeyEntry &entry, const Finding &why)
{
    if (entry.origin.kind == KeyOrigin::Card && why.id == "sign-private-half-missing")
        return KeyPicker::tr("It stays on its card, which signs one token at a time: on the Inspect page");
    return findingMessage(why);
}

} // namespace

KeyPicker::KeyPicker(KeysOnHand &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_box(new QComboBox(this))
    , m_none(new Paragraph(this))
    , m_make(new QPushButton(this))
{
    m_box->setObjectName(QStringLiteral("key"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_make->setObjectName(QStringLiteral("makeKey"));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    row->addWidget(m_none, 1);
    row->addWidget(m_make);
    setFocusProxy(m_box);
    connect(&m_keys, &KeysOnHand::changed, this, &KeyPicker::refill);
    connect(&m_keys, &KeysOnHand::amended, this, &KeyPicker::refill);
    connect(m_make, &QPushButton::clicked, this, &KeyPicker::make);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_wanted = m_box->currentData().toString().toStdString();
        m_meant = {};
        emit changed();
    });
    retranslate();
}

void KeyPicker::setWork(const std::string &algorithm, std::function<Result<void>(const Key &)> fits)
{
    m_algorithm = algorithm;
    m_fits = std::move(fits);
    retranslate();
    refill();
}

void KeyPicker::setLabel(const QString &label)
{
    m_box->setAccessibleName(label);
}

KeyPointer KeyPicker::key() const
{
    const KeyEntry *entry = m_keys.keychain().find(m_box->currentData().toString().toStdString());
    return entry ? entry->key : nullptr;
}

void KeyPicker::choose(const std::string &id)
{
    m_wanted = id;
    m_meant = {};
    refill();
}

void KeyPicker::take(const KeyReference &reference)
{
    if (reference.isEmpty())
        return;
    m_wanted.clear();
    m_meant = reference;
    refill();
}

KeyReference KeyPicker::reference() const
{
    const KeyPointer chosen = key();
    return chosen ? referenceTo(*chosen) : KeyReference();
}

void KeyPicker::refill()
{
    if (!m_fits)
        return;
    const KeyPointer before = key();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        std::vector<std::pair<const KeyEntry *, QString>> unfit;
        for (const KeyEntry &entry : m_keys.keychain().entries()) {
            if (const Result<void> fits = m_fits(*entry.key); !fits)
                unfit.emplace_back(&entry, obstacleWords(entry, fits.error()));
            else
                m_box->addItem(entryName(entry) + QStringLiteral(" · ") + keyKindWords(*entry.key),
                               QString::fromStdString(entry.id));
        }
        const int fitting = m_box->count();
        auto *rows = qobject_cast<QStandardItemModel *>(m_box->model());
        for (const auto &[entry, why] : unfit) {
            m_box->addItem(entryName(*entry) + QStringLiteral(" · ") + why);
            m_box->setItemData(m_box->count() - 1, why, Qt::ToolTipRole);
            rows->item(m_box->count() - 1)->setEnabled(false);
        }
        m_box->setCurrentIndex(wantedRow(fitting));
        m_box->setVisible(m_box->count() > 0);
        m_none->setVisible(fitting == 0 && m_box->count() == 0);
        m_make->setVisible(fitting == 0 && findKeyKind(m_algorithm).has_value());
    }
    if (key() != before)
        emit changed();
}

/// Among those that fit, which are listed first; -1 where none does.
int KeyPicker::wantedRow(int fitting) const
{
    for (int row = 0; row < fitting; ++row) {
        const std::string id = m_box->itemData(row).toString().toStdString();
        if (id == m_wanted || isMeant(m_meant, *m_keys.keychain().find(id)->key))
            return row;
    }
    return fitting == 0 ? -1 : 0;
}

void KeyPicker::make()
{
    const std::optional<KeyKind> kind = findKeyKind(m_algorithm);
    if (!kind)
        return;
    Key::Attributes attributes;
    attributes.alg = m_algorithm;
    m_make->setEnabled(false);
    m_task.run(
        [kind = *kind, attributes](const std::stop_token &stop) {
            return generateKey(kind, attributes, crypto::systemRandom(),
                               [&stop] { return !stop.stop_requested(); });
        },
        [this](const Result<KeyPointer> &key) {
            m_make->setEnabled(true);
            if (!key) {
                emit failed(findingMessage(key.error()));
                return;
            }
            const KeysOnHand::Addition addition =
                m_keys.add({KeyEntry{.key = *key, .origin = {KeyOrigin::Generated, {}}}});
            if (!addition.ids.empty())
                choose(addition.ids.front());
        });
}

void KeyPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refill();
}

void KeyPicker::retranslate()
{
    m_none->setText(tr("There is no key yet."));
    m_make->setText(tr("Make One for %1", "a key for an algorithm").arg(QString::fromStdString(m_algorithm)));
    m_box->setPlaceholderText(tr("None of the keys fits"));
}

} // namespace jotscope
