#include "app/inspect/content/find/find_bar.h"

#include "app/inspect/content/find/text_search.h"
#include "app/widgets/layout/area_around.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace jotscope {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_line->setObjectName(QStringLiteral("find"));
    m_line->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(QStringLiteral("✕"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    const bool wasHidden = isHidden();
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    // Once the layout has made room for it.
    QTimer::singleShot(0, this, &FindBar::comeIntoSight);
    if (wasHidden && !m_line->text().isEmpty())
        emit queryChanged(m_line->text());
}

/// With as much of what is searched as there is room for.
void FindBar::comeIntoSight()
{
    if (QScrollArea *area = areaAround(*this)) {
        area->ensureWidgetVisible(parentWidget());
        area->ensureWidgetVisible(this);
    }
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    emit queryChanged({});
    emit closed();
}

QString FindBar::query() const
{
    return isHidden() ? QString() : m_line->text();
}

void FindBar::setPlaceholder(const QString &text, bool hasSteps)
{
    m_line->setPlaceholderText(text);
    m_line->setAccessibleName(text);
    m_previous->setVisible(hasSteps);
    m_next->setVisible(hasSteps);
}

void FindBar::setCount(const QString &text)
{
    m_count->setText(text);
}

void FindBar::setMatches(int current, int count)
{
    if (query().isEmpty())
        return setCount({});
    const bool isCut = static_cast<std::size_t>(count) >= kMostMatches;
    const QString all = QString::number(count) + (isCut ? QStringLiteral("+") : QString());
    setCount(count == 0 ? tr("Not found") : tr("%1 of %2", "a match, of how many").arg(current).arg(all));
}

/// Escape closes the search and nothing else: elsewhere it calls off what is running.
bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isReturn && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousWanted();
    else if (isReturn)
        emit nextWanted();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous match"));
    name(m_next, tr("Next match"));
    name(m_close, tr("Close the search"));
}

} // namespace jotscope
