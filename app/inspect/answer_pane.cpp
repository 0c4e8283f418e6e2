#include "app/inspect/answer_pane.h"

#include "app/inspect/causes/causes_card.h"
#include "app/inspect/claims_model.h"
#include "app/inspect/claims_view.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/inspect/findings_list.h"
#include "app/inspect/part_card.h"
#include "app/inspect/part_text.h"
#include "app/inspect/signature_view.h"
#include "app/inspect/timeline/timeline_card.h"
#include "app/inspect/verdict_banner.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace jotscope {

namespace {

enum PayloadTab { kClaimsTab, kJsonTab, kTextTab };

/// As high as its current page alone: a table of ten claims must not leave a hole below three lines of text.
class CurrentSizeStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
};

} // namespace

AnswerPane::AnswerPane(QWidget *parent)
    : QScrollArea(parent)
    , m_banner(new VerdictBanner(this))
    , m_causes(new CausesCard(this))
    , m_timeline(new TimelineCard(this))
    , m_headerCard(new PartCard(PartName::Header, this))
    , m_header(new PartText(this))
    , m_unprotectedCard(new PartCard(PartName::UnprotectedHeader, this))
    , m_unprotected(new PartText(this))
    , m_payloadCard(new PartCard(PartName::Payload, this))
    , m_payloadTabs(new QTabBar(this))
    , m_payloadViews(new CurrentSizeStack(this))
    , m_claimsModel(new ClaimsModel(this))
    , m_claims(new ClaimsView(*m_claimsModel, this))
    , m_payload(new PartText(this))
    , m_payloadBytes(new PartText(this))
    , m_signatureCard(new PartCard(PartName::Signature, this))
    , m_signature(new SignatureView(this))
    , m_findings(new FindingsList(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);

    m_header->setObjectName(QStringLiteral("header"));
    m_unprotected->setObjectName(QStringLiteral("unprotectedHeader"));
    m_payload->setObjectName(QStringLiteral("payload"));
    m_payloadBytes->setObjectName(QStringLiteral("payloadText"));
    m_payloadTabs->setObjectName(QStringLiteral("payloadTabs"));
    m_payloadTabs->setDrawBase(false);
    m_payloadTabs->setExpanding(false);
    m_payloadTabs->setUsesScrollButtons(false);
    m_payloadTabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int i = 0; i < 3; ++i)
        m_payloadTabs->addTab(QString());
    m_payloadViews->addWidget(m_claims);
    m_payloadViews->addWidget(m_payload);
    m_payloadViews->addWidget(m_payloadBytes);
    m_headerCard->setContent(m_header);
    m_unprotectedCard->setContent(m_unprotected);
    m_payloadCard->addToHead(m_payloadTabs);
    m_payloadCard->setContent(m_payloadViews);
    m_signatureCard->setContent(m_signature);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_banner, m_causes, m_timeline, m_headerCard, m_unprotectedCard,
                                          m_payloadCard, m_signatureCard, m_findings})
        layout->addWidget(part);
    layout->addStretch(1);
    setWidget(content);

    connect(m_payloadTabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_payloadViews->setCurrentIndex(tab);
        m_payloadViews->updateGeometry();
    });
    for (PartText *text : {m_header, m_unprotected, m_payload, m_payloadBytes})
        connect(text, &PartText::hovered, this, &AnswerPane::hovered);
    connect(m_claims, &ClaimsView::hovered, this, &AnswerPane::hovered);
    connect(m_claims, &ClaimsView::chosen, this, &AnswerPane::placeChosen);
    connect(m_timeline, &TimelineCard::hovered, this, &AnswerPane::hovered);
    connect(m_timeline, &TimelineCard::asOfWanted, this, &AnswerPane::asOfWanted);
    connect(m_banner, &VerdictBanner::nowWanted, this, [this] { emit asOfWanted(std::nullopt); });
    connect(m_banner, &VerdictBanner::placeChosen, this, &AnswerPane::placeChosen);
    connect(m_findings, &FindingsList::placeChosen, this, &AnswerPane::placeChosen);
    connect(&drawing(), &SignatureDrawingView::hovered, this, &AnswerPane::hovered);
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
        m_claimsModel->tick(now);
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
    showPayload(token, now);
    m_signature->showToken(token);
    m_signatureCard->setVisible(token.decryption || partOf(PartName::Signature) != nullptr);
    retranslate();
    showCaptions();
}

void AnswerPane::showPayload(const InspectedToken &token, Instant now)
{
    const std::shared_ptr<const TokenPart> payload = token.payload();
    m_payloadCard->setVisible(payload != nullptr);
    m_claimsModel->setToken(token, now);
    m_payload->showPart(payload);
    m_payloadBytes->showBytes(payload);
    if (!payload) // the view stays chosen until there is something to see again
        return;
    const bool hasClaims = !token.claims.empty();
    const bool isJson = payload->json && payload->json->root().exists();
    m_payloadTabs->setTabVisible(kClaimsTab, hasClaims);
    m_payloadTabs->setTabVisible(kJsonTab, isJson);
    m_payloadTabs->updateGeometry();
    const int current = m_payloadTabs->currentIndex();
    if ((current == kClaimsTab && !hasClaims) || (current == kJsonTab && !isJson))
        m_payloadTabs->setCurrentIndex(hasClaims ? kClaimsTab : isJson ? kJsonTab : kTextTab);
    m_payloadViews->updateGeometry();
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

void AnswerPane::setHighlight(ByteRange range)
{
    m_timeline->setHighlight(range);
    m_header->setHighlight(range);
    m_unprotected->setHighlight(range);
    m_payload->setHighlight(range);
    m_claimsModel->setHighlight(range);
    drawing().setHighlight(range);
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
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showCaptions();
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
    m_payload->setAccessibleName(tr("Decoded payload"));
    m_payloadBytes->setAccessibleName(tr("Text of the payload"));
    m_payloadTabs->setAccessibleName(tr("Views of the payload"));
    m_payloadTabs->setTabText(kClaimsTab, tr("Claims"));
    m_payloadTabs->setTabText(kJsonTab, tr("JSON"));
    m_payloadTabs->setTabText(kTextTab, tr("Text"));
    m_payloadTabs->updateGeometry(); // a tab bar that is not shown yet does not tell its layout
    m_signatureCard->setTitle(m_token.decryption ? tr("Encryption") : tr("Signature"));
}

} // namespace jotscope
