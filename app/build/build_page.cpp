#include "app/build/build_page.h"

#include "app/build/choices/encryption_card.h"
#include "app/build/choices/signing_card.h"
#include "app/build/document/build_document.h"
#include "app/build/document/build_session.h"
#include "app/build/form/claims_form.h"
#include "app/build/output/token_output.h"
#include "app/inspect/editing/part_editor.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/finding_text.h"
#include "app/widgets/message_strip.h"
#include "core/build/templates/placeholders.h"
#include "core/build/templates/token_template.h"
#include "core/claims/claim_registry.h"
#include "core/json/json_document.h"
#include "core/json/object_edits.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jotscope {

namespace {

using Part = BuildDocument::Part;

/// The names of a specification, each once.
QStringList namesOf(std::span<const ClaimDefinition> definitions)
{
    QStringList names;
    for (const ClaimDefinition &definition : definitions) {
        const QString name =
            QString::fromUtf8(definition.name.data(), static_cast<qsizetype>(definition.name.size()));
        if (definition.group == kRegisteredGroup && !names.contains(name) && !name.endsWith(QLatin1Char('*')))
            names << name;
    }
    return names;
}

/// As tokens have it, without white space. What is no JSON is signed as it stands.
std::string compacted(const QString &sheet)
{
    const std::string json = sheet.toStdString();
    return JsonDocument::parse(withPlaceholdersMasked(json)).isStrict() ? compactJson(json) : json;
}

QString heading(const char *text)
{
    return QCoreApplication::translate("Template", text);
}

} // namespace

BuildPage::BuildPage(KeysOnHand &keys, QWidget *parent)
    : QWidget(parent)
    , m_strip(new MessageStrip(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_templateLabel(new QLabel(this))
    , m_template(new QComboBox(this))
    , m_templateAbout(new QLabel(this))
    , m_signing(new SigningCard(keys, this))
    , m_encryption(new EncryptionCard(keys, this))
    , m_claimsTitle(new QLabel(this))
    , m_claims(new QTabWidget(this))
    , m_headerTitle(new QLabel(this))
    , m_header(new QTabWidget(this))
    , m_output(new TokenOutput(this))
    , m_document(new BuildDocument(this))
    , m_session(new BuildSession(this))
{
    const auto now = [this] {
        return m_session->now();
    };
    m_claimsForm = new ClaimsForm(now, namesOf(registeredClaims()), this);
    m_claimsSheet = new PartEditor(this);
    m_headerForm = new ClaimsForm(now, namesOf(registeredHeaderParameters()), this);
    m_headerSheet = new PartEditor(this);
    m_claims->setObjectName(QStringLiteral("claimViews"));
    m_header->setObjectName(QStringLiteral("headerViews"));
    m_template->setObjectName(QStringLiteral("template"));

    m_splitter->addWidget(makeDraftSide());
    m_splitter->addWidget(m_output);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3 * width(), 2 * width()}); // shares, of whatever there is
    m_splitter->setChildrenCollapsible(false);
    const int margin = fontMetrics().height() / 2;
    m_splitter->setHandleWidth(margin);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(margin, margin, margin, margin);
    inset->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(inset, 1);

    connectParts();
    retranslate();
    useTemplate(0);
}

BuildPage::~BuildPage() = default;

QWidget *BuildPage::makeDraftSide()
{
    const int margin = fontMetrics().height() / 2;
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *title : {m_claimsTitle, m_headerTitle})
        title->setFont(bold);
    m_templateLabel->setBuddy(m_template);
    m_templateAbout->setWordWrap(true);
    m_templateAbout->setForegroundRole(QPalette::PlaceholderText);
    auto *templates = new QHBoxLayout;
    templates->addWidget(m_templateLabel);
    templates->addWidget(m_template, 1);
    auto *draft = new QWidget(this);
    auto *column = new QVBoxLayout(draft);
    column->setContentsMargins(0, 0, margin, 0);
    column->setSpacing(margin);
    column->addLayout(templates);
    column->addWidget(m_templateAbout);
    column->addWidget(m_signing);
    column->addWidget(m_encryption);
    column->addWidget(m_claimsTitle);
    column->addWidget(makePart(*m_claims, m_claimsForm, m_claimsSheet));
    column->addWidget(m_headerTitle);
    column->addWidget(makePart(*m_header, m_headerForm, m_headerSheet));
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(draft);
    return area;
}

/// Form and text of one part, each on a tab.
QWidget *BuildPage::makePart(QTabWidget &tabs, ClaimsForm *form, PartEditor *sheet)
{
    const int margin = fontMetrics().height() / 2;
    for (QWidget *view : std::initializer_list<QWidget *>{form, sheet}) {
        auto *page = new QWidget(&tabs);
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(margin, margin, margin, margin);
        layout->addWidget(view);
        layout->addStretch(1);
        tabs.addTab(page, QString());
    }
    return &tabs;
}

void BuildPage::connectParts()
{
    connect(m_document, &BuildDocument::changed, this, &BuildPage::followDocument);
    connect(m_claimsForm, &ClaimsForm::edited, this, [this](const QString &text, const QString &place) {
        m_document->edit(Part::Payload, text, place);
    });
    connect(m_headerForm, &ClaimsForm::edited, this, [this](const QString &text, const QString &place) {
        m_document->edit(Part::Header, text, place);
    });
    const auto follow = [this](PartEditor *sheet, Part part, const QString &place) {
        connect(sheet, &PartEditor::edited, this,
                [this, sheet, part, place] { m_document->edit(part, sheet->sheet(), place); });
        connect(sheet, &PartEditor::undoWanted, this, &BuildPage::undo);
        connect(sheet, &PartEditor::redoWanted, this, &BuildPage::redo);
    };
    follow(m_claimsSheet, Part::Payload, QStringLiteral("claims"));
    follow(m_headerSheet, Part::Header, QStringLiteral("header"));
    connect(m_signing, &SigningCard::changed, this, &BuildPage::build);
    connect(m_encryption, &EncryptionCard::changed, this, &BuildPage::build);
    const auto fail = [this](const QString &text) {
        m_strip->showMessage(text, Tone::Bad);
    };
    connect(m_signing, &SigningCard::failed, this, fail);
    connect(m_encryption, &EncryptionCard::failed, this, fail);
    connect(m_template, &QComboBox::activated, this, &BuildPage::useTemplate);
    connect(m_session, &BuildSession::built, this, &BuildPage::take);
    connect(m_session, &BuildSession::busyChanged, this, &BuildPage::busyChanged);
    connect(m_output, &TokenOutput::inspectWanted, this, &BuildPage::inspect);
    connect(m_output, &TokenOutput::told, this, &BuildPage::statusChanged);
}

void BuildPage::setClock(std::function<Instant()> clock)
{
    m_session->setClock(std::move(clock));
    followDocument();
}

bool BuildPage::isBusy() const
{
    return m_session->isBusy();
}

QByteArray BuildPage::layoutState() const
{
    return m_splitter->saveState();
}

void BuildPage::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void BuildPage::useTemplate(int index)
{
    const BuiltInTemplate &row = builtInTemplates()[static_cast<std::size_t>(index)];
    const Result<TokenTemplate> shape = readTemplate(row.document);
    if (!shape)
        return; // a test reads all of them
    m_template->setCurrentIndex(index);
    m_templateAbout->setText(heading(row.about));
    m_signing->prefer(shape->algorithms);
    const auto sheet = [](const std::string &text) {
        return text.empty() ? QStringLiteral("{}") : QString::fromStdString(text);
    };
    m_document->replace(sheet(shape->header), sheet(shape->payload));
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
    if (m_output->isCurrent())
        emit inspectWanted(m_output->token());
}

QList<QWidget *> BuildPage::panes() const
{
    return {m_template, m_signing, m_claims, m_header, m_output};
}

void BuildPage::followDocument()
{
    m_claimsForm->setObject(m_document->text(Part::Payload));
    m_claimsSheet->setSheet(m_document->text(Part::Payload));
    m_headerForm->setObject(m_document->text(Part::Header));
    m_headerSheet->setSheet(m_document->text(Part::Header));
    build();
    emit availabilityChanged();
}

TokenDraft BuildPage::draft() const
{
    return {.payload = compacted(m_document->text(Part::Payload)),
            .signing = m_signing->draft(compacted(m_document->text(Part::Header))),
            .encryption = m_encryption->draft()};
}

QString BuildPage::missing() const
{
    if (!m_signing->draft({}))
        return tr("The token needs a key that signs with %1.", "an algorithm")
            .arg(QString::fromStdString(m_signing->algorithm()));
    if (m_encryption->isWanted() && !m_encryption->draft())
        return tr("The token needs a key that it is encrypted to.");
    return {};
}

void BuildPage::build()
{
    const QString what = missing();
    if (what.isEmpty()) {
        m_session->build(draft());
        return;
    }
    m_session->cancel();
    m_output->setFault(what);
}

void BuildPage::take()
{
    if (const std::optional<DraftFault> &fault = m_session->fault())
        m_output->setFault(findingMessage(fault->finding));
    else
        m_output->show(QByteArray::fromStdString(m_session->token().text), m_session->inspection());
    emit availabilityChanged();
}

void BuildPage::fillTemplates()
{
    const QSignalBlocker quiet(m_template);
    const int current = std::max(0, m_template->currentIndex());
    m_template->clear();
    for (const BuiltInTemplate &row : builtInTemplates()) {
        m_template->addItem(heading(row.name));
        m_template->setItemData(m_template->count() - 1, heading(row.about), Qt::ToolTipRole);
    }
    m_template->setCurrentIndex(current);
    m_templateAbout->setText(heading(builtInTemplates()[static_cast<std::size_t>(current)].about));
}

void BuildPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    build();
}

void BuildPage::retranslate()
{
    m_templateLabel->setText(tr("Template"));
    m_template->setAccessibleName(tr("Template"));
    m_claimsTitle->setText(tr("Claims"));
    m_headerTitle->setText(tr("Header"));
    m_claims->setAccessibleName(tr("Views of the claims"));
    m_header->setAccessibleName(tr("Views of the header"));
    for (QTabWidget *tabs : {m_claims, m_header}) {
        tabs->setTabText(0, tr("Form"));
        tabs->setTabText(1, tr("JSON"));
    }
    m_claimsSheet->field().setAccessibleName(tr("Claims as JSON"));
    m_headerSheet->field().setAccessibleName(tr("Header as JSON"));
    fillTemplates();
}

} // namespace jotscope
