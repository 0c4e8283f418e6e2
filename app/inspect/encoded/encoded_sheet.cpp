#include "app/inspect/encoded/encoded_sheet.h"

#include "app/inspect/content/find/find_bar.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/widgets/cards/card.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <cstddef>
#include <utility>
#include <vector>

namespace jotscope {

namespace {

constexpr std::size_t kMostMarks = 1000;

} // namespace

EncodedSheet::EncodedSheet(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_findBar(new FindBar(this))
    , m_view(new EncodedView(this))
{
    m_view->setObjectName(QStringLiteral("encoded"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_findBar->setObjectName(QStringLiteral("encodedFind"));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setBuddy(m_view);
    auto *card = new Card(this);
    auto *cardLayout = new QVBoxLayout(card);
    const int inset = fontMetrics().height() / 4;
    cardLayout->setContentsMargins(inset, inset, inset, inset);
    cardLayout->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_caption);
    column->addWidget(m_findBar);
    column->addWidget(card, 1);
    connect(m_findBar, &FindBar::queryChanged, m_view, &EncodedView::find);
    connect(m_findBar, &FindBar::nextWanted, m_view, &EncodedView::findNext);
    connect(m_findBar, &FindBar::previousWanted, m_view, &EncodedView::findPrevious);
    connect(m_findBar, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &EncodedView::found, m_findBar, &FindBar::setMatches);
    retranslate();
}

void EncodedSheet::showParts(const Inspection &inspection, qsizetype size)
{
    std::vector<EncodedView::Span> spans;
    std::vector<EncodedView::Mark> marks;
    for (const InspectedToken &token : inspection.tokens) {
        for (const TokenPart &part : token.token->parts) {
            if (!part.range.isEmpty())
                spans.push_back({part.range, part.name});
        }
        for (const Finding &finding : token.token->findings) {
            if (finding.severity != Severity::Info && !finding.where.isEmpty() && marks.size() < kMostMarks)
                marks.push_back({finding.where, finding.severity});
        }
    }
    m_view->setSpans(std::move(spans));
    m_view->setMarks(std::move(marks));
    m_size = size;
    retranslate();
}

void EncodedSheet::find()
{
    m_findBar->open();
}

void EncodedSheet::findNext()
{
    m_view->findNext();
}

void EncodedSheet::findPrevious()
{
    m_view->findPrevious();
}

void EncodedSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EncodedSheet::retranslate()
{
    m_view->setAccessibleName(tr("Encoded token"));
    m_view->setPlaceholderText(tr("Paste a token, or anything that holds one"));
    m_findBar->setPlaceholder(tr("Find in the encoded text"), true);
    m_caption->setText(m_size == 0 ? tr("Encoded")
                                   : tr("Encoded · %n character(s)", nullptr, static_cast<int>(m_size)));
}

} // namespace jotscope
