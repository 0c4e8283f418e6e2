#include "app/keys/vault/passphrase_memory.h"

#include "app/vault/vault.h"
#include "app/widgets/texts/paragraph.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <utility>

namespace jotscope {

namespace {

using Outcome = RememberedPassphrase::Outcome;

constexpr auto kIsRemembered = "vault/passphraseRemembered";

bool isRemembered()
{
    return QSettings().value(QLatin1String(kIsRemembered)).toBool();
}

void setRemembered(bool isSo)
{
    QSettings().setValue(QLatin1String(kIsRemembered), isSo);
}

} // namespace

PassphraseMemory::PassphraseMemory(Vault &vault, std::unique_ptr<RememberedPassphrase> remembered,
                                   QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_remembered(std::move(remembered))
    , m_choice(new QCheckBox(this))
    , m_use(new QPushButton(this))
    , m_answer(new Paragraph(this))
{
    m_choice->setObjectName(QStringLiteral("rememberPassphrase"));
    m_use->setObjectName(QStringLiteral("useRememberedPassphrase"));
    m_answer->setObjectName(QStringLiteral("passphraseMemoryAnswer"));
    m_choice->setChecked(isRemembered());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addWidget(m_use);
    layout->addWidget(m_answer, 1);
    connect(m_choice, &QCheckBox::clicked, this, [this](bool isWanted) {
        m_answer->clear();
        if (!isWanted && isRemembered())
            forget();
    });
    connect(m_use, &QPushButton::clicked, this, &PassphraseMemory::unlock);
    connect(&m_vault, &Vault::stateChanged, this, [this] {
        if (m_vault.state() == Vault::State::Open)
            remember();
    });
    connect(&m_vault, &Vault::passphraseChanged, this, &PassphraseMemory::remember);
    connect(&m_vault, &Vault::failed, this, [this] { m_noted = SecretBytes(); });
    retranslate();
    follow();
}

PassphraseMemory::~PassphraseMemory() = default;

void PassphraseMemory::note(const SecretBytes &passphrase)
{
    m_noted = m_choice->isChecked() ? passphrase.copy() : SecretBytes();
}

void PassphraseMemory::setUnlocking(bool isUnlocking)
{
    m_isUnlocking = isUnlocking;
    follow();
}

void PassphraseMemory::remember()
{
    const SecretBytes noted = std::exchange(m_noted, SecretBytes());
    if (noted.isEmpty())
        return;
    m_remembered->remember(noted, [this](Outcome outcome) {
        setRemembered(outcome == Outcome::Done);
        m_choice->setChecked(outcome == Outcome::Done);
        tell(outcome);
        follow();
    });
}

void PassphraseMemory::forget()
{
    m_remembered->forget([this](Outcome outcome) {
        const bool isGone = outcome == Outcome::Done || outcome == Outcome::Nothing;
        setRemembered(!isGone);
        m_choice->setChecked(!isGone);
        tell(isGone ? Outcome::Done : outcome);
        follow();
    });
}

void PassphraseMemory::unlock()
{
    m_use->setEnabled(false);
    m_remembered->recall([this](Outcome outcome, SecretBytes passphrase) {
        m_use->setEnabled(true);
        tell(outcome);
        if (outcome == Outcome::Done)
            m_vault.open(std::move(passphrase));
    });
}

void PassphraseMemory::follow()
{
    m_use->setVisible(m_isUnlocking && isRemembered());
    setVisible(RememberedPassphrase::isBuiltIn());
}

void PassphraseMemory::tell(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return m_answer->clear();
    case Outcome::Nothing:
        return m_answer->setText(tr("This desktop remembers no passphrase. Type it."));
    case Outcome::Refused:
        return m_answer->setText(tr("The desktop's keyring was not opened."));
    case Outcome::Unavailable:
        return m_answer->setText(tr("This desktop has no keyring that could remember it."));
    }
}

void PassphraseMemory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PassphraseMemory::retranslate()
{
    m_choice->setText(tr("Remember in This Desktop's Keyring"));
    m_choice->setAccessibleName(tr("Remember the passphrase in this desktop's keyring"));
    m_choice->setToolTip(tr("Whoever may open your desktop's keyring can then open the vault."));
    m_use->setText(tr("Unlock with the Remembered One"));
    m_use->setAccessibleName(tr("Unlock the vault with the remembered passphrase"));
}

} // namespace jotscope
