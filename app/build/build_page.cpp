#include "app/build/build_page.h"

#include "app/build/batch/batch_pane.h"
#include "app/build/build_finding.h"
#include "app/build/choices/choices_pane.h"
#include "app/build/choices/signing_card.h"
#include "app/build/document/build_document.h"
#include "app/build/document/build_session.h"
#include "app/build/form/part_tabs.h"
#include "app/build/output/token_output.h"
#include "app/build/proof/assertion_card.h"
#include "app/build/proof/dpop_card.h"
#include "app/build/suite/suite_pane.h"
#include "app/build/templates/template_bar.h"
#include "app/build/templates/template_shelf.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/layout/turning_splitter.h"
#include "app/widgets/message_strip.h"
#include "app/widgets/texts/finding_text.h"
#include "core/build/form/claim_form.h"
#include "core/build/templates/placeholders.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_document.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

using Part = BuildDocument::Part;

/// As tokens have it, without white space. What is no JSON is signed as it stands.
std::string compacted(const QString &sheet)
{
    const std::string json = sheet.toStdString();
    return JsonDocument::parse(withPlaceholdersMasked(json)).isStrict() ? compactJson(json) : json;
}

/// Without the indentation that a piece of JSON has from where it stood, which its first line lost.
QString outdented(const QString &sheet)
{
    const auto indentation = [](const QString &line) {
        qsizetype size = 0;
        while (size < line.size() && line[size] == QLatin1Char(' '))
            ++size;
        return size;
    };
    QStringList lines = sheet.split(QLatin1Char('\n'));
    const qsizetype surplus = indentation(lines.last()); // of its closing bracket
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].remove(0, std::min(surplus, indentation(lines[i])));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

BuildPage::BuildPage(KeysOnHand &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_document(new BuildDocument(this))
    , m_session(new BuildSession(this))
    , m_shelf(new TemplateShelf(this))
    , m_strip(new MessageStrip(this))
    , m_templates(new TemplateBar(*m_shelf, this))
    , m_dpop(new DpopCard(this))
    , m_assertion(new AssertionCard(this))
    , m_choices(new ChoicesPane(keys, this))
    , m_outcome(new QTabWidget(this))
    , m_output(new TokenOutput(this))
    , m_batch(new BatchPane(this))
    , m_suite(new SuitePane(this))
{
    const auto now = [this] {
        return m_session->now();
    };
    m_claims = new PartTabs(*m_document, Part::Payload, now, this);
    m_header = new PartTabs(*m_document, Part::Header, now, this);
    m_batch->setClock(now);
    m_finding = new BuildFinding(*m_claims, *m_header, *m_output, *m_suite, this);
    layOut();
    connectDraft();
    connectOutcome();
    retranslate();
    useTemplate(0);
}

BuildPage::~BuildPage() = default;

void BuildPage::layOut()
{
    const int margin = fontMetrics().height() / 2;
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setDocumentMode(true);
    for (QWidget *view : std::initializer_list<QWidget *>{m_output, m_batch, m_suite})
        m_outcome->addTab(view, QString());
    auto *splitter = new TurningSplitter(makeDraftSide(), 1, m_outcome, 1, this);
    splitter->setHandleWidth(margin);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(margin, margin, margin, margin);
    inset->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(inset, 1);
}

QWidget *BuildPage::makeDraftSide()
{
    const int margin = fontMetrics().height() / 2;
    auto *draft = new QWidget(this);
    auto *row = new QHBoxLayout(draft);
    row->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    row->addLayout(column);
    row->addSpacing(margin); // beside the scroll bar, on whichever side it is
    column->setSpacing(margin);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_templates, m_dpop, m_assertion, m_choices, m_claims, m_header})
        column->addWidget(part);
    column->addStretch(1);
    return draft;
}

void BuildPage::connectDraft()
{
    const auto fail = [this](const QString &text) {
        m_strip->showMessage(text, Tone::Bad);
    };
    const auto edit = [this](const QString &text, const QString &place) {
        m_document->edit(Part::Payload, text, place);
    };
    connect(m_document, &BuildDocument::changed, this, &BuildPage::followDocument);
    connect(m_templates, &TemplateBar::chosen, this, &BuildPage::takeTemplate);
    connect(m_templates, &TemplateBar::saveWanted, this, &BuildPage::saveTemplate);
    connect(m_templates, &TemplateBar::failed, this, fail);
    connect(m_templates, &TemplateBar::currentChanged, this, &BuildPage::availabilityChanged);
    connect(m_shelf, &TemplateShelf::removed, this, &BuildPage::offerUndo);
    connect(m_strip, &MessageStrip::actionTriggered, m_shelf, &TemplateShelf::undoRemoval);
    connect(m_strip, &MessageStrip::actionTriggered, m_strip, &QWidget::hide);
    connect(m_dpop, &DpopCard::edited, this, edit);
    connect(m_assertion, &AssertionCard::edited, this, edit);
    connect(&m_keys, &KeysOnHand::changed, this, &BuildPage::tellAbsentKeys);
    connect(m_choices, &ChoicesPane::changed, this, &BuildPage::build);
    connect(m_choices, &ChoicesPane::failed, this, fail);
}

void BuildPage::connectOutcome()
{
    connect(m_session, &BuildSession::built, this, &BuildPage::take);
    connect(m_session, &BuildSession::busyChanged, this, &BuildPage::busyChanged);
    connect(m_output, &TokenOutput::inspectWanted, this, &BuildPage::inspect);
    connect(m_output, &TokenOutput::told, this, &BuildPage::statusChanged);
    connect(m_batch, &BatchPane::rowsChanged, this, [this] {
        m_session->setRows(m_batch->rows());
        build();
    });
    connect(m_batch, &BatchPane::busyChanged, this, &BuildPage::busyChanged);
    connect(m_batch, &BatchPane::told, this, &BuildPage::statusChanged);
    connect(m_suite, &SuitePane::busyChanged, this, &BuildPage::busyChanged);
    connect(m_suite, &SuitePane::told, this, &BuildPage::statusChanged);
    connect(m_suite, &SuitePane::checkWanted, this, &BuildPage::checkWanted);
    connect(m_suite, &SuitePane::inspectWanted, this,
            [this](const QByteArray &token) { emit inspectWanted(token, std::nullopt); });
}

void BuildPage::setClock(std::function<Instant()> clock)
{
    m_session->setClock(std::move(clock));
    m_claims->follow();
    m_header->follow();
    followDocument();
}

bool BuildPage::isBusy() const
{
    return m_session->isBusy() || m_batch->isBusy() || m_suite->isBusy();
}

void BuildPage::cancelWork()
{
    m_batch->cancel();
}

void BuildPage::useTemplate(int index)
{
    m_templates->choose(index);
}

void BuildPage::takeTemplate(const TokenTemplate &shape)
{
    const auto sheet = [](const std::string &text) {
        return text.empty() ? QStringLiteral("{}") : outdented(QString::fromStdString(text));
    };
    m_document->replace(sheet(shape.header), sheet(shape.payload));
    m_choices->take(shape);
    m_meantKeys = keysMeantBy(shape);
    tellAbsentKeys();
}

/// Another one takes the place of a key that is not on hand, which nobody would notice.
void BuildPage::tellAbsentKeys()
{
    QStringList absent;
    for (const KeyReference &meant : m_meantKeys) {
        const auto isMeantOne = [&meant](const KeyPointer &key) {
            return isMeant(meant, *key);
        };
        if (std::ranges::none_of(m_keys.keys(), isMeantOne))
            absent << QString::fromStdString(meant.kid.empty() ? meant.thumbprint : meant.kid);
    }
    absent.removeDuplicates();
    m_templates->setRemark(absent.isEmpty()
                               ? QString()
                               : tr("It means %n key(s) that are not on hand: %1. Others stand in.",
                                    "names of keys", static_cast<int>(absent.size()))
                                     .arg(absent.join(QStringLiteral(", "))));
}

void BuildPage::saveTemplate(const QString &name)
{
    TokenTemplate shape;
    shape.header = m_document->text(Part::Header).toStdString();
    shape.payload = m_document->text(Part::Payload).toStdString();
    m_choices->describe(shape);
    if (const auto readable = readTemplate(templateDocument(shape)); !readable)
        m_strip->showMessage(
            tr("This cannot be a template: %1", "what is wrong").arg(findingMessage(readable.error())),
            Tone::Bad);
    else
        m_shelf->save(name, shape);
    m_meantKeys = keysMeantBy(shape);
    tellAbsentKeys();
}

void BuildPage::offerUndo(const QString &name)
{
    m_strip->showMessage(tr("The template %1 is deleted.").arg(name), Tone::Neutral, tr("Undo"));
}

void BuildPage::undo()
{
    m_document->undo();
}

void BuildPage::redo()
{
    m_document->redo();
}

void BuildPage::inspect()
{
    if (m_outcome->currentWidget() == m_suite)
        m_suite->inspectCurrent();
    else if (m_output->isCurrent())
        emit inspectWanted(m_output->token(), m_output->detachedPayload());
}

void BuildPage::copy()
{
    if (m_outcome->currentWidget() == m_suite)
        m_suite->copyCurrent();
    else
        m_output->copy(Carrier::Bare);
}

void BuildPage::showToken()
{
    m_outcome->setCurrentWidget(m_output);
}

void BuildPage::showBatch()
{
    m_outcome->setCurrentWidget(m_batch);
}

void BuildPage::showSuite()
{
    m_outcome->setCurrentWidget(m_suite);
}

QList<QWidget *> BuildPage::panes() const
{
    return {&m_templates->box(), m_choices, &m_claims->tabs(), &m_header->tabs(), m_outcome};
}

void BuildPage::followDocument()
{
    const QString &header = m_document->text(Part::Header);
    const QString &payload = m_document->text(Part::Payload);
    m_dpop->follow(header, payload);
    m_assertion->follow(header, payload);
    m_choices->setPayload(payload);
    build();
    emit availabilityChanged();
}

TokenDraft BuildPage::draft() const
{
    return m_choices->draft(compacted(m_document->text(Part::Header)),
                            compacted(m_document->text(Part::Payload)));
}

void BuildPage::build()
{
    const QString missing = m_choices->missing();
    const TokenDraft wanted = draft();
    m_batch->setDraft(wanted, missing);
    if (missing.isEmpty()) {
        m_session->build(wanted);
        return;
    }
    m_session->cancel();
    m_output->setFault(missing);
    suggestSuite();
}

void BuildPage::take()
{
    if (const std::optional<DraftFault> &fault = m_session->fault())
        m_output->setFault(findingMessage(fault->finding));
    else
        m_output->show(m_session->token(), m_session->inspection());
    suggestSuite();
    emit availabilityChanged();
}

/// The claims are those of the token, whose placeholders are filled in.
void BuildPage::suggestSuite()
{
    const SigningCard &signing = m_choices->signing();
    SuiteInput input;
    if (const KeyPointer key = signing.key())
        input.keys.push_back(key);
    const KeyRing &others = m_keys.keys();
    input.keys.insert(input.keys.end(), others.begin(), others.end());
    input.alg = signing.algorithm();
    input.claims = m_session->token().payload;
    input.type = stringMember(m_document->text(Part::Header).toStdString(), "typ");
    input.now = m_session->now();
    m_suite->setInput(input, signing.key() ? QString() : tr("The suite needs a key that signs."));
}

void BuildPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    build();
}

/// Another window, or another program, may have put templates there.
void BuildPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_shelf->reload();
}

void BuildPage::retranslate()
{
    m_outcome->setTabText(0, tr("Token"));
    m_outcome->setTabText(1, tr("Batch"));
    m_outcome->setTabText(2, tr("Test Suite"));
    m_outcome->setAccessibleName(tr("What comes of it"));
}

} // namespace jotscope
