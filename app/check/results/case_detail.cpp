#include "app/check/results/case_detail.h"

#include "core/claims/reference_link.h"
#include "core/text/utf8.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jotscope {

namespace {

constexpr std::size_t kMostShown = 64 * 1024;

QString shownText(const std::string &text)
{
    return QString::fromStdString(excerpt(text, kMostShown));
}

QString responseText(const Exchange &exchange)
{
    if (!exchange.response)
        return QString::fromStdString(exchange.failure);
    const ApiResponse &response = *exchange.response;
    std::string text = std::to_string(response.status) + ' ' + response.reason + '\n';
    for (const HeaderField &header : response.headers)
        text += header.name + ": " + header.value + '\n';
    return shownText(text + '\n' + response.body) +
           (response.isCut ? QLatin1Char('\n') + CaseDetail::tr("(There was more, which was not read.)")
                           : QString());
}

QString linked(const QString &reference)
{
    QStringList links;
    const std::string text = reference.toStdString();
    for (const ReferenceLink &link : referenceLinks(text)) {
        const QString name = QString::fromStdString(std::string(link.text)).toHtmlEscaped();
        links << (link.url.empty() ? name
                                   : QStringLiteral("<a href=\"%1\">%2</a>")
                                         .arg(QString::fromStdString(link.url).toHtmlEscaped(), name));
    }
    return links.join(QStringLiteral("; "));
}

} // namespace

CaseDetail::CaseDetail(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_tests(new QLabel(this))
    , m_inspect(new QPushButton(this))
    , m_sentLabel(new QLabel(this))
    , m_sent(new QPlainTextEdit(this))
    , m_responseLabel(new QLabel(this))
    , m_response(new QPlainTextEdit(this))
{
    layOut();
    connect(m_inspect, &QPushButton::clicked, this, [this] { emit inspectWanted(m_token); });
    retranslate();
    clear();
}

void CaseDetail::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_tests->setObjectName(QStringLiteral("caseTests"));
    m_tests->setWordWrap(true);
    m_tests->setTextFormat(Qt::RichText);
    m_tests->setOpenExternalLinks(true);
    m_tests->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_inspect->setObjectName(QStringLiteral("inspectCase"));
    m_sent->setObjectName(QStringLiteral("caseSent"));
    m_response->setObjectName(QStringLiteral("caseResponse"));
    for (const auto &[label, text] :
         {std::pair(m_sentLabel, m_sent), std::pair(m_responseLabel, m_response)}) {
        label->setBuddy(text);
        label->setForegroundRole(QPalette::PlaceholderText);
        text->setReadOnly(true);
        text->setFont(monospaceFont());
        text->setLayoutDirection(Qt::LeftToRight);
        text->setWordWrapMode(QTextOption::WrapAnywhere);
        text->setTabChangesFocus(true);
    }
    auto *head = new QGridLayout;
    head->addWidget(m_title, 0, 0);
    head->addWidget(m_tests, 1, 0);
    head->addWidget(m_inspect, 0, 1, 2, 1, Qt::AlignTop);
    head->setColumnStretch(0, 1);
    auto *texts = new QGridLayout;
    texts->addWidget(m_sentLabel, 0, 0);
    texts->addWidget(m_responseLabel, 0, 1);
    texts->addWidget(m_sent, 1, 0);
    texts->addWidget(m_response, 1, 1);
    texts->setRowStretch(1, 1);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addLayout(texts, 1);
}

void CaseDetail::show(const CheckedRow &row, const CheckRequest &request)
{
    const Exchange &exchange = *row.exchange;
    m_token = QByteArray::fromStdString(exchange.token);
    m_title->setText(row.name + QStringLiteral(" · ") + outcomeWords(row.outcome));
    m_title->show();
    const QString demand = row.reference.isEmpty() ? QString()
                           : row.expectation == Expectation::Refuse
                               ? tr("It must be refused: %1", "a link").arg(linked(row.reference))
                               : tr("It must be accepted: %1", "a link").arg(linked(row.reference));
    m_tests->setText(row.tests.toHtmlEscaped() + QLatin1Char(' ') + demand);
    m_tests->setAccessibleName(row.tests + QLatin1Char(' ') + row.reference);
    const bool wasSent = exchange.response || !exchange.failure.empty();
    if (wasSent)
        m_sent->setPlainText(shownText(messageText(
            messageFor(request, exchange.token.empty() ? std::nullopt
                                                       : std::optional<std::string_view>(exchange.token)))));
    else
        m_sent->setPlainText(
            row.outcome == CaseOutcome::NotCarried
                ? tr("The request has no way to hold this token as it is; in another place it "
                     "may go.")
                : QString());
    m_response->setPlainText(responseText(exchange));
    m_inspect->setEnabled(!m_token.isEmpty());
}

void CaseDetail::clear()
{
    m_token.clear();
    m_title->clear();
    m_title->hide(); // the line below stands beside the button then
    m_tests->setText(tr("Choose a case to see what was sent and what came back."));
    m_sent->clear();
    m_response->clear();
    m_inspect->setEnabled(false);
}

void CaseDetail::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaseDetail::retranslate()
{
    m_inspect->setText(tr("Inspect Token"));
    m_sentLabel->setText(tr("Sent"));
    m_sent->setAccessibleName(tr("What was sent"));
    m_responseLabel->setText(tr("Response"));
    m_response->setAccessibleName(tr("Response of the API"));
}

} // namespace jotscope
