#include "app/inspect/detached/detached_payload_card.h"

#include "app/widgets/fields/drop_field.h"
#include "app/widgets/texts/paragraph.h"
#include "core/inspect/inspection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

bool leavesPayloadOut(const InspectedToken &token)
{
    return std::ranges::any_of(token.findings,
                               [](const Finding &finding) { return finding.id == "payload-detached"; });
}

} // namespace

DetachedPayloadCard::DetachedPayloadCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_caption(new Paragraph(this))
    , m_clear(new QToolButton(this))
    , m_field(new DropField(this))
{
    setObjectName(QStringLiteral("detachedCard"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_field);
    m_caption->setObjectName(QStringLiteral("detachedCaption"));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setObjectName(QStringLiteral("clearDetached"));
    m_field->setObjectName(QStringLiteral("detachedPayload"));
    m_field->keepEveryByte();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    head->addWidget(m_clear);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_field);
    connect(m_clear, &QToolButton::clicked, m_field, &DropField::forget);
    connect(m_field, &DropField::failed, this, &DetachedPayloadCard::failed);
    connect(m_field, &DropField::busyChanged, this, &DetachedPayloadCard::busyChanged);
    connect(m_field, &DropField::contentChanged, this, [this] {
        describe();
        emit payloadChanged();
    });
    retranslate();
    hide();
}

void DetachedPayloadCard::follow(const InspectedToken *token)
{
    // What was given stays in sight, also beside another token of the text.
    setVisible(payload() || (token && leavesPayloadOut(*token)));
}

std::optional<std::string> DetachedPayloadCard::payload() const
{
    if (m_field->isEmpty())
        return std::nullopt;
    return m_field->content().toStdString();
}

void DetachedPayloadCard::setPayload(const std::optional<std::string> &payload)
{
    if (payload == this->payload())
        return;
    m_field->setContent(payload ? QByteArray::fromStdString(*payload) : QByteArray());
}

bool DetachedPayloadCard::isBusy() const
{
    return m_field->isBusy();
}

void DetachedPayloadCard::cancel()
{
    m_field->cancelReading();
}

void DetachedPayloadCard::describe()
{
    const std::optional<std::string> given = payload();
    m_clear->setVisible(given.has_value());
    m_caption->setText(given ? tr("Checked with these %n byte(s)", nullptr, static_cast<int>(given->size()))
                             : tr("The token leaves it out; its signature can be checked once it is here"));
}

void DetachedPayloadCard::retranslate()
{
    m_title->setText(tr("Detached payload"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Check the token without it again"));
    m_clear->setAccessibleName(tr("Clear the detached payload"));
    m_field->setAccessibleName(tr("Detached payload"));
    m_field->setInvitation(tr("Paste the payload, or drop its file: byte for byte as it was signed"));
    describe();
}

void DetachedPayloadCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace jotscope
