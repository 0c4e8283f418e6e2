#pragma once

#include <QKeySequence>

#include <span>

class QAction;
class QObject;

namespace jotscope {

enum class ActionId {
    NewTab,
    NewWindow,
    ReopenTab,
    CloseTab,
    Open,
    OpenKey,
    RememberFiles,
    ClearRecentFiles,
    SaveDrawing,
    PrintDrawing,
    TryWordList,
    CancelWork,
    Quit,
    Undo,
    Redo,
    EditHeader,
    EditUnprotectedHeader,
    EditPayload,
    SignAgain,
    RevertAll,
    PasteToken,
    CopyToken,
    CopyPayload,
    ApplyFix,
    SearchLonger,
    CopyDrawing,
    Find,
    FindNext,
    FindPrevious,
    CopyPointer,
    CopyJqPath,
    CopyClaim,
    WatchClipboard,
    ClearAll,
    CopyAsJson,
    CopyAsMarkdown,
    CopyAsHtml,
    CopyAsPicture,
    SaveToken,
    PrintToken,
    RedactValues,
    InspectBuilt,
    SaveTemplate,
    RenameTemplate,
    DeleteTemplate,
    ShowBuiltToken,
    ShowBatch,
    ShowSuite,
    CheckApi,
    ShowInspect,
    ShowBuild,
    ShowKeys,
    ShowIssuer,
    FocusToken,
    FocusKey,
    JumpToCounterpart,
    KeyFit,
    BindHashes,
    CompareWith,
    AsOf,
    BackToNow,
    NextToken,
    PreviousToken,
    FilterTokens,
    NextTab,
    PreviousTab,
    MoveTabForward,
    MoveTabBackward,
    NextPane,
    PreviousPane,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    FullScreen,
    AddKeys,
    MakeKey,
    FetchKeys,
    SmartCards,
    KeepKeys,
    CopyPublicKey,
    RenameKey,
    GroupKeys,
    RemoveKeys,
    OpenVault,
    LockVault,
    KeySafety,
    SwitchIssuer,
    RotateIssuerKey,
    CopyDiscoveryUrl,
    CopyTokenCommand,
    CommandPalette,
    Shortcuts,
    About,
};

enum class MenuId { File, Edit, View, Go, Keys, Build, Export, Help };

/// Every action of the program in one table, so that menus, shortcuts and the list of shortcuts agree.
struct ActionRow
{
    ActionId id;
    MenuId menu;
    const char *objectName;
    const char *text; ///< marked for translation in context "Action"
    const char *hint;
    const char *shortcut; ///< portable text, several with "; " between; empty for none
    bool endsGroup;       ///< a separator follows in the menu
    bool isInToolBar;
};

std::span<const ActionRow> actionRows();

QList<QKeySequence> shortcutsOf(const ActionRow &row);

QString actionText(const ActionRow &row);
QString menuTitle(MenuId menu);

/// Gives `action` the row's words in the present language.
void translateAction(QAction &action, const ActionRow &row);

} // namespace jotscope
