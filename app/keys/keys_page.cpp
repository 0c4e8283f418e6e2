#include "app/keys/keys_page.h"

#include "app/keys/export/export_card.h"
#include "app/keys/detail/key_detail.h"
#include "app/keys/intake/import_card.h"
#include "app/keys/intake/import_field.h"
#include "app/keys/on_hand/key_words.h"
#include "app/keys/on_hand/safety_times.h"
#include "app/keys/safety/safety_card.h"
#include "app/keys/table/key_table.h"
#include "app/keys/table/keychain_model.h"
#include "app/keys/vault/vault_bar.h"
#include "app/keys/ways/key_ways.h"
#include "app/vault/vault.h"
#include "app/widgets/message_strip.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jotscope {

namespace {

/// In the list of groups, before their names.
enum GroupItem { AllGroups, NoGroup, FirstGroup };

} // namespace

KeysPage::KeysPage(KeysOnHand &keys, Vault *vault, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_vault(vault)
    , m_strip(new MessageStrip(this))
    , m_vaultBar(vault ? new VaultBar(*vault, keys, this) : nullptr)
    , m_safety(new SafetyCard(SafetyTimes::of(keys), this))
    , m_search(new QLineEdit(this))
    , m_groups(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_ways(new KeyWays(keys, this))
    , m_model(new KeychainModel(keys, this))
    , m_table(new KeyTable(*m_model, this))
    , m_list(new QStackedWidget(this))
    , m_emptyTitle(new QLabel(this))
    , m_emptyText(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_detail(new KeyDetail(keys, this))
{
    setAcceptDrops(true);
    layOut();
    connectParts();
    retranslate();
    followKeys();
}

KeysPage::~KeysPage() = default;

void KeysPage::layOut()
{
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setClearButtonEnabled(true);
    m_groups->setObjectName(QStringLiteral("groupFilter"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setObjectName(QStringLiteral("keyCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_emptyTitle->setFont(large);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    auto *empty = new QWidget(this);
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(2);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        emptyLayout->addWidget(label);
    }
    emptyLayout->addStretch(3);

    const int margin = fontMetrics().height() / 2;
    auto *head = new QHBoxLayout;
    head->setSpacing(margin);
    head->addWidget(m_search, 1);
    head->addWidget(m_groups);
    head->addWidget(m_count);
    m_ways->addButtonsTo(*head);
    auto *sheet = new Card(this);
    auto *sheetLayout = new QVBoxLayout(sheet);
    const int inset = fontMetrics().height() / 4;
    sheetLayout->setContentsMargins(inset, inset, inset, inset);
    sheetLayout->addWidget(m_list);
    m_list->addWidget(m_table);
    m_list->addWidget(empty);
    m_splitter->addWidget(sheet);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(margin);
    auto *column = new QVBoxLayout;
    column->setSpacing(margin);
    column->setContentsMargins(margin, margin, margin, margin);
    if (m_vaultBar)
        column->addWidget(m_vaultBar);
    column->addWidget(m_safety);
    column->addLayout(head);
    m_ways->addCardsTo(*column);
    column->addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(column, 1);
}

void KeysPage::connectParts()
{
    if (m_vault) {
        connect(m_vault, &Vault::stateChanged, this, &KeysPage::availabilityChanged);
        connect(m_vaultBar, &VaultBar::safetyWanted, m_safety,
                [this] { m_safety->setOpen(!m_safety->isOpen()); });
    }
    connect(m_safety, &SafetyCard::openChanged, this, &KeysPage::availabilityChanged);
    connect(&m_keys, &KeysOnHand::changed, this, &KeysPage::followKeys);
    connect(&m_keys, &KeysOnHand::amended, this, &KeysPage::fillGroups);
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::followFilter);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &KeysPage::followFilter);
    connect(m_table, &KeyTable::choiceChanged, this, &KeysPage::followChoice);
    connect(m_table, &KeyTable::removeWanted, this, &KeysPage::removeChosen);
    connect(m_table, &KeyTable::copyWanted, this, &KeysPage::copyPublic);
    connect(m_table, &QAbstractItemView::activated, this, &KeysPage::rename);
    connect(m_ways, &KeyWays::added, this, &KeysPage::tellAdded);
    connect(m_ways, &KeyWays::failed, this,
            [this](const QString &text) { m_strip->showMessage(text, Tone::Bad); });
    connect(m_ways, &KeyWays::openChanged, this, &KeysPage::availabilityChanged);
    connect(m_ways, &KeyWays::busyChanged, this, &KeysPage::busyChanged);
    const ExportCard &exports = m_detail->exports();
    connect(&exports, &ExportCard::confirmationWanted, this, &KeysPage::ask);
    connect(&exports, &ExportCard::told, this,
            [this](const QString &text) { m_strip->showMessage(text, Tone::Neutral); });
    connect(&exports, &ExportCard::failed, this,
            [this](const QString &text) { m_strip->showMessage(text, Tone::Bad); });
    connect(m_strip, &MessageStrip::actionTriggered, this, [this] {
        m_strip->hide();
        if (const auto proceed = std::exchange(m_answer, nullptr))
            proceed();
    });
}

bool KeysPage::isBusy() const
{
    return m_ways->isBusy();
}

std::vector<std::string> KeysPage::chosen() const
{
    return m_table->chosen();
}

bool KeysPage::canOpenVault() const
{
    return m_vault && m_vault->state() != Vault::State::Open;
}

bool KeysPage::canLockVault() const
{
    return m_vault && m_vault->state() == Vault::State::Open;
}

void KeysPage::openVault()
{
    if (m_vaultBar)
        m_vaultBar->begin();
}

void KeysPage::lockVault()
{
    if (m_vault)
        m_vault->lock();
}

void KeysPage::rename()
{
    m_detail->focusName();
}

void KeysPage::choose(const std::vector<std::string> &ids)
{
    m_table->choose(ids);
}

void KeysPage::readPaths(const QStringList &paths)
{
    m_ways->import().readPaths(paths);
}

QByteArray KeysPage::layoutState() const
{
    return m_splitter->saveState();
}

void KeysPage::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void KeysPage::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = ImportField::pathsOf(*mime);
    if (!paths.isEmpty())
        readPaths(paths);
    else if (!mime->text().isEmpty())
        m_ways->import().read(mime->text().toUtf8());
}

void KeysPage::chooseFiles()
{
    m_ways->import().chooseFiles();
}

void KeysPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void KeysPage::undo()
{
    m_keys.undoRemoval();
    m_answer = nullptr;
    m_strip->hide();
}

void KeysPage::removeChosen()
{
    const std::vector<std::string> ids = chosen();
    if (ids.empty())
        return;
    const int row = m_model->rowOf(ids.front());
    m_keys.remove(ids);
    // What comes in their place, so that the next one can be removed with the same key.
    if (const KeyEntry *next = m_model->entryAt(std::min(row, m_model->rowCount() - 1)))
        m_table->choose({next->id});
    m_answer = [this] {
        undo();
    };
    m_strip->showMessage(tr("%n key(s) removed", nullptr, static_cast<int>(ids.size())), Tone::Neutral,
                         tr("Undo"));
}

void KeysPage::copyPublic()
{
    m_detail->exports().copyPublic();
}

void KeysPage::focusKeys()
{
    if (m_list->currentWidget() == m_table)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_ways->focus();
}

void KeysPage::cancelWork()
{
    m_ways->cancel();
}

void KeysPage::ask(const QString &text, const QString &action, std::function<void()> proceed)
{
    m_answer = std::move(proceed);
    m_strip->showMessage(text, Tone::Warning, action);
    m_strip->focusAction();
}

void KeysPage::tellAdded(const KeysOnHand::Addition &addition)
{
    m_search->clear();
    m_groups->setCurrentIndex(AllGroups);
    m_table->choose(addition.ids);
    QStringList counts;
    if (addition.added > 0)
        counts << tr("%n key(s) added", nullptr, static_cast<int>(addition.added));
    if (addition.completed > 0)
        counts << tr("%n key(s) completed", nullptr, static_cast<int>(addition.completed));
    if (addition.alreadyThere > 0)
        counts << tr("%n key(s) on hand already", nullptr, static_cast<int>(addition.alreadyThere));
    m_strip->showMessage(counts.join(QStringLiteral(" · ")), Tone::Good);
}

void KeysPage::followKeys()
{
    fillGroups();
    followFilter();
    followChoice();
    emit availabilityChanged();
}

void KeysPage::fillGroups()
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

void KeysPage::followFilter()
{
    const int group = m_groups->currentIndex();
    m_model->setFilter(m_search->text(), group == AllGroups || m_groups->isHidden() ? std::nullopt
                                         : group == NoGroup                         ? std::optional(QString())
                                                            : std::optional(m_groups->currentText()));
    const int total = static_cast<int>(m_keys.keychain().size());
    const int shown = m_model->rowCount();
    m_count->setText(m_model->isFiltered()
                         ? tr("%L1 of %L2", "keys that a search found").arg(shown).arg(total)
                         : tr("%n key(s)", nullptr, total));
    m_count->setVisible(total > 0);
    m_search->setEnabled(total > 0);
    m_list->setCurrentIndex(shown > 0 ? 0 : 1);
    m_emptyTitle->setText(total > 0 ? tr("No key has this") : tr("No keys yet"));
    m_emptyText->setText(total > 0 ? tr("Search for other words, or in all groups.")
                                   : tr("Paste keys, drop files or folders here, or make a key.\nEvery token "
                                        "is then checked with all keys that are here."));
}

void KeysPage::followChoice()
{
    const std::vector<std::string> &ids = m_table->chosen();
    m_detail->show(ids);
    m_detail->setVisible(!ids.empty());
    emit availabilityChanged();
}

void KeysPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != m_table && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void KeysPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList paths = ImportField::pathsOf(*event->mimeData());
    if (!paths.isEmpty())
        readPaths(paths);
    else
        m_ways->import().read(event->mimeData()->text().toUtf8());
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Find))
        find();
    else
        QWidget::keyPressEvent(event);
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followKeys();
    }
}

void KeysPage::retranslate()
{
    setAccessibleName(tr("Keys"));
    m_search->setPlaceholderText(tr("Search names, kids, thumbprints, notes…"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_groups->setAccessibleName(tr("Group of keys to show"));
    m_ways->retranslate();
}

} // namespace jotscope
