#include "app/keys/keys_page.h"

#include "app/keys/detail/key_detail.h"
#include "app/keys/export/export_card.h"
#include "app/keys/intake/import_card.h"
#include "app/keys/intake/import_field.h"
#include "app/keys/on_hand/safety_times.h"
#include "app/keys/safety/safety_card.h"
#include "app/keys/table/group_strip.h"
#include "app/keys/table/key_filter_bar.h"
#include "app/keys/table/key_table.h"
#include "app/keys/table/keychain_model.h"
#include "app/keys/vault/vault_bar.h"
#include "app/keys/ways/key_ways.h"
#include "app/vault/vault.h"
#include "app/widgets/message_strip.h"
#include "app/widgets/texts/paragraph.h"

#include <QClipboard>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jotscope {

KeysPage::KeysPage(KeysOnHand &keys, Vault *vault, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_vault(vault)
    , m_strip(new MessageStrip(this))
    , m_vaultBar(vault ? new VaultBar(*vault, keys, this) : nullptr)
    , m_safety(new SafetyCard(SafetyTimes::of(keys), this))
    , m_ways(new KeyWays(keys, this))
    , m_model(new KeychainModel(keys, this))
    , m_filter(new KeyFilterBar(keys, *m_model, this))
    , m_groups(new GroupStrip(keys, this))
    , m_table(new KeyTable(*m_model, this))
    , m_list(new QStackedWidget(this))
    , m_emptyTitle(new Paragraph(this))
    , m_emptyText(new Paragraph(this))
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
        emptyLayout->addWidget(label);
    }
    emptyLayout->addStretch(3);

    const int margin = fontMetrics().height() / 2;
    auto *head = new QHBoxLayout;
    head->setSpacing(margin);
    head->addWidget(m_filter, 1);
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
    column->addWidget(m_groups);
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
        connect(m_vault, &Vault::stateChanged, this, &KeysPage::tellVault);
        connect(m_vaultBar, &VaultBar::safetyWanted, m_safety,
                [this] { m_safety->setOpen(!m_safety->isOpen()); });
    }
    connect(m_safety, &SafetyCard::openChanged, this, &KeysPage::availabilityChanged);
    connect(&m_keys, &KeysOnHand::changed, this, &KeysPage::followKeys);
    connect(m_filter, &KeyFilterBar::filtered, this, &KeysPage::followFilter);
    connect(m_groups, &GroupStrip::moved, this, &KeysPage::tellMoved);
    connect(m_groups, &GroupStrip::availabilityChanged, this, &KeysPage::availabilityChanged);
    connect(m_table, &KeyTable::dragging, m_groups, &GroupStrip::followDrag);
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

bool KeysPage::isGrouping() const
{
    return m_groups->isAsking();
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

/// Where the person looks while on another page.
void KeysPage::tellVault()
{
    emit statusChanged(m_vault->state() == Vault::State::Open ? tr("The vault is open.")
                                                              : m_vaultBar->stateText());
    emit availabilityChanged();
}

void KeysPage::groupChosen()
{
    m_groups->ask(chosen());
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
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_table->horizontalHeader()->saveState();
    return state;
}

void KeysPage::restoreLayout(const QByteArray &state)
{
    QByteArray splitter;
    QByteArray columns;
    QDataStream stream(state);
    stream >> splitter >> columns;
    m_splitter->restoreState(splitter);
    m_table->horizontalHeader()->restoreState(columns);
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
    m_filter->focusSearch();
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
    m_filter->reset();
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
    m_filter->follow();
    followChoice();
    emit availabilityChanged();
}

void KeysPage::followFilter()
{
    const bool hasKeys = keyCount() > 0;
    m_list->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_emptyTitle->setText(hasKeys ? tr("No key has this") : tr("No keys yet"));
    m_emptyText->setText(hasKeys ? tr("Search for other words, or in all groups.")
                                 : tr("Paste keys, drop files or folders here, or make a key.\nEvery token "
                                      "is then checked with all keys that are here."));
}

void KeysPage::tellMoved(int count, const QString &group)
{
    m_strip->showMessage(group.isEmpty() ? tr("%n key(s) taken out of their groups", nullptr, count)
                                         : tr("%n key(s) moved to %1", "a group of keys", count).arg(group),
                         Tone::Good);
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
    m_ways->retranslate();
}

} // namespace jotscope
