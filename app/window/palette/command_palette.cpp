#include "app/window/palette/command_palette.h"

#include "app/widgets/theme.h"
#include "app/window/palette/command_model.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

constexpr int kVisibleRows = 12;
constexpr int kPage = 10;

} // namespace

CommandPalette::CommandPalette(QMenuBar &menuBar, QWidget *window)
    : QFrame(window)
    , m_menuBar(menuBar)
    , m_query(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_none(new QLabel(this))
    , m_model(new CommandModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_query->setObjectName(QStringLiteral("commandQuery"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CommandModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CommandModel::Shortcut, QHeaderView::ResizeToContents);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::run);
    window->installEventFilter(this);
    applyColors();
    retranslate();
    hide();
}

void CommandPalette::open(const QAction *own)
{
    if (isVisible())
        return close();
    m_focusBefore = QApplication::focusWidget();
    m_model->collect(m_menuBar, own);
    m_query->clear();
    filter();
    place();
    show();
    raise();
    m_query->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::filter()
{
    m_model->filter(m_query->text());
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    if (m_model->possibleCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, CommandModel::Name));
    m_list->scrollToTop();
}

void CommandPalette::step(int by)
{
    const int count = m_model->possibleCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    const bool isPage = by == kPage || by == -kPage;
    const int to = isPage ? std::clamp(row + by, 0, count - 1) : (row + by + count) % count;
    m_list->setCurrentIndex(m_model->index(to, CommandModel::Name));
}

void CommandPalette::run()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || current.row() >= m_model->possibleCount())
        return;
    const QPointer<QAction> action = m_model->actionAt(current.row());
    close(); // first, since what the action does may depend on where the focus is
    if (!action)
        return;
    m_model->setUsed(action);
    action->trigger();
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kPage);
        return true;
    case Qt::Key_PageUp:
        step(-kPage);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_query)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    // Escape is a shortcut of the window too.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::place()
{
    const QSize window = parentWidget()->size();
    const int line = fontMetrics().height();
    const int width = std::min(window.width() - 2 * line, line * 34);
    const int height = std::min(window.height() - 6 * line, kVisibleRows * line * 7 / 4 + 4 * line);
    setGeometry((window.width() - width) / 2, 4 * line, width, height);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColors();
}

/// Its edge stands out from cards of the same colour below it.
void CommandPalette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = fontMetrics().height();
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(QPen(toneColors(Tone::Accent, palette()).border, line / 12));
    painter.drawRect(QRectF(rect()).adjusted(line / 24, line / 24, -line / 24, -line / 24));
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Find an action"));
    m_query->setAccessibleName(tr("Find an action"));
    m_query->setPlaceholderText(tr("Type a few letters of what you want to do"));
    m_list->setAccessibleName(tr("Actions"));
    m_none->setText(tr("No action has these letters in its name"));
}

void CommandPalette::applyColors()
{
    QPalette own = QApplication::palette();
    own.setColor(QPalette::Window, cardBackground(own));
    setPalette(own);
}

} // namespace jotscope
