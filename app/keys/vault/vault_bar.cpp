#include "app/keys/vault/vault_bar.h"

#include "app/keys/on_hand/keys_on_hand.h"
#include "app/keys/vault/lock_words.h"
#include "app/keys/vault/passphrase_memory.h"
#include "app/keys/vault/passphrase_strength.h"
#include "app/vault/vault.h"
#include "app/widgets/busy_indicator.h"
#include "app/widgets/fields/secret_field.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace jotscope {

VaultBar::VaultBar(Vault &vault, KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_vault(vault)
    , m_keys(keys)
    , m_state(new Paragraph(this))
    , m_busy(new BusyIndicator(this))
    , m_make(new QPushButton(this))
    , m_lock(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_safety(new QPushButton(this))
    , m_fields(new QWidget(this))
    , m_current(new SecretField(m_fields))
    , m_next(new SecretField(m_fields))
    , m_repeated(new SecretField(m_fields))
    , m_submit(new QPushButton(m_fields))
    , m_cancel(new QPushButton(m_fields))
    , m_memory(new PassphraseMemory(vault, std::make_unique<RememberedPassphrase>(vault.path()), m_fields))
    , m_strength(new Paragraph(this))
    , m_problem(new SelectableParagraph(this))
    , m_conflict(new QWidget(this))
    , m_conflictText(new Paragraph(m_conflict))
    , m_mine(new QPushButton(m_conflict))
    , m_theirs(new QPushButton(m_conflict))
{
    setObjectName(QStringLiteral("vaultBar"));
    layOut();
    connectParts();
    retranslate();
    follow();
}

void VaultBar::layOut()
{
    m_state->setObjectName(QStringLiteral("vaultState"));
    m_make->setObjectName(QStringLiteral("makeVault"));
    m_lock->setObjectName(QStringLiteral("lockVault"));
    m_change->setObjectName(QStringLiteral("changePassphrase"));
    m_safety->setObjectName(QStringLiteral("showSafety"));
    m_current->setObjectName(QStringLiteral("vaultPassphrase"));
    m_next->setObjectName(QStringLiteral("newPassphrase"));
    m_repeated->setObjectName(QStringLiteral("repeatedPassphrase"));
    m_submit->setObjectName(QStringLiteral("submitPassphrase"));
    m_cancel->setObjectName(QStringLiteral("cancelPassphrase"));
    m_strength->setObjectName(QStringLiteral("passphraseStrength"));
    m_problem->setObjectName(QStringLiteral("vaultProblem"));
    m_mine->setObjectName(QStringLiteral("keepMine"));
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    m_strength->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_busy);
    head->addWidget(m_make);
    head->addWidget(m_safety);
    head->addWidget(m_change);
    head->addWidget(m_lock);
    auto *fields = new QHBoxLayout;
    for (SecretField *line : {m_current, m_next, m_repeated})
        fields->addWidget(line, 1);
    fields->addWidget(m_submit);
    fields->addWidget(m_cancel);
    auto *asked = new QVBoxLayout(m_fields);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->addLayout(fields);
    asked->addWidget(m_memory);
    auto *conflict = new QHBoxLayout(m_conflict);
    conflict->setContentsMargins(0, 0, 0, 0);
    conflict->addWidget(m_conflictText, 1);
    conflict->addWidget(m_mine);
    conflict->addWidget(m_theirs);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin / 2, margin, margin / 2);
    layout->addLayout(head);
    layout->addWidget(m_fields);
    layout->addWidget(m_strength);
    layout->addWidget(m_problem);
    layout->addWidget(m_conflict);
    m_conflict->hide();
    m_problem->hide();
}

void VaultBar::connectParts()
{
    connect(m_make, &QPushButton::clicked, this, [this] { ask(Asking::New); });
    connect(m_change, &QPushButton::clicked, this, [this] { ask(Asking::Change); });
    connect(m_lock, &QPushButton::clicked, &m_vault, [this] { m_vault.lock(); });
    connect(m_safety, &QPushButton::clicked, this, &VaultBar::safetyWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(Asking::Nothing); });
    connect(m_submit, &QPushButton::clicked, this, &VaultBar::submit);
    for (SecretField *line : {m_current, m_next, m_repeated}) {
        connect(line, &SecretField::secretChanged, this, &VaultBar::followFields);
        connect(line, &SecretField::returnPressed, this, &VaultBar::submit);
    }
    connect(&m_vault, &Vault::stateChanged, this, &VaultBar::follow);
    connect(&m_vault, &Vault::busyChanged, this, [this](bool isBusy) {
        m_busy->setBusy(isBusy);
        if (!isBusy)
            m_fields->setEnabled(true);
        if (!isBusy && m_asking == Asking::Unlock && !m_problem->isHidden())
            m_current->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_vault, &Vault::passphraseChanged, this, [this] {
        ask(Asking::Nothing);
        tellProblem(tr("The vault has its new passphrase."), Tone::Good);
    });
    connect(&m_vault, &Vault::failed, this, [this](const Finding &finding) {
        // An open vault takes the passphrase that another program gave it, and loses nothing by that.
        if (finding.id == "vault-passphrase-changed" && m_asking != Asking::Unlock)
            ask(Asking::Unlock);
        tellProblem(findingWords(finding), Tone::Bad);
    });
    connect(&m_vault, &Vault::saved, this, [this] {
        if (m_asking == Asking::Unlock && m_vault.state() == Vault::State::Open)
            ask(Asking::Nothing);
    });
    connect(&m_vault, &Vault::reported, this,
            [this](const Finding &finding) { tellProblem(findingWords(finding), Tone::Warning); });
    connect(&m_vault, &Vault::conflicted, this, &VaultBar::tellConflict);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        m_vault.decide({});
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        std::vector<std::string> all;
        for (const KeychainConflict &conflict : m_vault.conflicts())
            all.push_back(conflict.theirs.id);
        m_conflict->hide();
        m_vault.decide(all);
    });
}

void VaultBar::begin()
{
    if (m_vault.state() == Vault::State::Open)
        return;
    ask(m_vault.state() == Vault::State::Absent ? Asking::New : Asking::Unlock);
}

void VaultBar::ask(Asking asking)
{
    m_asking = asking;
    for (SecretField *line : {m_current, m_next, m_repeated})
        line->clear();
    m_problem->hide();
    m_fields->setVisible(asking != Asking::Nothing);
    m_current->setVisible(asking == Asking::Unlock || asking == Asking::Change);
    m_next->setVisible(asking == Asking::New || asking == Asking::Change);
    m_repeated->setVisible(m_next->isVisibleTo(this));
    m_strength->setVisible(m_next->isVisibleTo(this));
    m_memory->setUnlocking(asking == Asking::Unlock);
    m_cancel->setVisible(asking != Asking::Unlock);
    m_make->setVisible(m_vault.state() == Vault::State::Absent && asking == Asking::Nothing);
    m_lock->setVisible(m_vault.state() == Vault::State::Open);
    m_safety->setVisible(m_vault.state() != Vault::State::Absent && asking != Asking::New);
    m_change->setVisible(m_vault.state() == Vault::State::Open && asking == Asking::Nothing);
    retranslate();
    followFields();
    if (asking == Asking::New)
        m_next->setFocus(Qt::OtherFocusReason);
    else if (asking == Asking::Change || (asking == Asking::Unlock && isVisible()))
        m_current->setFocus(Qt::OtherFocusReason);
}

void VaultBar::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_problem->hide();
    m_fields->setEnabled(false); // not while a vault is locked or saved, when one may type already
    m_memory->note((m_asking == Asking::Unlock ? m_current : m_next)->secret());
    if (m_asking == Asking::New)
        m_vault.create(m_next->secret(), m_keys.keychain());
    else if (m_asking == Asking::Unlock)
        m_vault.open(m_current->secret());
    else if (m_asking == Asking::Change)
        m_vault.changePassphrase(m_current->secret(), m_next->secret());
}

void VaultBar::follow()
{
    ask(m_vault.state() == Vault::State::Locked ? Asking::Unlock : Asking::Nothing);
}

void VaultBar::followFields()
{
    const bool isNew = m_asking == Asking::New || m_asking == Asking::Change;
    const bool isRepeated = m_next->holdsSameAs(*m_repeated);
    m_submit->setEnabled((!isNew || (!m_next->isEmpty() && isRepeated)) &&
                         (m_asking == Asking::New || !m_current->isEmpty()));
    m_strength->setText(!isRepeated && !m_repeated->isEmpty()
                            ? tr("The two do not agree yet.")
                            : strengthText(passphraseStrength(m_next->typed().characters())));
}

void VaultBar::tellProblem(const QString &text, Tone tone)
{
    m_problem->setText(text);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(toneColors(tone, palette()).text.name()));
    m_problem->show();
    m_fields->setEnabled(true);
    m_current->selectAll();
}

void VaultBar::tellConflict()
{
    m_conflictText->setText(tr("Another program says something else of %n key(s).", nullptr,
                               static_cast<int>(m_vault.conflicts().size())));
    m_conflict->show();
}

QString VaultBar::stateText() const
{
    switch (m_vault.state()) {
    case Vault::State::Absent:
        return tr("Keys are in memory only: they are forgotten when the program ends.");
    case Vault::State::Locked:
        return lockWords(m_vault) + QLatin1Char(' ') + tr("Public keys stay on hand.");
    case Vault::State::Open:
        break;
    }
    return tr("The vault is open: keys are kept, encrypted, in %1", "a path")
        .arg(QDir::toNativeSeparators(m_vault.path()));
}

void VaultBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking != Asking::Nothing && m_asking != Asking::Unlock)
        ask(Asking::Nothing);
    else
        Card::keyPressEvent(event);
}

void VaultBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followFields();
    }
}

void VaultBar::retranslate()
{
    setAccessibleName(tr("Vault"));
    m_state->setText(stateText());
    const auto name = [](auto *button, const QString &text, const QString &accessible) {
        button->setText(text);
        button->setAccessibleName(accessible);
    };
    name(m_make, tr("Make a Vault…"), tr("Make a vault for the keys"));
    name(m_lock, tr("Lock"), tr("Lock the vault"));
    name(m_change, tr("Change Passphrase…"), tr("Change the vault's passphrase"));
    name(m_safety, tr("Locking…", "button: when the vault locks itself"), tr("Set when the vault locks"));
    name(m_cancel, tr("Cancel"), tr("Cancel"));
    name(m_mine, tr("Keep Mine"), tr("Keep what this window says"));
    name(m_theirs, tr("Take Theirs"), tr("Take what the other program says"));
    name(m_submit,
         m_asking == Asking::Unlock   ? tr("Unlock")
         : m_asking == Asking::Change ? tr("Change")
                                      : tr("Make Vault"),
         m_asking == Asking::Unlock ? tr("Unlock the vault") : tr("Use this passphrase"));
    const auto ask = [](SecretField *line, const QString &text) {
        line->setPlaceholderText(text);
        line->setAccessibleName(text);
    };
    ask(m_current, m_asking == Asking::Change ? tr("Present passphrase") : tr("Passphrase of the vault"));
    ask(m_next, tr("New passphrase"));
    ask(m_repeated, tr("The same again"));
}

} // namespace jotscope
