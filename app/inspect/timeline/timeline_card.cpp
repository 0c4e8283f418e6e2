#include "app/inspect/timeline/timeline_card.h"

#include "app/inspect/timeline/timeline_text.h"
#include "app/inspect/timeline/view/timeline_view.h"
#include "app/widgets/texts/elided_label.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/time_text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jotscope {

TimelineCard::TimelineCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_fieldLabel(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_problem(new Paragraph(this))
    , m_view(new TimelineView(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setObjectName(QStringLiteral("lifetime"));
    m_fieldLabel->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("asOf"));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("asOfProblem"));
    m_problem->hide();
    m_view->setObjectName(QStringLiteral("timeline"));

    const int margin = fontMetrics().height() * 3 / 4;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    head->addWidget(m_fieldLabel);
    head->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_view);

    connect(m_view, &TimelineView::asOfWanted, this, &TimelineCard::asOfWanted);
    connect(m_view, &TimelineView::hovered, this, &TimelineCard::hovered);
    connect(m_field, &QLineEdit::returnPressed, this, &TimelineCard::takeTyped);
    connect(m_field, &QLineEdit::textEdited, this, [this] { tellProblem({}); });
    retranslate();
    hide();
}

void TimelineCard::showTimes(const Timeline &timeline, std::optional<Instant> asOf)
{
    const bool isAskedAnew = asOf != m_asOf;
    m_timeline = timeline;
    m_asOf = asOf;
    m_view->showTimes(timeline, asOf);
    m_caption->setText(lifetimeText(timeline));
    if (isAskedAnew)
        showAsked();
    setVisible(!timeline.marks.empty());
}

void TimelineCard::setHighlight(ByteRange range)
{
    m_view->setHighlight(range);
}

void TimelineCard::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TimelineCard::showAsked()
{
    m_field->setText(m_asOf ? utcText(*m_asOf) : QString());
    tellProblem({});
}

void TimelineCard::takeTyped()
{
    const QString typed = m_field->text().trimmed();
    const QString now = QCoreApplication::translate("Time", "now");
    const bool isNow = typed.isEmpty() || typed == now || typed == QLatin1String("now");
    const auto instant = parseInstantFrom(m_timeline.now, typed.toStdString());
    if (!isNow && !instant) {
        tellProblem(tr("This is no time. Examples: 2026-11-24T06:00:00Z, 1795500000, +1h, -3d"));
        return;
    }
    emit asOfWanted(isNow ? std::nullopt : instant);
    showAsked();
    m_view->setFocus(Qt::OtherFocusReason); // where the arrow keys go on from here
}

void TimelineCard::tellProblem(const QString &problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColors(Tone::Bad, palette()).text);
    m_problem->setPalette(own);
    m_field->setAccessibleDescription(problem.isEmpty() ? m_field->toolTip() : problem);
}

bool TimelineCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        // First what was typed is given up, then the instant itself.
        const bool isChanged = m_field->text() != (m_asOf ? utcText(*m_asOf) : QString());
        if (isChanged)
            showAsked();
        else
            emit asOfWanted(std::nullopt);
        return true;
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        showAsked();
    return Card::eventFilter(watched, event);
}

void TimelineCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineCard::retranslate()
{
    setAccessibleName(tr("Timeline"));
    m_title->setText(tr("Timeline"));
    m_caption->setText(lifetimeText(m_timeline));
    m_fieldLabel->setText(tr("As of", "label of a field with an instant"));
    m_field->setPlaceholderText(tr("now"));
    m_field->setAccessibleName(tr("Look at the token as of"));
    m_field->setToolTip(
        tr("A time (2026-11-24T06:00:00Z), seconds since 1970, or a distance from now (+1h, -3d)"));
    m_field->setAccessibleDescription(m_field->toolTip());
    // The longest thing that it shows of its own accord.
    const QString sample = QStringLiteral("2026-00-00T00:00:00Z  ");
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(sample) +
                             m_field->sizeHint().height() / 2);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace jotscope
