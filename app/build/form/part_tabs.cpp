#include "app/build/form/part_tabs.h"

#include "app/build/form/claims_form.h"
#include "app/inspect/editing/part_editor.h"
#include "core/claims/claim_registry.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace jotscope {

namespace {

using Part = BuildDocument::Part;

/// The names of a specification, each once.
QStringList namesOf(std::span<const ClaimDefinition> definitions)
{
    QStringList names;
    for (const ClaimDefinition &definition : definitions) {
        const QString name = QString::fromUtf8(definition.name);
        if (definition.group == kRegisteredGroup && !names.contains(name) && !name.endsWith(QLatin1Char('*')))
            names << name;
    }
    return names;
}

} // namespace

PartTabs::PartTabs(BuildDocument &document, Part part, std::function<Instant()> now, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_part(part)
    , m_title(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new ClaimsForm(
          std::move(now), namesOf(part == Part::Payload ? registeredClaims() : registeredHeaderParameters()),
          this))
    , m_sheet(new PartEditor(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_tabs->setObjectName(part == Part::Payload ? QStringLiteral("claimViews")
                                                : QStringLiteral("headerViews"));
    m_sheet->expect(PartEditor::Expected::Template);
    addTab(m_form);
    addTab(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs);
    connect(m_form, &ClaimsForm::edited, this,
            [this](const QString &text, const QString &place) { m_document.edit(m_part, text, place); });
    connect(m_sheet, &PartEditor::edited, this,
            [this] { m_document.edit(m_part, m_sheet->sheet(), m_tabs->objectName()); });
    connect(m_sheet, &PartEditor::undoWanted, &m_document, &BuildDocument::undo);
    connect(m_sheet, &PartEditor::redoWanted, &m_document, &BuildDocument::redo);
    connect(&m_document, &BuildDocument::changed, this, &PartTabs::follow);
    retranslate();
    follow();
}

PartEditor &PartTabs::json() const
{
    m_tabs->setCurrentIndex(1);
    return *m_sheet;
}

void PartTabs::addTab(QWidget *view)
{
    const int margin = fontMetrics().height() / 2;
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(view);
    layout->addStretch(1);
    m_tabs->addTab(page, QString());
}

void PartTabs::follow()
{
    m_form->setObject(m_document.text(m_part));
    m_sheet->setSheet(m_document.text(m_part));
}

void PartTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PartTabs::retranslate()
{
    const bool isPayload = m_part == Part::Payload;
    m_title->setText(isPayload ? tr("Claims") : tr("Header"));
    m_tabs->setAccessibleName(isPayload ? tr("Views of the claims") : tr("Views of the header"));
    m_tabs->setTabText(0, tr("Form"));
    m_tabs->setTabText(1, tr("JSON"));
    m_sheet->field().setAccessibleName(isPayload ? tr("Claims as JSON") : tr("Header as JSON"));
}

} // namespace jotscope
