#include "app/inspect/answer/empty_state.h"

#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jotscope {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new Paragraph(this))
    , m_text(new Paragraph(this))
    , m_sample(new QPushButton(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_sample->setObjectName(QStringLiteral("sample"));
    m_sample->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleWanted);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_text, 10);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_sample, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    retranslate();
}

void EmptyState::explain(const std::vector<Finding> &findings, bool hasText, bool wasCancelled)
{
    if (wasCancelled)
        setReason(tr("The text was not inspected"),
                  tr("The work was cancelled. Any change to the text or the key starts it again."));
    else if (!hasText || findings.empty())
        setReason({}, {});
    else
        setReason(findingMessage(findings.front()), findingRemedy(findings.front()));
}

void EmptyState::setReason(const QString &message, const QString &remedy)
{
    m_message = message;
    m_remedy = remedy;
    retranslate();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyState::retranslate()
{
    m_title->setText(m_message.isEmpty() ? tr("Paste a token") : m_message);
    m_text->setText(
        m_message.isEmpty()
            ? tr("Or anything that holds one: a header line, a cookie, a URL, a JSON response, a curl"
                 " command. Files can be dropped here. Nothing leaves this machine.")
            : m_remedy);
    m_sample->setText(tr("Show a sample"));
    m_sample->setAccessibleName(tr("Show a sample token"));
}

} // namespace jotscope
