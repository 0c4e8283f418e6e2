#include "app/inspect/keys/key_choice_line.h"

#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace jotscope {

namespace {

constexpr qsizetype kMostCharacters = 60;

QString reasonText(const KeyChoice &choice)
{
    switch (choice.reason) {
    case KeyChoice::Reason::NamedByKid:
        return KeyChoiceLine::tr("the header's kid names it");
    case KeyChoice::Reason::NamedByCertificate:
        return KeyChoiceLine::tr("the header names its certificate");
    case KeyChoice::Reason::OnlyOneThatFits:
        return KeyChoiceLine::tr("it is the only key on hand that fits the algorithm");
    case KeyChoice::Reason::Found:
        break;
    }
    return choice.tried == 1
               ? KeyChoiceLine::tr("it was the first that was tried")
               : KeyChoiceLine::tr("found by trying %n key(s)", nullptr, static_cast<int>(choice.tried));
}

QString shortened(const QString &name)
{
    return name.size() <= kMostCharacters ? name : name.left(kMostCharacters) + QChar(u'…');
}

} // namespace

KeyChoiceLine::KeyChoiceLine(QWidget *parent)
    : Card(parent), m_text(new SelectableParagraph(this)), m_pin(new QToolButton(this))
{
    setObjectName(QStringLiteral("keyChoice"));
    m_text->setObjectName(QStringLiteral("keyChoiceText"));
    m_pin->setObjectName(QStringLiteral("pinChosenKey"));
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    m_pin->setFocusPolicy(Qt::TabFocus);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin / 3, margin, margin / 3);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_pin);
    connect(m_pin, &QToolButton::clicked, this, &KeyChoiceLine::pinWanted);
    hide();
}

void KeyChoiceLine::show(const std::optional<KeyChoice> &choice, const KeyEntry *entry, bool isOpened)
{
    m_choice = choice;
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    m_isOpened = isOpened;
    refresh();
}

void KeyChoiceLine::refresh()
{
    setVisible(m_choice.has_value());
    if (!m_choice)
        return;
    KeyEntry unknown;
    unknown.key = m_choice->key;
    const QString name = shortened(entryName(m_entry.value_or(unknown)));
    const QString kind = keyKindWords(*m_choice->key);
    const QString what = name == kind ? name : tr("%1 (%2)", "a key's name and its kind").arg(name, kind);
    const QString sentence = m_isOpened ? tr("Opened with %1: %2", "a key; why that one")
                                        : tr("Checked with %1: %2", "a key; why that one");
    const QString text = sentence.arg(what, reasonText(*m_choice));
    if (text != m_text->text())
        m_text->setText(text);
    setAccessibleName(text);
    m_pin->setVisible(m_entry.has_value());
    m_pin->setChecked(m_entry && m_entry->isPinned);
    m_pin->setText(tr("★ Pin"));
    m_pin->setToolTip(tr("Take this key before all others that are kept"));
    m_pin->setAccessibleName(tr("Pin this key"));
}

void KeyChoiceLine::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace jotscope
