#include "app/inspect/causes/causes_card.h"

#include "app/inspect/causes/cause_row.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

CausesCard::CausesCard(QWidget *parent)
    : Card(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_searchRow(new QWidget(this))
    , m_search(new SelectableParagraph(m_searchRow))
    , m_longer(new QPushButton(m_searchRow))
    , m_cancel(new QPushButton(m_searchRow))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_search->setObjectName(QStringLiteral("causeSearch"));
    m_longer->setObjectName(QStringLiteral("searchLonger"));
    m_cancel->setObjectName(QStringLiteral("cancelSearch"));
    auto *search = new QHBoxLayout(m_searchRow);
    search->setContentsMargins(0, 0, 0, 0);
    search->addWidget(m_search, 1);
    search->addWidget(m_longer, 0, Qt::AlignTop);
    search->addWidget(m_cancel, 0, Qt::AlignTop);
    const int margin = fontMetrics().height() * 3 / 4;
    m_layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    m_layout->setSpacing(margin * 2 / 3);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_searchRow);
    connect(m_longer, &QPushButton::clicked, this, &CausesCard::searchLongerWanted);
    connect(m_cancel, &QPushButton::clicked, this, &CausesCard::cancelWanted);
    retranslate();
    hide();
}

void CausesCard::show(const InspectedToken &token, const CauseSearchState &state, bool isReplaceable)
{
    const bool isSame = token.token == m_token.token && token.diagnosis == m_token.diagnosis &&
                        isReplaceable == m_isReplaceable;
    const bool isSameState = state == m_state;
    m_state = state;
    if (!isSame) {
        m_token = token;
        m_isReplaceable = isReplaceable;
        rebuild();
    }
    if (!isSame || !isSameState)
        tellSearch();
    setVisible(!m_shown.empty() || tellsSearch());
}

std::optional<std::size_t> CausesCard::firstFixable() const
{
    const auto first = std::ranges::find_if(
        m_shown, [this](std::size_t place) { return isFixable(m_token.diagnosis->causes[place]); });
    return first == m_shown.end() ? std::nullopt : std::optional(*first);
}

bool CausesCard::canSearchLonger() const
{
    return tellsSearch() && !m_state.isRunning && !m_state.isThorough;
}

/// That an encrypted token is one, the verdict says.
bool CausesCard::isShown(const Cause &cause) const
{
    return !m_token.decryption || cause.steps.front().id != "is-jwe";
}

bool CausesCard::isFixable(const Cause &cause) const
{
    return !cause.fixes.empty() && (m_isReplaceable || std::ranges::none_of(cause.fixes, [](const Fix &fix) {
                                        return std::holds_alternative<TokenFix>(fix);
                                    }));
}

bool CausesCard::isProven() const
{
    return m_token.diagnosis && std::ranges::any_of(m_token.diagnosis->causes, [](const Cause &cause) {
               return cause.certainty == Certainty::Proven;
           });
}

/// Where no key was given, nobody expects a cause to be found.
bool CausesCard::tellsSearch() const
{
    if (!m_token.token || m_token.decryption || isProven())
        return false;
    const SignatureVerdict verdict = m_token.signature.verdict;
    return verdict == SignatureVerdict::Invalid ||
           (verdict == SignatureVerdict::Unverified && m_token.wereKeysGiven);
}

QString CausesCard::searchText() const
{
    const int attempts = static_cast<int>(std::min<std::size_t>(m_state.attempts, 2'000'000'000));
    if (m_state.wasPutOff)
        return tr(
            "To look for the cause in so large a token takes a while, and waits until it is asked for.");
    if (m_state.wasCancelled)
        return tr("The search for the cause was cancelled after %Ln attempt(s).", nullptr, attempts);
    if (m_state.isRunning && m_state.isThorough)
        return tr("Looking further for the cause… %Ln attempt(s)", nullptr, attempts);
    if (m_state.isRunning || !m_token.diagnosis)
        return tr("Looking for the cause… %Ln attempt(s)", nullptr, attempts);
    if (!m_state.isThorough)
        return tr("No cause could be proven in %Ln attempt(s).", nullptr, attempts);
    return tr(
        "No cause could be proven in %Ln attempt(s), which is all there is to try. Most likely, another "
        "key made the signature, or more was changed than can be undone.",
        nullptr, attempts);
}

void CausesCard::rebuild()
{
    if (m_rows) {
        // Not at once: a click on one of its buttons may have led here.
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = nullptr;
    m_shown.clear();
    if (!m_token.diagnosis)
        return;
    const std::vector<Cause> &causes = m_token.diagnosis->causes;
    for (std::size_t place = 0; place < causes.size(); ++place) {
        if (isShown(causes[place]))
            m_shown.push_back(place);
    }
    if (m_shown.empty())
        return;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(fontMetrics().height());
    for (const std::size_t place : m_shown) {
        auto *row = new CauseRow(causes[place], m_token, isFixable(causes[place]), m_rows);
        connect(row, &CauseRow::fixWanted, this, [this, place] { emit fixWanted(place); });
        rows->addWidget(row);
    }
    m_layout->insertWidget(1, m_rows);
}

void CausesCard::tellSearch()
{
    m_searchRow->setVisible(tellsSearch());
    m_search->setText(searchText());
    m_longer->setVisible(canSearchLonger());
    m_cancel->setVisible(m_state.isRunning);
}

void CausesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange) {
        rebuild();
        tellSearch();
    }
}

void CausesCard::retranslate()
{
    setAccessibleName(tr("Why the token does not verify"));
    m_title->setText(tr("Why"));
    m_longer->setText(tr("Search Longer"));
    m_longer->setToolTip(tr("Try also what takes seconds or minutes"));
    m_longer->setAccessibleName(tr("Search longer for the cause"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the search for the cause"));
}

} // namespace jotscope
