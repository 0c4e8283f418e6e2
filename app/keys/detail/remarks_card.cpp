#include "app/keys/detail/remarks_card.h"

#include "app/keys/on_hand/key_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kPause{700};
constexpr int kNoteLines = 3;

} // namespace

RemarksCard::RemarksCard(KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_keys(keys)
    , m_kind(new QLabel(this))
    , m_pin(new QToolButton(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_groupLabel(new QLabel(this))
    , m_group(new QComboBox(this))
    , m_notesLabel(new QLabel(this))
    , m_notes(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("remarksCard"));
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &RemarksCard::keep);
    const auto soon = [this] {
        m_pause.start();
    };
    connect(m_name, &QLineEdit::textEdited, this, soon);
    connect(m_name, &QLineEdit::editingFinished, this, &RemarksCard::keep);
    connect(m_group, &QComboBox::editTextChanged, this, soon);
    connect(m_group, &QComboBox::activated, this, &RemarksCard::keep);
    connect(m_notes, &QPlainTextEdit::textChanged, this, soon);
    connect(m_pin, &QToolButton::toggled, this, [this](bool isPinned) { m_keys.setPinned(m_id, isPinned); });
    connect(&keys, &KeysOnHand::amended, this, &RemarksCard::followOthers);
    connect(&keys, &KeysOnHand::changed, this, [this] { followOthers(m_id); });
    retranslate();
}

RemarksCard::~RemarksCard() = default;

void RemarksCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_kind->setFont(bold);
    m_kind->setTextFormat(Qt::PlainText);
    m_kind->setObjectName(QStringLiteral("keyKind"));
    m_pin->setObjectName(QStringLiteral("pinKey"));
    m_pin->setCheckable(true);
    m_pin->setFocusPolicy(Qt::TabFocus);
    m_name->setObjectName(QStringLiteral("keyName"));
    m_group->setObjectName(QStringLiteral("keyGroup"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_notes->setObjectName(QStringLiteral("keyNotes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * kNoteLines + 2 * m_notes->frameWidth() +
                            static_cast<int>(m_notes->document()->documentMargin() * 2));
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    head->addWidget(m_pin);
    auto *grid = new QGridLayout;
    int row = 0;
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>{m_nameLabel, m_name},
                                       {m_groupLabel, m_group},
                                       {m_notesLabel, m_notes}}) {
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, 0, field == m_notes ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addLayout(grid);
}

void RemarksCard::show(const std::string &id)
{
    if (m_pause.isActive())
        keep();
    m_id = id;
    fill();
}

void RemarksCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RemarksCard::fill()
{
    const KeyEntry *entry = m_keys.keychain().find(m_id);
    if (!entry)
        return;
    const QSignalBlocker quietGroup(m_group);
    const QSignalBlocker quietNotes(m_notes);
    const QSignalBlocker quietPin(m_pin);
    m_kind->setText(tr("%1 · %2", "kind and half of a key: EC P-256 · Private")
                        .arg(keyKindWords(*entry->key), keyHalfWords(*entry->key)));
    m_pin->setChecked(entry->isPinned);
    m_name->setText(words(entry->name));
    m_name->setPlaceholderText(entry->name.empty() ? entryName(*entry) : QString());
    fillGroups();
    m_group->setEditText(words(entry->group));
    m_notes->setPlainText(words(entry->notes));
}

/// It may be pinned and grouped elsewhere too. What is being typed here stays.
void RemarksCard::followOthers(const std::string &id)
{
    const KeyEntry *entry = id == m_id ? m_keys.keychain().find(id) : nullptr;
    if (!entry)
        return;
    const QSignalBlocker quietPin(m_pin);
    m_pin->setChecked(entry->isPinned);
    if (m_pause.isActive() || m_group->currentText().trimmed() == words(entry->group))
        return;
    const QSignalBlocker quietGroup(m_group);
    m_group->setEditText(words(entry->group));
}

void RemarksCard::fillGroups()
{
    m_group->clear();
    m_group->addItem(QString());
    for (const std::string &group : groupsOf(m_keys.keychain()))
        m_group->addItem(words(group));
}

void RemarksCard::keep()
{
    m_pause.stop();
    const KeyEntry *known = m_keys.keychain().find(m_id);
    if (!known)
        return;
    KeyEntry entry = *known;
    entry.name = m_name->text().trimmed().toStdString();
    entry.group = m_group->currentText().trimmed().toStdString();
    entry.notes = m_notes->toPlainText().toStdString();
    m_keys.amend(entry);
}

void RemarksCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void RemarksCard::retranslate()
{
    setAccessibleName(tr("What you say of this key"));
    m_pin->setText(tr("★ Pin"));
    m_pin->setToolTip(tr("Take this key before all others that fit"));
    m_pin->setAccessibleName(tr("Pin this key"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of this key"));
    m_groupLabel->setText(tr("Group"));
    m_group->setAccessibleName(tr("Group of this key"));
    m_group->lineEdit()->setPlaceholderText(tr("none", "a group"));
    m_notesLabel->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes on this key"));
}

} // namespace jotscope
