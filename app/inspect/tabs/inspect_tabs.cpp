#include "app/inspect/tabs/inspect_tabs.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/export/token_export.h"
#include "app/inspect/inspect_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace jotscope {

namespace {

/// Each may hold 16 MB and what was made of them.
constexpr std::size_t kMostClosed = 10;

} // namespace

InspectTabs::InspectTabs(KeysOnHand &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_row(new QWidget(this))
    , m_bar(new QTabBar(this))
    , m_new(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setObjectName(QStringLiteral("tabs"));
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_new->setObjectName(QStringLiteral("newTab"));
    m_new->setText(QStringLiteral("+"));
    m_new->setAutoRaise(true);
    auto *row = new QHBoxLayout(m_row);
    const int space = fontMetrics().height() / 2;
    row->setContentsMargins(space, space / 2, space, 0);
    row->setSpacing(space / 2);
    row->addWidget(m_bar);
    row->addWidget(m_new);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_row);
    column->addWidget(m_stack, 1);

    insert(0, makePage());
    connect(m_bar, &QTabBar::currentChanged, this, &InspectTabs::show);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        const auto first = m_pages.begin();
        if (from < to)
            std::rotate(first + from, first + from + 1, first + to + 1);
        else
            std::rotate(first + to, first + from, first + from + 1);
    });
    connect(m_new, &QToolButton::clicked, this, &InspectTabs::openTab);
    show(0);
    retranslate();
}

InspectTabs::~InspectTabs()
{
    // The pages go last, and still speak as they do.
    for (InspectPage *page : m_pages)
        page->disconnect(this);
    for (Closed &closed : m_closed)
        delete closed.page.release(); // at once: the program may be at its end
}

InspectPage &InspectTabs::current() const
{
    return *pageAt(m_bar->currentIndex());
}

int InspectTabs::count() const
{
    return static_cast<int>(m_pages.size());
}

int InspectTabs::filledCount() const
{
    return static_cast<int>(std::count_if(m_pages.begin(), m_pages.end(),
                                          [](const InspectPage *page) { return !page->isEmpty(); }) +
                            static_cast<std::ptrdiff_t>(m_closed.size()));
}

bool InspectTabs::isBusy() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const InspectPage *page) { return page->isBusy(); });
}

bool InspectTabs::canClose() const
{
    return count() > 1 || !current().isEmpty();
}

InspectPage &InspectTabs::roomForText()
{
    if (!current().text().isEmpty())
        openTab();
    return current();
}

QList<QWidget *> InspectTabs::panes() const
{
    return QList<QWidget *>{m_row} + current().panes();
}

QByteArray InspectTabs::layoutState() const
{
    return current().layoutState();
}

void InspectTabs::restoreLayout(const QByteArray &state)
{
    for (InspectPage *page : m_pages)
        page->restoreLayout(state);
}

void InspectTabs::setZoom(int steps)
{
    m_zoom = steps;
    for (InspectPage *page : m_pages)
        page->zoom().zoomBy(steps - page->zoom().steps());
}

void InspectTabs::setValuesRedacted(bool areRedacted)
{
    m_areValuesRedacted = areRedacted;
    for (InspectPage *page : m_pages)
        page->exporting().setValuesRedacted(areRedacted);
    emit availabilityChanged();
}

void InspectTabs::openTab()
{
    InspectPage *page = makePage();
    page->restoreLayout(current().layoutState());
    const int place = m_bar->currentIndex() + 1;
    insert(place, page);
    m_bar->setCurrentIndex(place);
    page->focusEncoded();
}

void InspectTabs::closeTab()
{
    const int place = m_bar->currentIndex();
    if (count() == 1)
        insert(1, makePage());
    Owned page = takeOut(place);
    page->cancelWork();
    if (!page->isEmpty())
        m_closed.push_back({std::move(page), place});
    if (m_closed.size() > kMostClosed)
        m_closed.erase(m_closed.begin());
    current().focusEncoded();
    emit availabilityChanged();
}

void InspectTabs::reopenTab()
{
    if (m_closed.empty())
        return;
    const int place = std::min(m_closed.back().place, count());
    InspectPage *page = m_closed.back().page.release();
    m_closed.pop_back();
    const bool replacesEmpty = count() == 1 && current().isEmpty();
    insert(place, page);
    m_bar->setCurrentIndex(place);
    if (replacesEmpty)
        takeOut(1 - place);
    page->focusEncoded();
    emit availabilityChanged();
}

void InspectTabs::showNext()
{
    step(1);
}

void InspectTabs::showPrevious()
{
    step(-1);
}

void InspectTabs::moveForward()
{
    move(1);
}

void InspectTabs::moveBackward()
{
    move(-1);
}

void InspectTabs::clearAll()
{
    InspectPage *fresh = makePage();
    fresh->restoreLayout(current().layoutState());
    insert(count(), fresh);
    m_bar->setCurrentIndex(count() - 1);
    while (count() > 1)
        takeOut(0)->cancelWork();
    m_closed.clear();
    fresh->focusEncoded();
    emit availabilityChanged();
    emit busyChanged();
}

void InspectTabs::cancelWork()
{
    for (InspectPage *page : m_pages)
        page->cancelWork();
}

InspectPage *InspectTabs::makePage()
{
    auto *page = new InspectPage(this);
    page->setKeysOnHand(m_keys);
    page->hide(); // until the stack shows it
    const auto isCurrent = [this, page] {
        return placeOf(page) == m_bar->currentIndex();
    };
    connect(page, &InspectPage::availabilityChanged, this, [this, page, isCurrent] {
        tellTitle(*page);
        if (isCurrent())
            emit availabilityChanged();
    });
    connect(page, &InspectPage::statusChanged, this, [this, isCurrent](const QString &text) {
        if (isCurrent())
            emit statusChanged(text);
    });
    connect(page, &InspectPage::failed, this, &InspectTabs::failed);
    connect(page, &InspectPage::busyChanged, this, &InspectTabs::busyChanged);
    connect(&page->zoom(), &TextZoom::changed, this, [this, isCurrent](int steps) {
        if (!isCurrent() || steps == m_zoom)
            return;
        setZoom(steps);
        emit zoomChanged(steps);
    });
    return page;
}

void InspectTabs::insert(int place, InspectPage *page)
{
    m_pages.insert(m_pages.begin() + place, page);
    page->zoom().zoomBy(m_zoom - page->zoom().steps());
    page->exporting().setValuesRedacted(m_areValuesRedacted);
    m_stack->addWidget(page);
    m_bar->insertTab(place, QString());
    auto *close = new QToolButton(m_bar);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, [this, page] {
        m_bar->setCurrentIndex(placeOf(page));
        closeTab();
    });
    m_bar->setTabButton(place, QTabBar::RightSide, close);
    tellTitle(*page);
    tellBar();
    retranslate();
}

InspectTabs::Owned InspectTabs::takeOut(int place)
{
    InspectPage *page = pageAt(place);
    QWidget *close = m_bar->tabButton(place, QTabBar::RightSide);
    m_pages.erase(m_pages.begin() + place);
    m_stack->removeWidget(page);
    page->setParent(nullptr);
    m_bar->removeTab(place);
    close->deleteLater(); // it may be what was clicked
    show(m_bar->currentIndex());
    tellBar();
    return Owned(page);
}

void InspectTabs::show(int place)
{
    // While a tab is put in or taken out, the bar is a step ahead or behind.
    if (place < 0 || m_bar->count() != count())
        return;
    m_stack->setCurrentWidget(pageAt(place));
    emit statusChanged({});
    emit busyChanged();
    emit availabilityChanged();
}

void InspectTabs::step(int by)
{
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + count()) % count());
}

void InspectTabs::move(int by)
{
    const int to = m_bar->currentIndex() + by;
    if (to >= 0 && to < count())
        m_bar->moveTab(m_bar->currentIndex(), to);
}

void InspectTabs::tellTitle(const InspectPage &page)
{
    const int place = placeOf(&page);
    if (place < 0)
        return;
    const TabTitle title = page.title();
    if (m_bar->tabText(place) != title.shown())
        m_bar->setTabText(place, title.shown());
    m_bar->setAccessibleTabName(place, title.spoken());
    m_bar->setTabToolTip(place, title.spoken());
}

void InspectTabs::tellBar()
{
    m_row->setVisible(count() > 1);
}

void InspectTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InspectTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Tabs"));
    m_new->setAccessibleName(tr("New tab"));
    m_new->setToolTip(tr("New tab"));
    for (int place = 0; place < m_bar->count(); ++place) {
        QWidget *close = m_bar->tabButton(place, QTabBar::RightSide);
        if (!close)
            continue;
        close->setAccessibleName(tr("Close tab"));
        close->setToolTip(tr("Close tab"));
    }
}

int InspectTabs::placeOf(const InspectPage *page) const
{
    const auto found = std::find(m_pages.begin(), m_pages.end(), page);
    return found == m_pages.end() ? -1 : static_cast<int>(std::distance(m_pages.begin(), found));
}

InspectPage *InspectTabs::pageAt(int place) const
{
    return m_pages[static_cast<std::size_t>(place)];
}

} // namespace jotscope
