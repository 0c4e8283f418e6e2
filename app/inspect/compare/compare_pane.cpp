#include "app/inspect/compare/compare_pane.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/compare/bytes/aligned_view.h"
#include "app/inspect/compare/comparison_table.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/fields/drop_field.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace jotscope {

namespace {

constexpr std::size_t kMostChoices = 1000;

/// `access_token · ES256 · jws-compact`
QString lineFor(const InspectedToken &token, const QString &ordinal)
{
    QStringList facts{token.name.empty() ? ordinal : QString::fromUtf8(token.name)};
    const std::string &alg = token.decryption ? token.decryption->alg : token.signature.alg;
    if (!alg.empty())
        facts << QString::fromUtf8(alg).left(20);
    for (const Claim &claim : token.claims) {
        if ((claim.name == "iss" || claim.name == "sub") && claim.value.isString())
            facts << QString::fromUtf8(claim.value.string()).left(40).simplified();
    }
    return facts.join(QStringLiteral(" · "));
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

ComparePane::ComparePane(QWidget *parent)
    : QScrollArea(parent)
    , m_session(new ComparisonSession(this))
    , m_back(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_swap(new QToolButton(this))
    , m_beforeTitle(new QLabel(this))
    , m_before(new SelectableParagraph(this))
    , m_afterTitle(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_field(new DropField(this))
    , m_after(new SelectableParagraph(this))
    , m_summary(new Card(this))
    , m_headline(new SelectableParagraph(this))
    , m_facts(new ComparisonTable(QStringLiteral("comparedFacts"), this))
    , m_header(new ComparisonTable(QStringLiteral("comparedHeader"), this))
    , m_payload(new ComparisonTable(QStringLiteral("comparedPayload"), this))
    , m_bytesCard(new Card(this))
    , m_bytesTitle(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_bytes(new AlignedView(this))
{
    setObjectName(QStringLiteral("comparePane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_back->setObjectName(QStringLiteral("leaveComparison"));
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_swap->setObjectName(QStringLiteral("swapTokens"));
    m_choice->setObjectName(QStringLiteral("otherToken"));
    m_field->setObjectName(QStringLiteral("otherText"));
    m_before->setObjectName(QStringLiteral("beforeToken"));
    m_after->setObjectName(QStringLiteral("afterToken"));
    m_title->setFont(boldOf(font()));
    m_headline->setObjectName(QStringLiteral("comparisonHeadline"));

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_onlyDifferences);
    head->addWidget(m_swap);
    layout->addLayout(head);
    makeSides(*layout);
    makeAnswer(*layout);
    layout->addStretch(1);
    setWidget(content);

    connect(m_back, &QToolButton::clicked, this, &ComparePane::backWanted);
    connect(m_swap, &QToolButton::clicked, this, &ComparePane::swap);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ComparePane::chooseAfter);
    connect(m_field, &DropField::contentChanged, this, [this] {
        const QSignalBlocker blocker(m_choice); // one change, told of once
        m_choice->setCurrentIndex(0);
        chooseAfter();
    });
    connect(m_field, &DropField::failed, this, &ComparePane::failed);
    connect(m_field, &DropField::busyChanged, this, &ComparePane::busyChanged);
    connect(m_session, &ComparisonSession::busyChanged, this, &ComparePane::busyChanged);
    connect(m_session, &ComparisonSession::compared, this, &ComparePane::showOutcome);
    connect(m_previous, &QToolButton::clicked, m_bytes, &AlignedView::showPreviousDifference);
    connect(m_next, &QToolButton::clicked, m_bytes, &AlignedView::showNextDifference);
    connect(m_bytes, &AlignedView::hovered, this, &ComparePane::lightUp);
    for (ComparisonTable *table : {m_facts, m_header, m_payload}) {
        connect(m_onlyDifferences, &QCheckBox::toggled, table, &ComparisonTable::setOnlyDifferences);
        connect(table, &ComparisonTable::hovered, this, &ComparePane::lightUp);
    }
    retranslate();
    showOutcome();
}

void ComparePane::makeSides(QVBoxLayout &layout)
{
    const int margin = fontMetrics().height() * 3 / 4;
    auto *sides = new Card(this);
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    grid->setHorizontalSpacing(margin);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (QLabel *title : {m_beforeTitle, m_afterTitle})
        title->setFont(boldOf(font()));
    // Both sides are equally wide, whatever they say.
    for (QLabel *label : {m_before, m_after})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_afterTitle->setBuddy(m_field);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    grid->addWidget(m_beforeTitle, 0, 0);
    grid->addWidget(m_before, 1, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_afterTitle, 0, 1);
    grid->addWidget(m_choice, 1, 1);
    grid->addWidget(m_field, 2, 1);
    grid->addWidget(m_after, 3, 1);
    layout.addWidget(sides);
}

void ComparePane::makeAnswer(QVBoxLayout &layout)
{
    const int margin = fontMetrics().height() * 3 / 4;
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    auto *summary = new QVBoxLayout(m_summary);
    summary->setContentsMargins(margin * 4 / 3, margin, margin, margin);
    m_headline->setFont(boldOf(font()));
    summary->addWidget(m_headline);
    m_bytesTitle->setFont(boldOf(font()));
    m_bytesTitle->setBuddy(m_bytes);
    m_previous->setObjectName(QStringLiteral("previousDifference"));
    m_next->setObjectName(QStringLiteral("nextDifference"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_bytesTitle, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *bytes = new QVBoxLayout(m_bytesCard);
    bytes->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    bytes->addLayout(head);
    bytes->addWidget(m_bytes);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_summary, m_facts, m_header, m_payload, m_bytesCard})
        layout.addWidget(part);
}

/// Of several tokens in one text, it is the next that is most likely wanted.
void ComparePane::begin(ComparedSource before, const Inspection &inspection, ComparisonContext context)
{
    m_context.reset();
    const QByteArray text = before.paste;
    const auto next = static_cast<int>(before.ordinal) + 1;
    m_session->setSources(std::move(before), {});
    follow(text, inspection, std::move(context));
    if (m_field->isEmpty() && m_tokens.size() > 1)
        m_choice->setCurrentIndex(next < m_tokens.size() ? next + 1 : 1);
    verticalScrollBar()->setValue(0);
}

void ComparePane::joinTo(TextZoom &zoom)
{
    for (ComparisonTable *table : {m_facts, m_header, m_payload})
        zoom.join(*table);
    zoom.join(*m_bytes);
}

void ComparePane::setOther(const QByteArray &text)
{
    m_field->setContent(text);
}

void ComparePane::follow(const QByteArray &text, const Inspection &inspection, ComparisonContext context)
{
    const auto first = inspection.tokens.empty() ? nullptr : inspection.tokens.front().token;
    if (m_context && text == m_text && first == m_first && context.keys == m_context->keys &&
        context.asOf == m_context->asOf)
        return;
    m_text = text;
    m_first = first;
    m_context = context;
    fillChoices(inspection);
    m_session->setSources(m_session->before(), wanted());
    m_session->setContext(std::move(context));
}

void ComparePane::fillChoices(const Inspection &inspection)
{
    m_tokens.clear();
    const std::vector<const InspectedToken *> tokens = tokensInOrder(inspection);
    for (std::size_t i = 0; i < std::min(tokens.size(), kMostChoices); ++i)
        m_tokens << lineFor(*tokens[i], tr("Token %1").arg(i + 1));
    const QSignalBlocker blocker(m_choice); // whoever fills it, compares then
    const int current = m_choice->currentIndex();
    m_choice->clear();
    m_choice->addItem(tr("The text below"));
    m_choice->addItems(m_tokens);
    m_choice->setCurrentIndex(current < m_choice->count() ? std::max(0, current) : 0);
    m_choice->setVisible(m_tokens.size() > 1);
    m_field->setVisible(m_choice->currentIndex() == 0);
}

ComparedSource ComparePane::wanted() const
{
    const int choice = m_choice->currentIndex();
    return choice > 0 ? ComparedSource{m_text, static_cast<std::size_t>(choice - 1)}
                      : ComparedSource{m_field->content(), 0};
}

void ComparePane::chooseAfter()
{
    m_field->setVisible(m_choice->currentIndex() <= 0);
    m_session->setSources(m_session->before(), wanted());
}

/// What was before goes where the other one can be pasted.
void ComparePane::swap()
{
    const ComparisonOutcome &outcome = m_session->outcome();
    if (!outcome.isComplete())
        return;
    const ComparedSource before = m_session->after();
    const QByteArray after = QByteArray::fromStdString(outcome.token.before->token->text);
    const QSignalBlocker choiceBlocker(m_choice);
    const QSignalBlocker fieldBlocker(m_field);
    m_field->setContent(after);
    m_choice->setCurrentIndex(0);
    m_field->setVisible(true);
    m_session->setSources(before, wanted());
}

void ComparePane::clear()
{
    m_text.clear();
    m_first.reset();
    m_context.reset();
    const QSignalBlocker blocker(m_field);
    m_field->forget();
    fillChoices({});
    m_session->forget();
}

void ComparePane::cancel()
{
    m_field->cancelReading();
    m_session->cancel();
}

void ComparePane::focusField()
{
    (m_field->isVisibleTo(this) ? static_cast<QWidget *>(m_field) : m_choice)->setFocus(Qt::OtherFocusReason);
}

bool ComparePane::isBusy() const
{
    return m_session->isBusy() || m_field->isBusy();
}

void ComparePane::showOutcome()
{
    const ComparisonOutcome &outcome = m_session->outcome();
    const bool isComplete = outcome.isComplete();
    const TokenComparison &comparison = outcome.comparison;
    m_before->setText(outcome.token.before ? lineFor(*outcome.token.before, tr("The token shown"))
                                           : QString());
    m_after->setText(outcome.token.after ? lineFor(*outcome.token.after, tr("The other token")) : QString());
    m_after->setVisible(isComplete && m_choice->currentIndex() <= 0);
    m_swap->setEnabled(isComplete);
    m_onlyDifferences->setEnabled(isComplete);
    m_facts->setRows(isComplete ? factRows(comparison) : std::vector<ComparisonRow>());
    m_header->setRows(isComplete ? headerRows(comparison) : std::vector<ComparisonRow>());
    m_payload->setRows(isComplete ? payloadRows(comparison, *outcome.token.before, *outcome.token.after)
                                  : std::vector<ComparisonRow>());
    m_bytes->setText(isComplete
                         ? AlignedText(outcome.token.before->token, outcome.token.after->token, comparison)
                         : AlignedText());
    m_bytesCard->setVisible(isComplete);
    const bool hasDifference = isComplete && !comparison.isSameText();
    m_previous->setEnabled(hasDifference);
    m_next->setEnabled(hasDifference);
    tellHeadline();
}

void ComparePane::tellHeadline()
{
    const ComparisonOutcome &outcome = m_session->outcome();
    const int different = m_header->model().differences() + m_payload->model().differences();
    Tone tone = Tone::Neutral;
    QString sign;
    if (m_session->isBusy()) {
        m_headline->setText(tr("The tokens are being compared…"));
    } else if (outcome.isComplete() && outcome.comparison.isSameText()) {
        m_headline->setText(tr("The tokens are the same, character by character."));
        tone = Tone::Good;
        sign = QStringLiteral("✓ ");
    } else if (outcome.isComplete() && different > 0) {
        m_headline->setText(tr("Header and payload differ in %n thing(s).", nullptr, different));
        tone = Tone::Warning;
        sign = QStringLiteral("≠ ");
    } else if (outcome.isComplete()) {
        m_headline->setText(tr("Only the characters differ, or what is not JSON: see byte by byte."));
        tone = Tone::Warning;
        sign = QStringLiteral("≠ ");
    } else if (m_session->after().paste.trimmed().isEmpty()) {
        m_headline->setText(tr("Give the other token: the one that worked, or the one that fails."));
    } else {
        m_headline->setText(outcome.findings.empty() ? tr("There is no token in the other text.")
                                                     : findingMessage(outcome.findings.front()));
        tone = Tone::Bad;
    }
    m_summary->setAccessibleName(m_headline->text());
    m_headline->setText(sign + m_headline->text());
    m_summary->setTone(tone);
    m_headline->setStyleSheet(QStringLiteral("color: %1").arg(toneColors(tone, palette()).text.name()));
}

/// The page has one text: what is on a side that came from elsewhere, it cannot show.
void ComparePane::lightUp(const Sides<ByteRange> &place)
{
    ByteRange range;
    if (!place.before.isEmpty() && m_session->before().paste == m_text)
        range = place.before;
    if (!place.after.isEmpty() && m_session->after().paste == m_text)
        range = place.after;
    emit hovered(range);
}

void ComparePane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showOutcome();
    } else if (event->type() == QEvent::PaletteChange) {
        tellHeadline();
    }
}

void ComparePane::retranslate()
{
    setAccessibleName(tr("Comparison"));
    m_title->setText(tr("Compare"));
    m_back->setText(tr("Back to the Answer"));
    m_back->setToolTip(tr("Show the answer again (Esc)"));
    m_onlyDifferences->setText(tr("&Only differences"));
    m_swap->setText(tr("Swap"));
    m_swap->setToolTip(tr("Let the tokens change their sides"));
    m_swap->setAccessibleName(tr("Let the tokens change their sides"));
    m_beforeTitle->setText(tr("Before", "the first of two tokens"));
    m_afterTitle->setText(tr("After", "the second of two tokens"));
    m_choice->setItemText(0, tr("The text below"));
    m_choice->setAccessibleName(tr("Which token to compare with"));
    m_field->setAccessibleName(tr("Text that holds the other token"));
    m_field->setInvitation(tr("Drop or paste the other token. It is not stored."));
    m_facts->setTitle(tr("Verdict, algorithm and key"));
    m_header->setTitle(tr("Header"));
    m_payload->setTitle(tr("Payload"));
    m_bytesTitle->setText(tr("Byte by byte"));
    m_bytesCard->setAccessibleName(tr("Byte by byte"));
    m_previous->setText(tr("Previous Difference"));
    m_next->setText(tr("Next Difference"));
}

} // namespace jotscope
