#include "app/keys/network/source_row.h"

#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "app/widgets/texts/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kToldKeys = 3;

QString namesOf(const std::vector<PublishedKey> &keys)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(keys.size(), kToldKeys); ++i)
        names << words(keys[i].kid.empty() ? keys[i].thumbprint : keys[i].kid).left(40);
    if (keys.size() > kToldKeys)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString rotationText(const Rotation &rotation, Instant now)
{
    QStringList parts;
    if (!rotation.came.empty())
        parts << SourceRow::tr("came: %1", "kids of keys").arg(namesOf(rotation.came));
    if (!rotation.went.empty())
        parts << SourceRow::tr("gone: %1", "kids of keys").arg(namesOf(rotation.went));
    return SourceRow::tr("changed %1: %2", "a time, what changed")
        .arg(relativeText(rotation.at, now), parts.join(QStringLiteral("; ")));
}

QString stateText(const RemoteKeySet &set, Instant now)
{
    QStringList parts = {SourceRow::tr("%n key(s)", nullptr, static_cast<int>(set.keys.size())),
                         SourceRow::tr("fetched %1", "a time").arg(relativeText(set.fetchedAt, now))};
    if (set.isFresh(now))
        parts << SourceRow::tr("fresh for %1", "a duration")
                     .arg(durationText(
                         std::chrono::floor<std::chrono::seconds>(*set.freshUntil - now).count()));
    if (!set.rotations.empty())
        parts << rotationText(set.rotations.back(), now);
    return parts.join(QStringLiteral(" · "));
}

QString historyText(const RemoteKeySet &set, Instant now)
{
    QStringList lines;
    for (auto rotation = set.rotations.rbegin(); rotation != set.rotations.rend() && lines.size() < 10;
         ++rotation)
        lines << rotationText(*rotation, now);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SourceRow::SourceRow(QWidget *parent)
    : QWidget(parent)
    , m_place(new SelectableParagraph(this))
    , m_state(new SelectableParagraph(this))
    , m_refresh(new QPushButton(this))
    , m_forget(new QToolButton(this))
{
    m_place->setObjectName(QStringLiteral("sourcePlace"));
    m_state->setObjectName(QStringLiteral("sourceState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_refresh->setObjectName(QStringLiteral("refreshSource"));
    m_forget->setObjectName(QStringLiteral("forgetSource"));
    m_forget->setAutoRaise(true);
    m_forget->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(m_place);
    texts->addWidget(m_state);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(m_refresh);
    layout->addWidget(m_forget);
    connect(m_refresh, &QPushButton::clicked, this, [this] { emit refreshWanted(m_address); });
    connect(m_forget, &QToolButton::clicked, this, [this] { emit forgetWanted(m_address); });
}

void SourceRow::show(const RemoteKeySet &set, Instant now)
{
    m_address = set.address;
    const QString host = hostOf(set.address.url);
    m_place->setText(placeOf(set.address.url));
    m_state->setText(stateText(set, now));
    m_state->setToolTip(historyText(set, now));
    m_refresh->setText(tr("Refresh from %1", "a host").arg(host));
    m_refresh->setAccessibleName(m_refresh->text());
    m_forget->setToolTip(tr("Forget this source; its keys stay"));
    m_forget->setAccessibleName(tr("Forget %1", "a host").arg(host));
    setAccessibleName(m_place->text());
}

} // namespace jotscope
