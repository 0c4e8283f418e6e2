#include "app/actions.h"

#include <QAction>
#include <QCoreApplication>

#include <array>

namespace jotscope {

namespace {

using enum ActionId;

constexpr std::array kRows = {
    ActionRow{Open, MenuId::File, "open", QT_TRANSLATE_NOOP("Action", "&Open…"),
              QT_TRANSLATE_NOOP("Action", "Read a text that holds tokens from a file"), "Ctrl+O", false,
              true},
    ActionRow{OpenKey, MenuId::File, "openKey", QT_TRANSLATE_NOOP("Action", "Open &Key…"),
              QT_TRANSLATE_NOOP("Action", "Read a key from a file"), "Ctrl+Shift+O", true, true},
    ActionRow{SaveDrawing, MenuId::File, "saveDrawing", QT_TRANSLATE_NOOP("Action", "&Save Drawing as SVG…"),
              QT_TRANSLATE_NOOP("Action", "Write the drawing of the signature into a file"), "Ctrl+Shift+S",
              false, false},
    ActionRow{PrintDrawing, MenuId::File, "printDrawing", QT_TRANSLATE_NOOP("Action", "&Print Drawing…"),
              QT_TRANSLATE_NOOP("Action", "Put the drawing of the signature on paper"), "Ctrl+P", true,
              false},
    ActionRow{TryWordList, MenuId::File, "tryWordList", QT_TRANSLATE_NOOP("Action", "Try a &Word List…"),
              QT_TRANSLATE_NOOP("Action", "Try each line of a file as the secret of this token"),
              "Ctrl+Shift+L", false, false},
    ActionRow{CancelWork, MenuId::File, "cancelWork", QT_TRANSLATE_NOOP("Action", "&Cancel Work"),
              QT_TRANSLATE_NOOP("Action", "Call off what is being read or checked"), "Esc", true, false},
    ActionRow{Quit, MenuId::File, "quit", QT_TRANSLATE_NOOP("Action", "&Quit"),
              QT_TRANSLATE_NOOP("Action", "Close the program; tokens and keys are forgotten"), "Ctrl+Q",
              false, false},
    ActionRow{Undo, MenuId::Edit, "undo", QT_TRANSLATE_NOOP("Action", "&Undo"),
              QT_TRANSLATE_NOOP("Action", "Take back the last change of the encoded text"), "Ctrl+Z", false,
              false},
    ActionRow{Redo, MenuId::Edit, "redo", QT_TRANSLATE_NOOP("Action", "&Redo"),
              QT_TRANSLATE_NOOP("Action", "Make the change again that was taken back"), "Ctrl+Shift+Z", true,
              false},
    ActionRow{EditPayload, MenuId::Edit, "editPayload", QT_TRANSLATE_NOOP("Action", "&Edit Payload"),
              QT_TRANSLATE_NOOP("Action", "Edit the payload in place, or no longer"), "F2", false, false},
    ActionRow{EditHeader, MenuId::Edit, "editHeader", QT_TRANSLATE_NOOP("Action", "Edit &Header"),
              QT_TRANSLATE_NOOP("Action", "Edit the header in place, or no longer"), "Shift+F2", false,
              false},
    ActionRow{SignAgain, MenuId::Edit, "signToken", QT_TRANSLATE_NOOP("Action", "Si&gn Again"),
              QT_TRANSLATE_NOOP("Action", "Sign the token as it is now with a key on hand"), "Ctrl+Shift+R",
              false, false},
    ActionRow{RevertAll, MenuId::Edit, "revertChanges", QT_TRANSLATE_NOOP("Action", "Re&vert All Changes"),
              QT_TRANSLATE_NOOP("Action", "Take back every edit of the token"), "Ctrl+Shift+E", true, false},
    ActionRow{PasteToken, MenuId::Edit, "pasteToken", QT_TRANSLATE_NOOP("Action", "&Paste Token"),
              QT_TRANSLATE_NOOP("Action", "Replace the encoded text by the clipboard's"), "Ctrl+Shift+V",
              false, true},
    ActionRow{CopyToken, MenuId::Edit, "copyToken", QT_TRANSLATE_NOOP("Action", "&Copy Token"),
              QT_TRANSLATE_NOOP("Action", "Copy the token alone, without the text around it"), "Ctrl+Shift+C",
              false, true},
    ActionRow{CopyPayload, MenuId::Edit, "copyPayload", QT_TRANSLATE_NOOP("Action", "Copy Pa&yload"),
              QT_TRANSLATE_NOOP("Action", "Copy the decoded payload as it stands"), "Ctrl+Shift+Y", false,
              false},
    ActionRow{ApplyFix, MenuId::Edit, "applyFix", QT_TRANSLATE_NOOP("Action", "Apply the First &Fix"),
              QT_TRANSLATE_NOOP("Action", "Put right what the surest cause says is wrong"), "Ctrl+.", false,
              false},
    ActionRow{SearchLonger, MenuId::Edit, "searchLonger",
              QT_TRANSLATE_NOOP("Action", "&Search Longer for the Cause"),
              QT_TRANSLATE_NOOP("Action", "Try also what takes seconds or minutes"), "Ctrl+Shift+F", false,
              false},
    ActionRow{CopyDrawing, MenuId::Edit, "copyDrawing", QT_TRANSLATE_NOOP("Action", "Copy &Drawing as SVG"),
              QT_TRANSLATE_NOOP("Action", "Copy the drawing of the signature as a picture"), "Ctrl+Shift+G",
              false, false},
    ActionRow{CopyPointer, MenuId::Edit, "copyPointer", QT_TRANSLATE_NOOP("Action", "Copy &JSON Pointer"),
              QT_TRANSLATE_NOOP("Action", "Copy where the current claim stands, as a JSON Pointer"),
              "Ctrl+Shift+P", false, false},
    ActionRow{CopyJqPath, MenuId::Edit, "copyJqPath", QT_TRANSLATE_NOOP("Action", "Copy j&q Path"),
              QT_TRANSLATE_NOOP("Action", "Copy where the current claim stands, as jq writes it"),
              "Ctrl+Shift+J", false, false},
    ActionRow{CopyClaim, MenuId::Edit, "copyClaim", QT_TRANSLATE_NOOP("Action", "Copy Clai&m as JSON"),
              QT_TRANSLATE_NOOP("Action", "Copy the current claim with its name and value"), "Ctrl+Shift+M",
              true, false},
    ActionRow{Find, MenuId::Edit, "find", QT_TRANSLATE_NOOP("Action", "F&ind…"),
              QT_TRANSLATE_NOOP("Action", "Search the payload, or filter its claims"), "Ctrl+F", false,
              false},
    ActionRow{FindNext, MenuId::Edit, "findNext", QT_TRANSLATE_NOOP("Action", "Find &Next"),
              QT_TRANSLATE_NOOP("Action", "Go to the next match"), "F3", false, false},
    ActionRow{FindPrevious, MenuId::Edit, "findPrevious", QT_TRANSLATE_NOOP("Action", "Find Previ&ous"),
              QT_TRANSLATE_NOOP("Action", "Go to the match before"), "Shift+F3", true, false},
    ActionRow{ClearAll, MenuId::Edit, "clear", QT_TRANSLATE_NOOP("Action", "C&lear All"),
              QT_TRANSLATE_NOOP("Action", "Forget the text and all keys"), "Ctrl+Shift+Del", false, false},
    ActionRow{ShowInspect, MenuId::View, "showInspect", QT_TRANSLATE_NOOP("Action", "In&spect Page"),
              QT_TRANSLATE_NOOP("Action", "Show a token and what it says"), "Ctrl+1", false, false},
    ActionRow{ShowBuild, MenuId::View, "showBuild", QT_TRANSLATE_NOOP("Action", "B&uild Page"),
              QT_TRANSLATE_NOOP("Action", "Make a token"), "Ctrl+2", false, false},
    ActionRow{ShowKeys, MenuId::View, "showKeys", QT_TRANSLATE_NOOP("Action", "Keys Pa&ge"),
              QT_TRANSLATE_NOOP("Action", "Show the keys that are kept"), "Ctrl+3", true, false},
    ActionRow{FocusToken, MenuId::View, "focusToken", QT_TRANSLATE_NOOP("Action", "Go to &Token"),
              QT_TRANSLATE_NOOP("Action", "Put the cursor into the encoded text"), "Ctrl+L", false, false},
    ActionRow{FocusKey, MenuId::View, "focusKey", QT_TRANSLATE_NOOP("Action", "Go to &Key"),
              QT_TRANSLATE_NOOP("Action", "Put the cursor into the key field"), "Ctrl+K", true, false},
    ActionRow{KeyFit, MenuId::View, "keyFit", QT_TRANSLATE_NOOP("Action", "Fit of All Ke&ys"),
              QT_TRANSLATE_NOOP("Action", "Show how each key on hand fits this token, or no longer"),
              "Ctrl+Shift+K", false, false},
    ActionRow{BindHashes, MenuId::View, "bindHashes", QT_TRANSLATE_NOOP("Action", "&Bind Hashes…"),
              QT_TRANSLATE_NOOP("Action", "Compare the hashes in this token with what it came with"),
              "Ctrl+Shift+B", false, false},
    ActionRow{CompareWith, MenuId::View, "compareWith", QT_TRANSLATE_NOOP("Action", "&Compare With…"),
              QT_TRANSLATE_NOOP("Action", "Show this token side by side with another one, or no longer"),
              "Ctrl+D", true, false},
    ActionRow{AsOf, MenuId::View, "asOf", QT_TRANSLATE_NOOP("Action", "&As Of…"),
              QT_TRANSLATE_NOOP("Action", "Look at the token as of another instant"), "Ctrl+T", false, false},
    ActionRow{BackToNow, MenuId::View, "backToNow", QT_TRANSLATE_NOOP("Action", "Back to No&w"),
              QT_TRANSLATE_NOOP("Action", "Look at the token as of now again"), "Ctrl+Shift+T", true, false},
    ActionRow{NextToken, MenuId::View, "nextToken", QT_TRANSLATE_NOOP("Action", "&Next Token"),
              QT_TRANSLATE_NOOP("Action", "Show the next token of the text"), "Ctrl+PgDown", false, false},
    ActionRow{PreviousToken, MenuId::View, "previousToken", QT_TRANSLATE_NOOP("Action", "&Previous Token"),
              QT_TRANSLATE_NOOP("Action", "Show the previous token of the text"), "Ctrl+PgUp", false, false},
    ActionRow{FilterTokens, MenuId::View, "filterTokens", QT_TRANSLATE_NOOP("Action", "Filt&er Tokens"),
              QT_TRANSLATE_NOOP("Action", "Go to the filter of the list of tokens"), "Ctrl+Shift+I", true,
              false},
    ActionRow{ZoomIn, MenuId::View, "zoomIn", QT_TRANSLATE_NOOP("Action", "Zoom &In"),
              QT_TRANSLATE_NOOP("Action", "Show the encoded text larger"), "Ctrl++", false, false},
    ActionRow{ZoomOut, MenuId::View, "zoomOut", QT_TRANSLATE_NOOP("Action", "Zoom &Out"),
              QT_TRANSLATE_NOOP("Action", "Show the encoded text smaller"), "Ctrl+-", false, false},
    ActionRow{ResetZoom, MenuId::View, "resetZoom", QT_TRANSLATE_NOOP("Action", "&Reset Zoom"),
              QT_TRANSLATE_NOOP("Action", "Show the encoded text in its usual size"), "Ctrl+0", true, false},
    ActionRow{FullScreen, MenuId::View, "fullScreen", QT_TRANSLATE_NOOP("Action", "&Full Screen"),
              QT_TRANSLATE_NOOP("Action", "Use the whole screen, or no longer"), "F11", true, false},
    ActionRow{Shortcuts, MenuId::Help, "shortcuts", QT_TRANSLATE_NOOP("Action", "&Keyboard Shortcuts"),
              QT_TRANSLATE_NOOP("Action", "List every shortcut"), "F1", true, false},
    ActionRow{About, MenuId::Help, "about", QT_TRANSLATE_NOOP("Action", "&About Jotscope"),
              QT_TRANSLATE_NOOP("Action", "Version, licence and parts of this program"), "Shift+F1", false,
              false},
};

} // namespace

std::span<const ActionRow> actionRows()
{
    return kRows;
}

QString actionText(const ActionRow &row)
{
    return QCoreApplication::translate("Action", row.text);
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QCoreApplication::translate("Action", "&File");
    case MenuId::Edit:
        return QCoreApplication::translate("Action", "&Edit");
    case MenuId::View:
        return QCoreApplication::translate("Action", "&View");
    case MenuId::Help:
        break;
    }
    return QCoreApplication::translate("Action", "&Help");
}

void translateAction(QAction &action, const ActionRow &row)
{
    const QString hint = QCoreApplication::translate("Action", row.hint);
    action.setText(actionText(row));
    action.setStatusTip(hint);
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(shortcut.isEmpty() ? hint : hint + QStringLiteral(" (%1)").arg(shortcut));
}

} // namespace jotscope
