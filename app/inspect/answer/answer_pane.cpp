#include "app/inspect/answer/answer_pane.h"

#include "app/inspect/answer/part_card.h"
#include "app/inspect/answer/signature_view.h"
#include "app/inspect/causes/causes_card.h"
#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/content/fault_marks.h"
#include "app/inspect/content/payload_view.h"
#include "app/inspect/content/text/part_text.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/inspect/link/byte_link.h"
#include "app/inspect/timeline/timeline_card.h"
#include "app/inspect/verdict/findings_list.h"
#include "app/inspect/verdict/verdict_banner.h"

#include <QEvent>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace jotscope {

AnswerPane::AnswerPane(QWidget *parent)
    : UprightArea(parent)
    , m_banner(new VerdictBanner(this))
    , m_causes(new CausesCard(this))
    , m_timeline(new TimelineCard(this))
    , m_headerCard(new PartCard(PartName::Header, this))
    , m_header(new PartText(this))
    , m_unprotectedCard(new PartCard(PartName::UnprotectedHeader, this))
    , m_unprotected(new PartText(this))
    , m_payloadCard(new PartCard(PartName::Payload, this))
    , m_payload(new PayloadView(this))
    , m_signatureCard(new PartCard(PartName::Signature, this))
    , m_signature(new SignatureView(this))
    , m_findings(new FindingsList(this))
{
    m_header->setObjectName(QStringLiteral("header"));
    m_unprotected->setObjectName(QStringLiteral("unprotectedHeader"));
    m_headerCard->setContent(m_header);
    m_unprotectedCard->setContent(m_unprotected);
    m_payloadCard->addToHead(m_payload->tabs());
    m_payloadCard->setContent(m_payload);
    m_signatureCard->setContent(m_signature);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_banner, m_causes, m_timeline, m_headerCard, m_unprotectedCard,
                                          m_payloadCard, m_signatureCard, m_findings})
        layout->addWidget(part);
    layout->addStretch(1);
    setWidget(content);

    connect(m_payload, &PayloadView::nestedWanted, this, &AnswerPane::nestedWanted);
    connect(m_timeline, &TimelineCard::asOfWanted, this, &AnswerPane::asOfWanted);
    connect(m_banner, &VerdictBanner::nowWanted, this, [this] { emit asOfWanted(std::nullopt); });
    connect(m_banner, &VerdictBanner::placeChosen, this, &AnswerPane::placeChosen);
    connect(m_findings, &FindingsList::placeChosen, this, &AnswerPane::placeChosen);
    connect(&drawing(), &SignatureDrawingView::told, this, &AnswerPane::told);
    retranslate();
}

SignatureDrawingView &AnswerPane::drawing() const
{
    return m_signature->drawing();
}

void AnswerPane::showToken(const InspectedToken &token, Instant now)
{
    const bool isAnother =
        token.token != m_token.token || (token.decryption && token.payload() != m_token.payload());
    m_token = token;
    m_banner->show(token);
    m_findings->show(beyondVerdicts(token));
    if (!isAnother) {
        m_payload->tick(now);
        m_signature->showToken(token);
        return;
    }
    const auto partOf = [&token](PartName name) {
        return std::shared_ptr<const TokenPart>(token.token, token.token->part(name));
    };
    m_header->showPart(partOf(PartName::Header));
    m_headerCard->setVisible(partOf(PartName::Header) != nullptr);
    m_unprotected->showPart(partOf(PartName::UnprotectedHeader));
    m_unprotectedCard->setVisible(partOf(PartName::UnprotectedHeader) != nullptr);
    m_payload->showToken(token, now);
    m_payloadCard->setVisible(token.payload() != nullptr);
    markFaults();
    m_signature->showToken(token);
    m_signatureCard->setVisible(token.decryption || partOf(PartName::Signature) != nullptr);
    retranslate();
    showCaptions();
}

void AnswerPane::markFaults()
{
    for (PartText *text : {m_header, m_unprotected}) {
        if (text->part())
            text->setMarks(faultMarks(*text->part()));
    }
}

void AnswerPane::showTimes(const Policy &policy, Instant clock, std::optional<Instant> asOf)
{
    m_banner->setAsOf(asOf);
    m_timeline->showTimes(timelineOf(m_token.claims, policy, clock), asOf);
}

void AnswerPane::focusAsOf()
{
    ensureWidgetVisible(m_timeline);
    m_timeline->focusField();
}

bool AnswerPane::hasTimes() const
{
    return m_timeline->isVisibleTo(widget());
}

void AnswerPane::joinTo(ByteLink &link)
{
    link.join(*m_header);
    link.join(*m_unprotected);
    m_payload->joinTo(link);
    link.join(*m_timeline);
    link.join(drawing());
    connect(&link, &ByteLink::jumped, this, [this](const LinkedPlaces &places, const QObject *from) {
        const auto *view = qobject_cast<const QWidget *>(from);
        if (!places.empty() && !(view && isAncestorOf(view)))
            showPart(places.front().part.get());
    });
}

void AnswerPane::joinTo(TextZoom &zoom)
{
    zoom.join(*m_header);
    zoom.join(*m_unprotected);
    m_payload->joinTo(zoom);
    zoom.join(*m_signature);
}

/// Scrolls to where the part is shown; the drawing has scrolled to its field itself.
void AnswerPane::showPart(const TokenPart *part)
{
    if (part == m_header->part().get())
        ensureWidgetVisible(m_headerCard);
    else if (part == m_unprotected->part().get())
        ensureWidgetVisible(m_unprotectedCard);
    else if (part == m_token.payload().get() || (part && part->name == PartName::Disclosure))
        ensureWidgetVisible(m_payloadCard);
}

void AnswerPane::addBelowVerdict(QWidget *card)
{
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->insertWidget(layout->indexOf(m_headerCard), card);
}

void AnswerPane::addBelowPayload(QWidget *card)
{
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->insertWidget(layout->indexOf(m_payloadCard) + 1, card);
}

void AnswerPane::reveal(QWidget &card)
{
    // Once the layout knows what the card has grown to.
    QTimer::singleShot(0, &card, [this, &card] { ensureWidgetVisible(&card); });
}

QString AnswerPane::partCaption(const TokenPart *part) const
{
    return part ? tr("%n byte(s)", nullptr, static_cast<int>(part->bytes().size())) : QString();
}

void AnswerPane::changeEvent(QEvent *event)
{
    UprightArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showCaptions();
    markFaults();
}

void AnswerPane::showCaptions()
{
    if (!m_token.token)
        return;
    m_headerCard->setCaption(partCaption(m_token.token->part(PartName::Header)));
    m_unprotectedCard->setCaption(partCaption(m_token.token->part(PartName::UnprotectedHeader)));
    m_payloadCard->setCaption(partCaption(m_token.payload().get()));
    m_signatureCard->setCaption(SignatureView::caption(m_token));
}

void AnswerPane::retranslate()
{
    setAccessibleName(tr("Answer"));
    m_headerCard->setTitle(tr("Header"));
    m_header->setAccessibleName(tr("Decoded header"));
    m_unprotectedCard->setTitle(tr("Unprotected header"));
    m_unprotected->setAccessibleName(tr("Decoded unprotected header"));
    m_payloadCard->setTitle(m_token.decryption ? tr("Decrypted payload") : tr("Payload"));
    m_signatureCard->setTitle(m_token.decryption ? tr("Encryption") : tr("Signature"));
}

} // namespace jotscope
