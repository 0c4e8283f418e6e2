#include "app/inspect/verdict/findings_list.h"

#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "app/widgets/texts/severity_look.h"

#include <QEnterEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jotscope {

namespace {

constexpr unsigned kMostRows = 50;

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingsList::tr("Error");
    case Severity::Warning:
        return FindingsList::tr("Warning");
    case Severity::Info:
        break;
    }
    return FindingsList::tr("Note");
}

} // namespace

FindingsList::FindingsList(QWidget *parent) : Card(parent), m_layout(new QVBoxLayout(this))
{
    const int margin = fontMetrics().height() * 3 / 4;
    m_layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    hide();
}

void FindingsList::show(const std::vector<Finding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    rebuild();
}

void FindingsList::rebuild()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("Findings"), m_rows);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    rows->addWidget(title);
    for (std::size_t i = 0; i < std::min<std::size_t>(m_findings.size(), kMostRows); ++i)
        rows->addWidget(rowFor(m_findings[i]));
    if (m_findings.size() > kMostRows)
        rows->addWidget(
            new QLabel(tr("and %n more", nullptr, static_cast<int>(m_findings.size() - kMostRows)), m_rows));
    m_layout->addWidget(m_rows);
    setAccessibleName(tr("Findings"));
    setVisible(!m_findings.empty());
}

QWidget *FindingsList::rowFor(const Finding &finding)
{
    const SeverityLook look = lookOf(finding.severity);
    const ToneColors colors = toneColors(look.tone, palette());
    auto *row = new QWidget(m_rows);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(fontMetrics().height() / 6);

    auto *badge = new QLabel(QString::fromUtf8(look.glyph), row);
    badge->setAlignment(Qt::AlignCenter);
    badge->setAccessibleName(severityText(finding.severity));
    badge->setToolTip(severityText(finding.severity));
    const int size = fontMetrics().height() * 5 / 4;
    badge->setMinimumSize(size, size);
    badge->setMaximumSize(size, size);
    badge->setStyleSheet(
        QStringLiteral("background: %1; color: %2; border: 1px solid %3; border-radius: %4px;")
            .arg(colors.background.name(), colors.text.name(), colors.border.name())
            .arg(size / 2));
    grid->addWidget(badge, 0, 0, Qt::AlignTop);

    auto *message = new SelectableParagraph(findingMessage(finding), row);
    message->setToolTip(findingReference(finding));
    grid->addWidget(message, 0, 1);
    if (const QString remedy = findingRemedy(finding); !remedy.isEmpty()) {
        auto *advice = new Paragraph(remedy, row);
        advice->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(advice, 1, 1);
    }
    if (!finding.where.isEmpty()) {
        auto *place = new QPushButton(tr("Show", "leads to the characters that a finding is about"), row);
        place->setFlat(true);
        QPalette asLink = palette();
        asLink.setColor(QPalette::ButtonText, asLink.color(QPalette::Link));
        place->setPalette(asLink);
        place->setAccessibleName(tr("Show the place of this finding"));
        connect(place, &QPushButton::clicked, this,
                [this, where = finding.where] { emit placeChosen(where); });
        grid->addWidget(place, 0, 2, 2, 1, Qt::AlignTop);
    }
    return row;
}

void FindingsList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        rebuild();
}

} // namespace jotscope
