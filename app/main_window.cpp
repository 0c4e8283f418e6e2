#include "app/main_window.h"

#include "app/about_dialog.h"
#include "app/inspect/export/token_export.h"
#include "app/inspect/inspect_page.h"
#include "app/languages.h"
#include "app/shortcuts_dialog.h"
#include "app/widgets/busy_indicator.h"
#include "app/widgets/message_strip.h"
#include "core/jose/keys/key_import.h"
#include "core/text/limits.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <array>

namespace jotscope {

namespace {

constexpr std::array kThemeChoices = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_strip(new MessageStrip(this))
    , m_page(new InspectPage(this))
    , m_toolBar(new QToolBar(this))
    , m_busy(new BusyIndicator(this))
    , m_privacy(new QLabel(this))
    , m_themeMenu(new QMenu(this))
    , m_languageMenu(new QMenu(this))
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    setAcceptDrops(true);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_page, 1);
    setCentralWidget(center);

    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addToolBar(m_toolBar);
    statusBar()->addPermanentWidget(m_busy);
    statusBar()->addPermanentWidget(m_privacy);

    makeActions();
    makeChoices();
    connectActions();
    retranslate();

    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 46);
    restoreGeometry(m_settings.windowGeometry());
    m_page->restoreLayout(m_settings.pageLayout());
    m_page->focusEncoded();
}

MainWindow::~MainWindow() = default;

bool MainWindow::isBusy() const
{
    return m_fileTask.isRunning() || m_page->isBusy();
}

void MainWindow::makeActions()
{
    for (const MenuId menu : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Export, MenuId::Help})
        m_menus[menu] = menuBar()->addMenu(QString());
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.objectName));
        action->setShortcut(
            QKeySequence::fromString(QLatin1String(row.shortcut), QKeySequence::PortableText));
        m_menus[row.menu]->addAction(action);
        if (row.endsGroup)
            m_menus[row.menu]->addSeparator();
        if (row.isInToolBar)
            m_toolBar->addAction(action);
        m_actions[row.id] = action;
    }
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    for (const ActionId id :
         {ActionId::FullScreen, ActionId::KeyFit, ActionId::EditHeader, ActionId::EditPayload,
          ActionId::BindHashes, ActionId::CompareWith, ActionId::RedactValues})
        m_actions[id]->setCheckable(true);
}

void MainWindow::makeChoices()
{
    m_menus[MenuId::View]->addMenu(m_themeMenu);
    m_menus[MenuId::View]->addMenu(m_languageMenu);
    for (const ThemeChoice choice : kThemeChoices) {
        QAction *action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        action->setChecked(choice == m_settings.theme());
        m_themeMenu->addAction(action);
    }
    for (const QString &code : QStringList(QString()) + availableLanguages()) {
        QAction *action = m_languages->addAction(code.isEmpty() ? QString() : languageName(code));
        action->setCheckable(true);
        action->setData(code);
        action->setChecked(code == m_settings.language());
        m_languageMenu->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction *action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        m_settings.setTheme(choice);
        applyTheme(choice);
    });
    connect(m_languages, &QActionGroup::triggered, this, [this](QAction *action) {
        m_settings.setLanguage(action->data().toString());
        speak(action->data().toString());
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto receiver, auto slot) {
        connect(m_actions[id], &QAction::triggered, receiver, slot);
    };
    on(ActionId::Open, this, &MainWindow::chooseFile);
    on(ActionId::OpenKey, this, &MainWindow::chooseKey);
    on(ActionId::TryWordList, this, &MainWindow::chooseWordList);
    on(ActionId::CancelWork, this, &MainWindow::cancelWork);
    on(ActionId::Quit, this, &QWidget::close);
    on(ActionId::Undo, m_page, &InspectPage::undo);
    on(ActionId::Redo, m_page, &InspectPage::redo);
    on(ActionId::EditHeader, m_page, &InspectPage::editHeader);
    on(ActionId::EditPayload, m_page, &InspectPage::editPayload);
    on(ActionId::SignAgain, m_page, &InspectPage::signAgain);
    on(ActionId::RevertAll, m_page, &InspectPage::revertAll);
    connect(m_page, &InspectPage::editingChanged, this, &MainWindow::tellEditing);
    on(ActionId::PasteToken, m_page, &InspectPage::pasteFromClipboard);
    on(ActionId::CopyToken, m_page, &InspectPage::copyToken);
    on(ActionId::CopyPayload, m_page, &InspectPage::copyPayload);
    on(ActionId::ApplyFix, m_page, &InspectPage::applyFirstFix);
    on(ActionId::SearchLonger, m_page, &InspectPage::searchLonger);
    on(ActionId::CopyDrawing, m_page, &InspectPage::copyDrawing);
    on(ActionId::SaveDrawing, m_page, &InspectPage::saveDrawing);
    on(ActionId::PrintDrawing, m_page, &InspectPage::printDrawing);
    on(ActionId::CopyPointer, m_page, &InspectPage::copyPointer);
    on(ActionId::CopyJqPath, m_page, &InspectPage::copyJqPath);
    on(ActionId::CopyClaim, m_page, &InspectPage::copyClaim);
    connectExport();
    on(ActionId::Find, m_page, &InspectPage::find);
    on(ActionId::FindNext, m_page, &InspectPage::findNext);
    on(ActionId::FindPrevious, m_page, &InspectPage::findPrevious);
    on(ActionId::ClearAll, m_page, &InspectPage::clear);
    on(ActionId::FocusToken, m_page, &InspectPage::focusEncoded);
    on(ActionId::FocusKey, m_page, &InspectPage::focusKey);
    on(ActionId::KeyFit, m_page, &InspectPage::showKeyFit);
    connect(m_page, &InspectPage::keyFitShown, m_actions[ActionId::KeyFit], &QAction::setChecked);
    on(ActionId::BindHashes, m_page, &InspectPage::showBinder);
    connect(m_page, &InspectPage::binderShown, m_actions[ActionId::BindHashes], &QAction::setChecked);
    on(ActionId::CompareWith, m_page, &InspectPage::setComparing);
    connect(m_page, &InspectPage::comparing, m_actions[ActionId::CompareWith], &QAction::setChecked);
    on(ActionId::AsOf, m_page, &InspectPage::focusAsOf);
    on(ActionId::BackToNow, m_page, &InspectPage::returnToNow);
    on(ActionId::NextToken, m_page, &InspectPage::showNextToken);
    on(ActionId::PreviousToken, m_page, &InspectPage::showPreviousToken);
    on(ActionId::FilterTokens, m_page, &InspectPage::focusTokenFilter);
    on(ActionId::ZoomIn, m_page, &InspectPage::zoomIn);
    on(ActionId::ZoomOut, m_page, &InspectPage::zoomOut);
    on(ActionId::ResetZoom, m_page, &InspectPage::resetZoom);
    on(ActionId::FullScreen, this, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(ActionId::Shortcuts, this, &MainWindow::showShortcuts);
    on(ActionId::About, this, &MainWindow::showAbout);

    connect(m_page, &InspectPage::statusChanged, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_page, &InspectPage::failed, this,
            [this](const QString &text) { m_strip->showMessage(text, Tone::Bad); });
    connect(m_page, &InspectPage::availabilityChanged, this, [this] {
        const int tokens = m_page->tokenCount();
        for (const ActionId id :
             {ActionId::CopyToken, ActionId::CopyPayload, ActionId::KeyFit, ActionId::BindHashes,
              ActionId::CopyPointer, ActionId::CopyJqPath, ActionId::CopyClaim, ActionId::Find,
              ActionId::FindNext, ActionId::FindPrevious, ActionId::CopyAsJson, ActionId::CopyAsMarkdown,
              ActionId::CopyAsHtml, ActionId::CopyAsPicture, ActionId::SaveToken, ActionId::PrintToken})
            m_actions[id]->setEnabled(tokens > 0);
        tellEditing();
        m_actions[ActionId::CompareWith]->setEnabled(tokens > 0 || m_page->isComparing());
        m_actions[ActionId::AsOf]->setEnabled(m_page->hasTimes());
        m_actions[ActionId::BackToNow]->setEnabled(m_page->isAsOf());
        for (const ActionId id : {ActionId::NextToken, ActionId::PreviousToken, ActionId::FilterTokens})
            m_actions[id]->setEnabled(m_page->hasSeveralTokens());
        m_actions[ActionId::ApplyFix]->setEnabled(m_page->canApplyFix());
        m_actions[ActionId::SearchLonger]->setEnabled(m_page->canSearchLonger());
        for (const ActionId id : {ActionId::CopyDrawing, ActionId::SaveDrawing, ActionId::PrintDrawing})
            m_actions[id]->setEnabled(m_page->hasDrawing());
        m_actions[ActionId::TryWordList]->setEnabled(m_page->canTryWordList());
    });
    emit m_page->availabilityChanged();
    connect(m_page, &InspectPage::busyChanged, this, &MainWindow::tellBusy);
    connect(m_busy, &BusyIndicator::cancelled, this, &MainWindow::cancelWork);
    tellBusy();
}

void MainWindow::connectExport()
{
    TokenExport &exporting = m_page->exporting();
    const auto on = [&](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, &exporting, slot);
    };
    on(ActionId::CopyAsJson, [&] { exporting.copy(ExportFormat::Json); });
    on(ActionId::CopyAsMarkdown, [&] { exporting.copy(ExportFormat::Markdown); });
    on(ActionId::CopyAsHtml, [&] { exporting.copy(ExportFormat::Html); });
    on(ActionId::CopyAsPicture, [&] { exporting.copy(ExportFormat::Png); });
    on(ActionId::SaveToken, [&] { exporting.chooseFile(); });
    on(ActionId::PrintToken, [&] { exporting.choosePrinter(); });
    connect(m_actions[ActionId::RedactValues], &QAction::toggled, &exporting, [this, &exporting](bool isOn) {
        exporting.setValuesRedacted(isOn);
        m_settings.setRedactsValues(isOn);
    });
    m_actions[ActionId::RedactValues]->setChecked(m_settings.redactsValues());
}

void MainWindow::tellEditing()
{
    m_actions[ActionId::EditHeader]->setEnabled(m_page->canEdit(PartName::Header));
    m_actions[ActionId::EditPayload]->setEnabled(m_page->canEdit(PartName::Payload));
    m_actions[ActionId::EditHeader]->setChecked(m_page->isEditing(PartName::Header));
    m_actions[ActionId::EditPayload]->setChecked(m_page->isEditing(PartName::Payload));
    m_actions[ActionId::SignAgain]->setEnabled(m_page->canSign());
    m_actions[ActionId::RevertAll]->setEnabled(m_page->isEdited());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Jotscope"));
    for (const ActionRow &row : actionRows())
        translateAction(*m_actions[row.id], row);
    for (const auto &[id, menu] : m_menus)
        menu->setTitle(menuTitle(id));
    m_themeMenu->setTitle(tr("T&heme"));
    const QStringList themes = {tr("As the System"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions()[i]->setText(themes[i]);
    m_languageMenu->setTitle(tr("&Language"));
    m_languages->actions().first()->setText(tr("As the System"));
    m_toolBar->setWindowTitle(tr("Tool Bar"));
    m_toolBar->setAccessibleName(tr("Tool Bar"));
    m_privacy->setText(tr("Nothing sent, nothing stored"));
    m_privacy->setAccessibleName(m_privacy->text());
}

void MainWindow::openFile(const QString &path)
{
    m_fileTask.run([path](const std::stop_token &) { return readFile(path); },
                   [this](const FileContent &content) {
                       takeFile(content);
                       tellBusy();
                   });
    tellBusy();
}

void MainWindow::cancelWork()
{
    m_fileTask.cancel();
    m_page->cancelWork();
    tellBusy();
}

void MainWindow::tellBusy()
{
    m_busy->setBusy(isBusy());
    m_actions[ActionId::CancelWork]->setEnabled(isBusy());
}

MainWindow::FileContent MainWindow::readFile(const QString &path)
{
    FileContent content;
    content.path = path;
    QFile file(path);
    const bool isOpen =
        path == QLatin1String("-") ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen) {
        content.failure = file.errorString();
        return content;
    }
    content.bytes = file.read(static_cast<qint64>(limits::kPasteBytes) + 1);
    content.isLarge = content.bytes.size() > static_cast<qsizetype>(limits::kPasteBytes);
    if (content.isLarge) {
        content.bytes.clear();
        // A stream goes by once, and a token is looked up where it is.
        if (file.isSequential())
            content.failure = tr("It is larger than %1 bytes.").arg(limits::kPasteBytes);
        return content;
    }
    content.isKey = announcesKey({content.bytes.constData(), static_cast<std::size_t>(content.bytes.size())});
    return content;
}

void MainWindow::takeFile(const FileContent &content)
{
    if (!content.failure.isEmpty()) {
        m_strip->showMessage(
            tr("%1 could not be read: %2", "a path and what is wrong").arg(content.path, content.failure),
            Tone::Bad);
        return;
    }
    m_strip->hide();
    if (content.isLarge)
        m_page->searchFile(content.path);
    else if (content.isKey && content.path != QLatin1String("-"))
        m_page->addKeyFile(content.path);
    else
        m_page->showText(content.bytes);
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Text That Holds Tokens"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::chooseKey()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Key"));
    if (!path.isEmpty())
        m_page->addKeyFile(path);
}

void MainWindow::chooseWordList()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Word List"));
    if (!path.isEmpty())
        m_page->tryWordList(path);
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

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setPageLayout(m_page->layoutState());
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
        m_page->showText(event->mimeData()->text().toUtf8());
}

} // namespace jotscope
