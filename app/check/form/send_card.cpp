#include "app/check/form/send_card.h"

#include "app/net/transfer/address.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace jotscope {

SendCard::SendCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_plan(new Paragraph(this))
    , m_sketch(new SelectableParagraph(this))
    , m_question(new Card(this))
    , m_warning(new Paragraph(m_question))
    , m_allowed(new QCheckBox(m_question))
    , m_faultText(new Paragraph(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    layOut();
    connect(m_allowed, &QCheckBox::toggled, this, [this](bool isAllowed) {
        m_allowedHost = isAllowed ? hostOf(m_url) : QString();
        retranslate();
    });
    connect(m_start, &QPushButton::clicked, this, &SendCard::startWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SendCard::cancelWanted);
    retranslate();
}

void SendCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_sketch->setFont(monospaceFont());
    m_sketch->setLayoutDirection(Qt::LeftToRight);
    m_sketch->setObjectName(QStringLiteral("sketch"));
    m_plan->setObjectName(QStringLiteral("plan"));
    m_warning->setObjectName(QStringLiteral("elsewhere"));
    m_faultText->setObjectName(QStringLiteral("sendFault"));
    m_question->setTone(Tone::Warning);
    m_allowed->setObjectName(QStringLiteral("mayTest"));
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_progress->hide();
    m_start->setObjectName(QStringLiteral("startCheck"));
    m_cancel->setObjectName(QStringLiteral("cancelCheck"));
    const int margin = fontMetrics().height() * 3 / 4;
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    question->addWidget(m_warning);
    question->addWidget(m_allowed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addWidget(m_sketch);
    layout->addWidget(m_plan);
    layout->addWidget(m_question);
    layout->addWidget(m_faultText);
    layout->addLayout(buttons);
}

void SendCard::showPlan(const QUrl &url, int requests, int perSecond, const QString &sketch)
{
    m_url = url;
    m_requests = requests;
    m_perSecond = perSecond;
    m_fault.clear();
    m_sketch->setText(sketch.trimmed());
    m_allowed->setChecked(m_allowedHost == hostOf(url));
    retranslate();
}

void SendCard::showFault(const QString &fault)
{
    m_fault = fault;
    retranslate();
}

void SendCard::showProgress(std::size_t done, std::size_t total)
{
    m_progress->setMaximum(static_cast<int>(total)); // 0 moves to and fro
    m_progress->setValue(static_cast<int>(done));
}

void SendCard::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    retranslate();
}

bool SendCard::isElsewhere() const
{
    return !m_url.isEmpty() && !isLoopback(m_url.host());
}

bool SendCard::mayStart() const
{
    const bool isAllowed = !isElsewhere() || m_allowed->isChecked();
    return m_fault.isEmpty() && !m_url.isEmpty() && !m_isRunning && isAllowed;
}

void SendCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SendCard::retranslate()
{
    const QString host = hostOf(m_url);
    const bool isPossible = m_fault.isEmpty() && !m_url.isEmpty();
    m_title->setText(tr("What is sent"));
    m_plan->setText(
        tr("Up to %n request(s) to %1, at most %2 a second, each with another token. Nothing is sent "
           "until you press the button.",
           "a host, a number", m_requests)
            .arg(host)
            .arg(m_perSecond));
    m_warning->setText(
        tr("%1 is not this machine. Tokens that try to get in by deceit will be sent to it: that is for "
           "those who "
           "run it, or were asked by them.",
           "a host")
            .arg(host) +
        (m_url.scheme() == QLatin1String("http")
             ? QLatin1Char(' ') + tr("Over plain HTTP anybody on the way can read the good token.")
             : QString()));
    m_allowed->setText(tr("I am allowed to test %1", "a host").arg(host));
    m_faultText->setText(m_fault);
    m_start->setText(isPossible ? tr("Send to %1", "a host").arg(host) : tr("Send"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel sending"));
    m_progress->setAccessibleName(tr("Requests that were answered"));
    m_progress->setFormat(QStringLiteral("%v / %m"));
    m_sketch->setAccessibleName(tr("The request"));
    m_sketch->setVisible(isPossible);
    m_plan->setVisible(isPossible);
    m_question->setVisible(isPossible && isElsewhere());
    m_faultText->setVisible(!m_fault.isEmpty());
    m_allowed->setEnabled(!m_isRunning);
    m_progress->setVisible(m_isRunning);
    m_cancel->setVisible(m_isRunning);
    m_start->setVisible(!m_isRunning);
    m_start->setEnabled(mayStart());
}

} // namespace jotscope
