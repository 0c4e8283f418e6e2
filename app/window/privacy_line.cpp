#include "app/window/privacy_line.h"

#include "app/keys/vault/program_keys.h"
#include "app/net/key_sources.h"
#include "app/vault/vault.h"

#include <QEvent>

namespace jotscope {

PrivacyLine::PrivacyLine(const ProgramKeys &keys, QWidget *parent) : QLabel(parent), m_keys(keys)
{
    setObjectName(QStringLiteral("privacy"));
    if (const Vault *vault = keys.vault())
        connect(vault, &Vault::stateChanged, this, &PrivacyLine::tell);
    const KeySources &sources = KeySources::of(keys.onHand());
    connect(&sources, &KeySources::asked, this, &PrivacyLine::tell);
    connect(&sources, &KeySources::changed, this, &PrivacyLine::tell);
    tell();
}

void PrivacyLine::setTested(const QStringList &hosts)
{
    m_tested = hosts;
    tell();
}

void PrivacyLine::tell()
{
    const QStringList asked = KeySources::of(m_keys.onHand()).askedHosts();
    setText(text(asked));
    setToolTip(asked.size() > 1 ? asked.join(QLatin1Char('\n')) : QString());
    setAccessibleName(QLabel::text());
}

QString PrivacyLine::text(const QStringList &asked) const
{
    if (!m_tested.isEmpty())
        return tr("Sent test tokens to %1", "hosts").arg(m_tested.join(QStringLiteral(", ")));
    if (asked.size() > 1)
        return tr("Asked %n host(s) for keys", nullptr, static_cast<int>(asked.size()));
    if (!asked.isEmpty())
        return tr("Asked %1 for keys", "a host").arg(asked.front());
    const KeySources &sources = KeySources::of(m_keys.onHand());
    if (sources.isKept() && !sources.sets().empty())
        return tr("Nothing sent, only keys and their sources stored");
    const Vault *vault = m_keys.vault();
    return vault && vault->state() != Vault::State::Absent ? tr("Nothing sent, only keys stored, encrypted")
                                                           : tr("Nothing sent, nothing stored");
}

void PrivacyLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace jotscope
