#include "app/main_window.h"

#include "app/about_dialog.h"
#include "app/inspect/inspect_page.h"
#include "app/shortcuts_dialog.h"
#include "app/widgets/busy_indicator.h"
#include "app/widgets/message_strip.h"
#include "app/window/file_reading.h"
#include "app/window/inspect_actions.h"
#include "app/window/look_menus.h"
#include "app/window/page_switch.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct PageAction
{
    PageId page;
    ActionId action; ///< that shows it
};

constexpr std::array kPageActions = {
    PageAction{PageId::Inspect, ActionId::ShowInspect},
    PageAction{PageId::Build, ActionId::ShowBuild},
    PageAction{PageId::Keys, ActionId::ShowKeys},
};

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_toolBar(new QToolBar(this))
    , m_actions(new ActionSet(*menuBar(), *m_toolBar, this))
    , m_look(new LookMenus(settings, this))
    , m_strip(new MessageStrip(this))
    , m_switch(new PageSwitch(this))
    , m_stack(new QStackedWidget(this))
    , m_inspect(new InspectPage(this))
    , m_busy(new BusyIndicator(this))
    , m_privacy(new QLabel(this))
    , m_files(new FileReading(this))
{
    setAcceptDrops(true);
    layOut();
    m_look->addTo(*m_actions->menu(MenuId::View));
    addPage(PageId::Inspect, m_inspect);
    useActions();
    connect(m_switch, &PageSwitch::chosen, this, &MainWindow::showPage);
    connect(m_files, &FileReading::textArrived, this, &MainWindow::takeText);
    connect(m_files, &FileReading::keyArrived, this, &MainWindow::takeKey);
    connect(m_files, &FileReading::failed, this, &MainWindow::tellFailure);
    connect(m_files, &FileReading::busyChanged, this, &MainWindow::tellBusy);
    connect(m_busy, &BusyIndicator::cancelled, this, &MainWindow::cancelWork);
    retranslate();
    showPage(PageId::Inspect);
    tellBusy();

    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 46);
    restoreGeometry(m_settings.windowGeometry());
    m_inspect->restoreLayout(m_settings.pageLayout());
    m_inspect->focusEncoded();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *center = new QWidget(this);
    auto *rows = new QVBoxLayout(center);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_switch);
    columns->addWidget(m_stack, 1);
    rows->addLayout(columns, 1);
    setCentralWidget(center);

    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addToolBar(m_toolBar);
    statusBar()->addPermanentWidget(m_busy);
    statusBar()->addPermanentWidget(m_privacy);
}

void MainWindow::useActions()
{
    m_actions->use({
        {ActionId::Open, [this](bool) { chooseFile(); }, {}, {}},
        {ActionId::CancelWork, [this](bool) { cancelWork(); }, [this] { return isBusy(); }, {}},
        {ActionId::Quit, [this](bool) { close(); }, {}, {}},
        {ActionId::FullScreen,
         [this](bool isFull) { isFull ? showFullScreen() : showNormal(); },
         {},
         [this] {
             return isFullScreen();
         }},
        {ActionId::Shortcuts, [this](bool) { showShortcuts(); }, {}, {}},
        {ActionId::About, [this](bool) { showAbout(); }, {}, {}},
    });
    m_actions->use(PageId::Inspect,
                   usesOf(inspectActions(), std::function([this]() -> InspectPage & { return *m_inspect; })));
}

void MainWindow::addWidget(PageId id, QWidget *page)
{
    m_pages[id].widget = page;
    m_stack->addWidget(page);
    m_switch->add(id);
    m_switch->setCurrent(m_currentPage);
    const auto *row = std::ranges::find(kPageActions, id, &PageAction::page);
    m_actions->use({{row->action,
                     [this, id](bool) { showPage(id); },
                     {},
                     [this, id] {
                         return m_currentPage == id;
                     }}});
}

void MainWindow::showPage(PageId id)
{
    m_currentPage = id;
    m_stack->setCurrentWidget(m_pages.at(id).widget);
    m_switch->setCurrent(id);
    m_actions->setPage(id);
}

bool MainWindow::isBusy() const
{
    return m_files->isBusy() ||
           std::ranges::any_of(m_pages, [](const auto &row) { return row.second.isBusy(); });
}

void MainWindow::openFile(const QString &path)
{
    m_files->read(path);
}

void MainWindow::takeText(const QByteArray &utf8)
{
    m_strip->hide();
    showPage(PageId::Inspect);
    m_inspect->showText(utf8);
}

void MainWindow::takeKey(const QString &path)
{
    m_strip->hide();
    showPage(PageId::Inspect);
    m_inspect->addKeyFile(path);
}

void MainWindow::cancelWork()
{
    m_files->cancel();
    m_pages.at(m_currentPage).cancelWork();
    tellBusy();
}

void MainWindow::tellStatus(const QString &text)
{
    statusBar()->showMessage(text);
}

void MainWindow::tellFailure(const QString &text)
{
    m_strip->showMessage(text, Tone::Bad);
}

void MainWindow::tellBusy()
{
    m_busy->setBusy(isBusy());
    m_actions->refresh();
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Text That Holds Tokens"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Jotscope"));
    m_actions->retranslate();
    m_look->retranslate();
    m_toolBar->setWindowTitle(tr("Tool Bar"));
    m_toolBar->setAccessibleName(tr("Tool Bar"));
    m_privacy->setText(tr("Nothing sent, nothing stored"));
    m_privacy->setAccessibleName(m_privacy->text());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setPageLayout(m_inspect->layoutState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            return openFile(url.toLocalFile());
    }
    if (event->mimeData()->hasText())
        takeText(event->mimeData()->text().toUtf8());
}

} // namespace jotscope
