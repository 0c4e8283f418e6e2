#include "app/main_window.h"

#include "app/build/build_page.h"
#include "app/inspect/answer/rehearsal.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/scan/token_scanning.h"
#include "app/inspect/tabs/inspect_tabs.h"
#include "app/issuer/issuer_page.h"
#include "app/keys/keys_page.h"
#include "app/keys/vault/program_keys.h"
#include "app/vault/vault.h"
#include "app/widgets/busy_indicator.h"
#include "app/widgets/message_strip.h"
#include "app/widgets/texts/font_preparation.h"
#include "app/window/actions/build_actions.h"
#include "app/window/actions/inspect_actions.h"
#include "app/window/actions/issuer_actions.h"
#include "app/window/actions/keys_actions.h"
#include "app/window/clipboard/clipboard_offer.h"
#include "app/window/clipboard/clipboard_watch.h"
#include "app/window/dialogs/about_dialog.h"
#include "app/window/dialogs/shortcuts_dialog.h"
#include "app/window/files/file_reading.h"
#include "app/window/files/recent_files_menu.h"
#include "app/window/forgetting.h"
#include "app/window/look_menus.h"
#include "app/window/pages/build_views.h"
#include "app/window/pages/page_switch.h"
#include "app/window/palette/command_palette.h"
#include "app/window/pane_walk.h"
#include "app/window/privacy_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jotscope {

namespace {

constexpr int kMostDropped = 20; ///< each is a tab

} // namespace

MainWindow::MainWindow(Settings &settings, std::shared_ptr<ProgramKeys> keys, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_toolBar(new QToolBar(this))
    , m_actions(new ActionSet(*menuBar(), *m_toolBar, this))
    , m_look(new LookMenus(settings, this))
    , m_recent(new RecentFilesMenu(settings, *m_actions, this))
    , m_strip(new MessageStrip(this))
    , m_watch(new ClipboardWatch(this))
    , m_offer(new ClipboardOffer(*m_watch, this))
    , m_switch(new PageSwitch(this))
    , m_stack(new QStackedWidget(this))
    , m_keys(keys ? std::move(keys) : std::make_shared<ProgramKeys>())
    , m_tabs(new InspectTabs(m_keys->onHand(), this))
    , m_buildViews([this] { return makeBuildViews(); })
    , m_keysPage([this] { return makeKeysPage(); })
    , m_issuerPage([this] { return makeIssuerPage(); })
    , m_busy(new BusyIndicator(this))
    , m_privacy(new PrivacyLine(*m_keys, this))
    , m_files(new FileReading(this))
    , m_palette(new CommandPalette(*menuBar(), this))
{
    setAcceptDrops(true);
    // Children go in the order they came: the keys after the pages, which use them till then.
    connect(new QObject(this), &QObject::destroyed, [kept = m_keys] {});
    layOut();
    m_look->addTo(*m_actions->menu(MenuId::View));
    addPage(PageId::Inspect, m_tabs);
    offerPages();
    useActions();
    if (const Vault *vault = m_keys->vault())
        connect(vault, &Vault::stateChanged, m_actions, &ActionSet::refresh);
    connect(m_switch, &PageSwitch::chosen, this, &MainWindow::showPage);
    connect(m_recent, &RecentFilesMenu::chosen, this, &MainWindow::openFile);
    connect(m_offer, &ClipboardOffer::taken, this, &MainWindow::takeText);
    connect(&m_settings, &Settings::changed, this, &MainWindow::takeSettings);
    connect(m_tabs, &InspectTabs::zoomChanged, &m_settings, &Settings::setZoom);
    connect(m_files, &FileReading::textArrived, this, &MainWindow::takeFile);
    connect(m_files, &FileReading::keyArrived, this, &MainWindow::takeKey);
    connect(m_files, &FileReading::largeFileFound, this, &MainWindow::searchFile);
    connect(m_files, &FileReading::failed, this, &MainWindow::tellFailure);
    connect(m_files, &FileReading::busyChanged, this, &MainWindow::tellBusy);
    connect(m_busy, &BusyIndicator::cancelled, this, &MainWindow::cancelWork);
    retranslate();
    showPage(PageId::Inspect);
    tellBusy();

    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 46);
    restoreGeometry(m_settings.windowGeometry());
    m_tabs->restoreLayout(m_settings.pageLayout());
    takeSettings();
    inspectPage().focusEncoded();
    constexpr std::chrono::milliseconds kOnceItIsDrawn(50);
    QTimer::singleShot(kOnceItIsDrawn, this, [this] {
        prepareFonts();
        // Whoever came with a token has its answer already.
        QTimer::singleShot(0, this, [this] {
            if (inspectPage().isEmpty())
                rehearseAnswer(size() / 2);
        });
    });
}

MainWindow::~MainWindow()
{
    // The pages go last, and still speak as they do.
    for (const auto &[id, page] : m_pages)
        page.widget->disconnect(this);
}

InspectPage &MainWindow::inspectPage() const
{
    return m_tabs->current();
}

BuildPage &MainWindow::buildPage() const
{
    return buildViews().build();
}

void MainWindow::layOut()
{
    auto *center = new QWidget(this);
    auto *rows = new QVBoxLayout(center);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_strip);
    rows->addWidget(m_offer);
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

template<typename Dialog>
void MainWindow::open()
{
    auto *dialog = new Dialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::useActions()
{
    m_actions->use({
        {ActionId::NewWindow, [this](bool) { openWindow(); }, {}, {}},
        {ActionId::Open, [this](bool) { chooseFile(); }, {}, {}},
        {ActionId::CancelWork, [this](bool) { cancelWork(); }, [this] { return isBusy(); }, {}},
        {ActionId::Quit, [](bool) { QApplication::closeAllWindows(); }, {}, {}},
        {ActionId::WatchClipboard,
         [this](bool isOn) { m_settings.setWatchesClipboard(isOn); },
         {},
         [this] {
             return m_watch->isOn();
         }},
        {ActionId::RedactValues,
         [this](bool isOn) { m_settings.setRedactsValues(isOn); },
         {},
         [this] {
             return m_tabs->areValuesRedacted();
         }},
        {ActionId::ClearAll, [this](bool) { clearAll(); }, {}, {}},
        {ActionId::NextPane, [this](bool) { walkPanes(true); }, {}, {}},
        {ActionId::PreviousPane, [this](bool) { walkPanes(false); }, {}, {}},
        {ActionId::CommandPalette,
         [this](bool) { m_palette->open(action(ActionId::CommandPalette)); },
         {},
         {}},
        {ActionId::FullScreen,
         [this](bool isFull) { isFull ? showFullScreen() : showNormal(); },
         {},
         [this] {
             return isFullScreen();
         }},
        {ActionId::CheckApi,
         [this](bool isOn) { checkApi(isOn); },
         {},
         [this] {
             return m_currentPage == PageId::Build && buildViews().isChecking();
         }},
        {ActionId::OpenVault,
         [this](bool) {
             showPage(PageId::Keys);
             keysPage().openVault();
         },
         [this] { return m_keys->vault() && m_keys->vault()->state() != Vault::State::Open; },
         {}},
        {ActionId::LockVault,
         [this](bool) { keysPage().lockVault(); },
         [this] { return m_keys->vault() && m_keys->vault()->state() == Vault::State::Open; },
         {}},
        {ActionId::Shortcuts, [this](bool) { open<ShortcutsDialog>(); }, {}, {}},
        {ActionId::About, [this](bool) { open<AboutDialog>(); }, {}, {}},
    });
    m_actions->use(PageId::Inspect, usesOf(inspectActions(), std::function([this]() -> InspectPage & {
                                               return inspectPage();
                                           })));
    m_actions->use(PageId::Inspect, usesOf(tabActions(), *m_tabs));
    m_actions->use(PageId::Build,
                   usesOf(buildActions(), std::function([this]() -> BuildPage & { return buildPage(); })));
    m_actions->use(PageId::Keys,
                   usesOf(keysActions(), std::function([this]() -> KeysPage & { return keysPage(); })));
    m_actions->use(PageId::Issuer,
                   usesOf(issuerActions(), std::function([this]() -> IssuerPage & { return issuerPage(); })));
}

void MainWindow::offerPages()
{
    for (const PageId id : {PageId::Inspect, PageId::Build, PageId::Keys, PageId::Issuer}) {
        m_switch->add(id);
        m_actions->use({{actionShowing(id),
                         [this, id](bool) { showPage(id); },
                         {},
                         [this, id] {
                             return m_currentPage == id;
                         }}});
    }
}

void MainWindow::makePage(PageId id)
{
    switch (id) {
    case PageId::Inspect: // always there
        return;
    case PageId::Build:
        return static_cast<void>(m_buildViews.get());
    case PageId::Keys:
        return static_cast<void>(m_keysPage.get());
    case PageId::Issuer:
        return static_cast<void>(m_issuerPage.get());
    }
}

BuildViews *MainWindow::makeBuildViews()
{
    auto *views = new BuildViews(m_keys->onHand(), this);
    addPage(PageId::Build, views);
    connect(&views->build(), &BuildPage::inspectWanted, this, &MainWindow::takeBuilt);
    connect(views, &BuildViews::inspectWanted, this, &MainWindow::takeText);
    connect(views, &BuildViews::sentHostsChanged, m_privacy, &PrivacyLine::setTested);
    return views;
}

KeysPage *MainWindow::makeKeysPage()
{
    auto *page = new KeysPage(m_keys->onHand(), m_keys->vault(), this);
    addPage(PageId::Keys, page);
    page->restoreLayout(m_settings.keysLayout());
    return page;
}

IssuerPage *MainWindow::makeIssuerPage()
{
    auto *page = new IssuerPage(m_keys->onHand(), this);
    addPage(PageId::Issuer, page);
    return page;
}

void MainWindow::showPage(PageId id)
{
    makePage(id);
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
    m_tabs->roomForText().showText(utf8);
}

void MainWindow::takeBuilt(const QByteArray &token, const std::optional<std::string> &detachedPayload)
{
    m_strip->hide();
    showPage(PageId::Inspect);
    InspectPage &page = m_tabs->roomForText();
    detachedPayload ? page.showDetached(token, *detachedPayload) : page.showText(token);
}

void MainWindow::takeFile(const QByteArray &utf8, const QString &path)
{
    takeText(utf8);
    if (path != QLatin1String("-"))
        m_recent->note(path);
}

void MainWindow::takeKey(const QString &path)
{
    m_strip->hide();
    showPage(PageId::Inspect);
    inspectPage().addKeyFile(path);
}

void MainWindow::searchFile(const QString &path)
{
    m_strip->hide();
    showPage(PageId::Inspect);
    m_tabs->roomForText().scanning().search(path);
}

void MainWindow::checkApi(bool isOn)
{
    showPage(PageId::Build);
    buildViews().setChecking(isOn);
}

void MainWindow::cancelWork()
{
    m_files->cancel();
    m_pages.at(m_currentPage).cancelWork();
    tellBusy();
}

void MainWindow::clearAll()
{
    m_files->cancel();
    const int tabs = m_tabs->filledCount();
    for (const auto &[id, page] : m_pages)
        page.clearAll();
    const ForgottenKeys keys = forgetUnkeptKeys(*m_keys);
    m_watch->clearOwn();
    m_strip->showMessage(forgottenText(tabs, keys), Tone::Neutral);
}

void MainWindow::openWindow()
{
    auto *window = new MainWindow(m_settings, m_keys);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->move(pos() + QPoint(1, 1) * fontMetrics().height() * 2); // not right on top of this one
    window->show();
}

/// As they are now, whichever window changed them.
void MainWindow::takeSettings()
{
    m_watch->setOn(m_settings.watchesClipboard());
    m_tabs->setZoom(m_settings.zoom());
    m_tabs->setValuesRedacted(m_settings.redactsValues());
    m_actions->refresh();
}

void MainWindow::walkPanes(bool isForward)
{
    const Page &page = m_pages.at(m_currentPage);
    jotscope::walkPanes(QList<QWidget *>{m_strip, m_offer, m_switch} +
                            (page.panes ? page.panes() : QList<QWidget *>{page.widget}),
                        isForward);
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

void MainWindow::retranslate()
{
    setWindowTitle(tr("Jotscope"));
    m_actions->retranslate();
    m_look->retranslate();
    m_recent->retranslate();
    m_toolBar->setWindowTitle(tr("Tool Bar"));
    m_toolBar->setAccessibleName(tr("Tool Bar"));
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
    m_settings.setPageLayout(m_tabs->layoutState());
    if (const KeysPage *keys = m_keysPage.made())
        m_settings.setKeysLayout(keys->layoutState());
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
    const QMimeData &dropped = *event->mimeData();
    const QStringList files = FileReading::filesIn(dropped);
    for (const QString &path : files.mid(0, kMostDropped))
        openFile(path);
    if (files.size() > kMostDropped)
        tellFailure(tr("Of the %n file(s) the first %1 were opened.", nullptr, static_cast<int>(files.size()))
                        .arg(kMostDropped));
    if (files.isEmpty() && dropped.hasText())
        takeText(dropped.text().toUtf8());
}

} // namespace jotscope
