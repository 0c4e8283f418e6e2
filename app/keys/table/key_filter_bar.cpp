#include "app/keys/table/key_filter_bar.h"

#include "app/keys/on_hand/key_words.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/keys/table/keychain_model.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace jotscope {

namespace {

/// In the list of groups, before their names.
enum GroupItem { AllGroups, NoGroup, FirstGroup };

} // namespace

KeyFilterBar::KeyFilterBar(KeysOnHand &keys, KeychainModel &model, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_groups(new QComboBox(this))
    , m_count(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setClearButtonEnabled(true);
    m_groups->setObjectName(QStringLiteral("groupFilter"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setObjectName(QStringLiteral("keyCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_groups);
    layout->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &KeyFilterBar::apply);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &KeyFilterBar::apply);
    connect(&keys, &KeysOnHand::amended, this, &KeyFilterBar::fillGroups);
    retranslate();
}

void KeyFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void KeyFilterBar::reset()
{
    m_search->clear();
    m_groups->setCurrentIndex(AllGroups);
}

void KeyFilterBar::follow()
{
    fillGroups();
    apply();
}

void KeyFilterBar::fillGroups()
{
    const QSignalBlocker quiet(m_groups);
    const QString before = m_groups->currentIndex() >= FirstGroup ? m_groups->currentText() : QString();
    const int fixed = std::max(0, m_groups->currentIndex());
    const std::vector<std::string> groups = groupsOf(m_keys.keychain());
    m_groups->clear();
    m_groups->addItems({tr("All groups"), tr("In no group")});
    for (const std::string &group : groups)
        m_groups->addItem(words(group));
    m_groups->setCurrentIndex(before.isEmpty() ? std::min<int>(fixed, NoGroup)
                                               : std::max<int>(AllGroups, m_groups->findText(before)));
    m_groups->setVisible(!groups.empty());
}

void KeyFilterBar::apply()
{
    const int group = m_groups->currentIndex();
    m_model.setFilter(m_search->text(), group == AllGroups || m_groups->isHidden() ? std::nullopt
                                        : group == NoGroup                         ? std::optional(QString())
                                                           : std::optional(m_groups->currentText()));
    const int total = static_cast<int>(m_keys.keychain().size());
    m_count->setText(m_model.isFiltered()
                         ? tr("%L1 of %L2", "keys that a search found").arg(m_model.rowCount()).arg(total)
                         : tr("%n key(s)", nullptr, total));
    m_count->setVisible(total > 0);
    m_search->setEnabled(total > 0);
    emit filtered();
}

void KeyFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
}

void KeyFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search names, kids, thumbprints, notes…"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_groups->setAccessibleName(tr("Group of keys to show"));
}

} // namespace jotscope
