#include "app/inspect/content/payload_view.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/claims/claims_view.h"
#include "app/inspect/content/fault_marks.h"
#include "app/inspect/content/find/find_bar.h"
#include "app/inspect/content/hex/hex_view.h"
#include "app/inspect/content/text/part_text.h"
#include "app/widgets/texts/paragraph.h"
#include "core/text/encodings/cbor.h"
#include "core/text/utf8.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace jotscope {

namespace {

/// What is looked at to tell text from other bytes.
constexpr std::size_t kLookedAt = std::size_t{64} << 10;

/// What CBOR is recognised in: every byte has to be gone through.
constexpr std::size_t kMostCbor = std::size_t{1} << 20;

std::optional<CborForm> cborForm(const TokenPart &part)
{
    return part.json || part.bytes().size() > kMostCbor ? std::nullopt : recognizeCbor(part.bytes());
}

/// As high as its current page alone: a table of ten claims must not leave a hole below three lines of text.
class CurrentSizeStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
};

/// Text that a person can read, as far as its beginning shows.
bool looksLikeText(std::string_view bytes)
{
    const std::string_view beginning = bytes.substr(0, kLookedAt);
    for (std::size_t at = 0; at < beginning.size();) {
        if (const std::size_t run = plainRun(beginning, at, beginning.size()); run > 0) {
            at += run;
            continue;
        }
        const Cluster cluster = clusterAt(beginning, at);
        const bool isCut = beginning.size() < bytes.size() && at + 4 > beginning.size();
        if (!isCut && (cluster.kind == Cluster::Kind::IllFormed || cluster.kind == Cluster::Kind::Control))
            return false;
        at += cluster.size;
    }
    return true;
}

} // namespace

PayloadView::PayloadView(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_findBar(new FindBar(this))
    , m_kind(new QWidget(this))
    , m_kindText(new Paragraph(m_kind))
    , m_nested(new QPushButton(m_kind))
    , m_views(new CurrentSizeStack(this))
    , m_claimsModel(new ClaimsModel(this))
    , m_claims(new ClaimsView(*m_claimsModel, this))
    , m_json(new PartText(this))
    , m_text(new PartText(this))
    , m_hex(new HexView(this))
{
    m_json->setObjectName(QStringLiteral("payload"));
    m_text->setObjectName(QStringLiteral("payloadText"));
    m_hex->setObjectName(QStringLiteral("payloadHex"));
    m_tabs->setObjectName(QStringLiteral("payloadTabs"));
    m_nested->setObjectName(QStringLiteral("showNested"));
    m_kindText->setObjectName(QStringLiteral("payloadKind"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QWidget *view : std::initializer_list<QWidget *>{m_claims, m_json, m_text, m_hex}) {
        m_tabs->addTab(QString());
        m_views->addWidget(view);
    }
    auto *kind = new QHBoxLayout(m_kind);
    kind->setContentsMargins(0, 0, 0, 0);
    kind->addWidget(m_kindText, 1);
    kind->addWidget(m_nested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_findBar);
    layout->addWidget(m_views);

    connect(m_tabs, &QTabBar::currentChanged, this, &PayloadView::tabChanged);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this] { m_wasChosen = true; });
    connect(m_nested, &QPushButton::clicked, this, &PayloadView::nestedWanted);
    connect(m_findBar, &FindBar::queryChanged, this, &PayloadView::search);
    connect(m_findBar, &FindBar::nextWanted, this, &PayloadView::findNext);
    connect(m_findBar, &FindBar::previousWanted, this, &PayloadView::findPrevious);
    connect(m_findBar, &FindBar::closed, this, [this] { m_views->currentWidget()->setFocus(); });
    for (PartText *text : {m_json, m_text}) {
        connect(text, &PartText::found, this, &PayloadView::tellFound);
    }
    connect(m_hex, &HexView::found, this, &PayloadView::tellFound);
    connect(m_claimsModel, &ClaimsModel::filtered, this, &PayloadView::tellFiltered);
    retranslate();
}

void PayloadView::showToken(const InspectedToken &token, Instant now)
{
    const std::shared_ptr<const TokenPart> payload = token.payload();
    m_payload = payload;
    m_isToken = payload && !payload->json && !token.nested.empty() && !token.sdJwt;
    m_claimsModel->setToken(token, now);
    m_json->showPart(payload);
    m_text->showBytes(payload);
    m_hex->showBytes(payload);
    if (!payload) // the view stays chosen until there is something to see again
        return;
    m_json->setMarks(faultMarks(*payload));
    chooseTab(token);
    tellKind();
    search(m_findBar->query());
    m_views->updateGeometry();
}

void PayloadView::tick(Instant now)
{
    m_claimsModel->tick(now);
}

/// What the person chose stays, as far as there is anything to see in it; else what shows most.
void PayloadView::chooseTab(const InspectedToken &token)
{
    const TokenPart &payload = *token.payload();
    const bool hasClaims = !token.claims.empty();
    const bool isJson = payload.json && payload.json->root().exists();
    m_tabs->setTabVisible(kClaims, hasClaims);
    m_tabs->setTabVisible(kJson, isJson);
    m_tabs->updateGeometry();
    const int current = m_tabs->currentIndex();
    if (m_wasChosen && m_tabs->isTabVisible(current))
        return;
    m_tabs->setCurrentIndex(hasClaims                                              ? kClaims
                            : isJson                                               ? kJson
                            : looksLikeText(payload.bytes()) && !cborForm(payload) ? kText
                                                                                   : kHex);
}

void PayloadView::tellKind()
{
    const std::optional<CborForm> cbor = m_payload && !m_isToken ? cborForm(*m_payload) : std::nullopt;
    m_nested->setVisible(m_isToken);
    m_kind->setVisible(m_isToken || cbor);
    if (m_isToken)
        return m_kindText->setText(tr("The payload is a token itself."));
    if (!cbor)
        return m_kindText->clear();
    switch (*cbor) {
    case CborForm::CoseSigned:
        return m_kindText->setText(tr("The payload is CBOR: a signed COSE message."));
    case CborForm::CoseEncrypted:
        return m_kindText->setText(tr("The payload is CBOR: an encrypted COSE message."));
    case CborForm::CoseMac:
        return m_kindText->setText(tr("The payload is CBOR: a COSE message with a MAC."));
    case CborForm::Cwt:
        return m_kindText->setText(tr("The payload is CBOR: a CBOR Web Token."));
    case CborForm::Map:
        return m_kindText->setText(tr("The payload is CBOR: a map."));
    case CborForm::Array:
        return m_kindText->setText(tr("The payload is CBOR: an array."));
    case CborForm::Tagged:
        return m_kindText->setText(tr("The payload is CBOR: a tagged item."));
    }
}

void PayloadView::joinTo(ByteLink &link)
{
    link.join(*m_claims);
    link.join(*m_json);
    link.join(*m_text);
    link.join(*m_hex);
}

void PayloadView::joinTo(TextZoom &zoom)
{
    zoom.join(*m_claims);
    zoom.join(*m_json);
    zoom.join(*m_text);
    zoom.join(*m_hex);
}

void PayloadView::tabChanged(int tab)
{
    m_views->setCurrentIndex(tab);
    m_views->updateGeometry();
    retranslate();
    search(m_findBar->query());
}

void PayloadView::find()
{
    m_findBar->open();
}

void PayloadView::search(const QString &query)
{
    m_findBar->setCount({});
    const int tab = m_tabs->currentIndex();
    m_claimsModel->setFilter(tab == kClaims ? query : QString());
    m_json->find(tab == kJson ? query : QString());
    m_text->find(tab == kText ? query : QString());
    m_hex->find(tab == kHex ? query : QString());
}

void PayloadView::findNext()
{
    switch (m_tabs->currentIndex()) {
    case kJson:
        return m_json->findNext();
    case kText:
        return m_text->findNext();
    case kHex:
        return m_hex->findNext();
    default:
        return m_claims->setFocus();
    }
}

void PayloadView::findPrevious()
{
    switch (m_tabs->currentIndex()) {
    case kJson:
        return m_json->findPrevious();
    case kText:
        return m_text->findPrevious();
    case kHex:
        return m_hex->findPrevious();
    default:
        return m_claims->setFocus();
    }
}

void PayloadView::tellFound(int current, int count)
{
    if (sender() == m_views->currentWidget())
        m_findBar->setMatches(current, count);
}

void PayloadView::tellFiltered(int shown)
{
    m_findBar->setCount(shown < 0    ? QString()
                        : shown == 0 ? tr("Not found")
                                     : tr("%n claim(s)", nullptr, shown));
}

void PayloadView::copyPlace(ClaimCopy what)
{
    if (m_tabs->currentIndex() != kJson || !m_payload || !m_payload->json)
        return m_claims->copyCurrent(what);
    const JsonPath path = pathAt(*m_payload->json, m_json->caretOffset());
    if (what == ClaimCopy::Pointer)
        QGuiApplication::clipboard()->setText(QString::fromStdString(jsonPointer(path)));
    else if (what == ClaimCopy::JqPath)
        QGuiApplication::clipboard()->setText(QString::fromStdString(jqPath(path)));
    else
        m_json->copy();
}

void PayloadView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    tellKind();
    if (m_payload)
        m_json->setMarks(faultMarks(*m_payload));
}

void PayloadView::retranslate()
{
    m_json->setAccessibleName(tr("Decoded payload"));
    m_text->setAccessibleName(tr("Text of the payload"));
    m_hex->setAccessibleName(tr("Bytes of the payload"));
    m_tabs->setAccessibleName(tr("Views of the payload"));
    m_tabs->setTabText(kClaims, tr("Claims"));
    m_tabs->setTabText(kJson, tr("JSON"));
    m_tabs->setTabText(kText, tr("Text"));
    m_tabs->setTabText(kHex, tr("Hex"));
    m_tabs->updateGeometry(); // a tab bar that is not shown yet does not tell its layout
    m_nested->setText(tr("Show It"));
    switch (m_tabs->currentIndex()) {
    case kClaims:
        return m_findBar->setPlaceholder(tr("Filter claims by name, value or meaning"), false);
    case kHex:
        return m_findBar->setPlaceholder(tr("Find hexadecimal digits or text"), true);
    default:
        return m_findBar->setPlaceholder(tr("Find in the payload"), true);
    }
}

} // namespace jotscope
