#pragma once

#include <QKeySequence>

#include <span>

class QAction;
class QObject;

namespace jotscope {

enum class ActionId {
    Open,
    OpenKey,
    SaveDrawing,
    PrintDrawing,
    TryWordList,
    CancelWork,
    Quit,
    Undo,
    Redo,
    EditHeader,
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
    ClearAll,
    ShowInspect,
    ShowBuild,
    ShowKeys,
    FocusToken,
    FocusKey,
    KeyFit,
    BindHashes,
    CompareWith,
    AsOf,
    BackToNow,
    NextToken,
    PreviousToken,
    FilterTokens,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    FullScreen,
    Shortcuts,
    About,
};

enum class MenuId { File, Edit, View, Help };

/// Every action of the program in one table, so that menus, shortcuts and the list of shortcuts agree.
struct ActionRow
{
    ActionId id;
    MenuId menu;
    const char *objectName;
    const char *text; ///< marked for translation in context "Action"
    const char *hint;
    const char *shortcut; ///< portable text; empty for none
    bool endsGroup;       ///< a separator follows in the menu
    bool isInToolBar;
};

std::span<const ActionRow> actionRows();

QString actionText(const ActionRow &row);
QString menuTitle(MenuId menu);

/// Gives `action` the row's words in the present language.
void translateAction(QAction &action, const ActionRow &row);

} // namespace jotscope
