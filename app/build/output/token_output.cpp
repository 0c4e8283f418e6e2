#include "app/build/output/token_output.h"

#include "app/inspect/encoded/encoded_sheet.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/verdict/aspect_text.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array kCarriers = {Carrier::Bearer, Carrier::HeaderLine, Carrier::Curl, Carrier::Environment,
                                  Carrier::Json};

QString carrierText(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Bare:
        break;
    case Carrier::Bearer:
        return TokenOutput::tr("&Bearer Credentials");
    case Carrier::HeaderLine:
        return TokenOutput::tr("&Header Line");
    case Carrier::Curl:
        return TokenOutput::tr("&curl Command");
    case Carrier::Environment:
        return TokenOutput::tr("&Environment Variable");
    case Carrier::Json:
        return TokenOutput::tr("&JSON Response");
    }
    return TokenOutput::tr("Token");
}

/// The gravest of what was checked.
AspectState gravest(const std::vector<AspectVerdict> &verdicts)
{
    AspectState state = AspectState::NotChecked;
    for (const AspectVerdict &verdict : verdicts)
        state = std::max(state, verdict.state);
    return state;
}

} // namespace

TokenOutput::TokenOutput(QWidget *parent)
    : QWidget(parent)
    , m_tone(Tone::Neutral)
    , m_sheet(new EncodedSheet(this))
    , m_banner(new Card(this))
    , m_words(new SelectableParagraph(m_banner))
    , m_copy(new QPushButton(this))
    , m_copyAs(new QPushButton(this))
    , m_copyPayload(new QPushButton(this))
    , m_inspect(new QPushButton(this))
{
    layOut();
    auto *menu = new QMenu(m_copyAs);
    for (const Carrier carrier : kCarriers)
        m_carriers[carrier] = menu->addAction(QString(), this, [this, carrier] { copy(carrier); });
    m_copyAs->setMenu(menu);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(Carrier::Bare); });
    connect(m_copyPayload, &QPushButton::clicked, this, &TokenOutput::copyPayload);
    connect(m_inspect, &QPushButton::clicked, this, &TokenOutput::inspectWanted);
    retranslate();
}

void TokenOutput::layOut()
{
    m_sheet->view().setReadOnly(true);
    m_sheet->view().setObjectName(QStringLiteral("built"));
    m_words->setObjectName(QStringLiteral("builtVerdict"));
    m_copy->setObjectName(QStringLiteral("copyBuilt"));
    m_copyAs->setObjectName(QStringLiteral("copyBuiltAs"));
    m_copyPayload->setObjectName(QStringLiteral("copyBuiltPayload"));
    m_inspect->setObjectName(QStringLiteral("inspectBuilt"));
    const int margin = fontMetrics().height() / 2;
    auto *bannerLayout = new QVBoxLayout(m_banner);
    bannerLayout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    bannerLayout->addWidget(m_words);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(margin);
    for (QWidget *button : std::initializer_list<QWidget *>{m_copy, m_copyAs, m_copyPayload, m_inspect})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, 0);
    column->setSpacing(margin);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_banner);
    column->addWidget(buttons);
}

void TokenOutput::show(const BuiltToken &token, const Inspection &inspection)
{
    m_token = QByteArray::fromStdString(token.text);
    m_detachedPayload = token.detachedPayload;
    m_isCurrent = true;
    m_fault.clear();
    m_sheet->view().rewrite(m_token, false);
    m_sheet->showParts(inspection, m_token.size());
    m_verdict.clear();
    m_tone = Tone::Neutral;
    if (!inspection.tokens.empty()) {
        const std::vector<AspectVerdict> &verdicts = inspection.tokens.front().verdicts;
        QStringList words;
        for (const AspectVerdict &verdict : verdicts) {
            if (verdict.state != AspectState::NotChecked)
                words << aspectSign(verdict.state) + QLatin1Char(' ') + findingMessage(verdict.why);
        }
        m_verdict = words.join(QLatin1Char('\n'));
        m_tone = aspectTone(gravest(verdicts));
    }
    refresh();
}

void TokenOutput::setFault(const QString &fault)
{
    m_fault = fault;
    m_isCurrent = fault.isEmpty();
    refresh();
}

void TokenOutput::copy(Carrier carrier)
{
    if (!isCurrent())
        return;
    const std::string text =
        carried({m_token.constData(), static_cast<std::size_t>(m_token.size())}, carrier);
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    emit told(
        tr("Copied: %1", "what is on the clipboard now").arg(carrierText(carrier).remove(QLatin1Char('&'))));
}

void TokenOutput::copyPayload()
{
    if (!isCurrent() || !m_detachedPayload)
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(*m_detachedPayload));
    emit told(tr("Copied: the payload that the token leaves out"));
}

void TokenOutput::refresh()
{
    m_copyPayload->setVisible(m_detachedPayload.has_value());
    m_banner->setTone(m_isCurrent ? m_tone : Tone::Warning);
    m_words->setText(m_isCurrent ? m_verdict : m_fault);
    m_banner->setVisible(!m_words->text().isEmpty());
    m_words->setAccessibleName(m_words->text());
    m_sheet->setEnabled(m_isCurrent);
    for (QWidget *button : std::initializer_list<QWidget *>{m_copy, m_copyAs, m_copyPayload, m_inspect})
        button->setEnabled(isCurrent());
}

void TokenOutput::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenOutput::retranslate()
{
    m_copy->setText(tr("Copy Token"));
    m_copyAs->setText(tr("Copy As"));
    m_copyPayload->setText(tr("Copy Payload"));
    m_inspect->setText(tr("Open in Inspect"));
    m_sheet->view().setPlaceholderText(tr("The token appears here as it is described"));
    for (const auto &[carrier, action] : m_carriers)
        action->setText(carrierText(carrier));
    refresh();
}

} // namespace jotscope
