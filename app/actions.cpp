#include "app/actions.h"

#include <QAction>
#include <QCoreApplication>

#include <array>

namespace jotscope {

namespace {

using enum ActionId;

constexpr std::array kRows = {
    ActionRow{NewTab, MenuId::File, "newTab", QT_TRANSLATE_NOOP("Action", "New &Tab"),
              QT_TRANSLATE_NOOP("Action", "Inspect something else beside this"), "Ctrl+T", false, false},
    ActionRow{NewWindow, MenuId::File, "newWindow", QT_TRANSLATE_NOOP("Action", "&New Window"),
              QT_TRANSLATE_NOOP("Action", "Open another window of this program"), "Ctrl+Shift+N", false,
              false},
    ActionRow{ReopenTab, MenuId::File, "reopenTab", QT_TRANSLATE_NOOP("Action", "&Reopen Closed Tab"),
              QT_TRANSLATE_NOOP("Action", "Bring back the tab that was closed last"), "Ctrl+Shift+T", false,
              false},
    ActionRow{CloseTab, MenuId::File, "closeTab", QT_TRANSLATE_NOOP("Action", "C&lose Tab"),
              QT_TRANSLATE_NOOP("Action", "Put this tab away; it can be reopened until all is cleared"),
              "Ctrl+W", true, false},
    ActionRow{Open, MenuId::File, "open", QT_TRANSLATE_NOOP("Action", "&Open…"),
              QT_TRANSLATE_NOOP("Action", "Read a text that holds tokens from a file"), "Ctrl+O", false,
              true},
    ActionRow{OpenKey, MenuId::File, "openKey", QT_TRANSLATE_NOOP("Action", "Open &Key…"),
              QT_TRANSLATE_NOOP("Action", "Read a key from a file"), "Ctrl+Shift+O", true, true},
    ActionRow{RememberFiles, MenuId::File, "rememberRecentFiles",
              QT_TRANSLATE_NOOP("Action", "&Remember Recent Files"),
              QT_TRANSLATE_NOOP("Action", "Keep the paths of opened files, and nothing else of them"),
              "Ctrl+Shift+H", false, false},
    ActionRow{ClearRecentFiles, MenuId::File, "clearRecentFiles",
              QT_TRANSLATE_NOOP("Action", "&Clear Recent Files"),
              QT_TRANSLATE_NOOP("Action", "Forget the paths of opened files"), "Ctrl+Alt+Shift+H", false,
              false},
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
    ActionRow{EditUnprotectedHeader, MenuId::Edit, "editUnprotectedHeader",
              QT_TRANSLATE_NOOP("Action", "Edit Unpro&tected Header"),
              QT_TRANSLATE_NOOP("Action", "Edit the unprotected header in place, or no longer"), "Ctrl+F2",
              false, false},
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
              QT_TRANSLATE_NOOP("Action", "Copy where the current claim stands, as a JSON Pointer"), "Ctrl+J",
              false, false},
    ActionRow{CopyJqPath, MenuId::Edit, "copyJqPath", QT_TRANSLATE_NOOP("Action", "Copy j&q Path"),
              QT_TRANSLATE_NOOP("Action", "Copy where the current claim stands, as jq writes it"),
              "Ctrl+Shift+J", false, false},
    ActionRow{CopyClaim, MenuId::Edit, "copyClaim", QT_TRANSLATE_NOOP("Action", "Copy Clai&m as JSON"),
              QT_TRANSLATE_NOOP("Action", "Copy the current claim with its name and value"), "Ctrl+Shift+M",
              true, false},
    ActionRow{Find, MenuId::Edit, "find", QT_TRANSLATE_NOOP("Action", "F&ind…"),
              QT_TRANSLATE_NOOP(
                  "Action",
                  "Search the encoded text or the edited part that the cursor is in, else the payload"),
              "Ctrl+F", false, false},
    ActionRow{FindNext, MenuId::Edit, "findNext", QT_TRANSLATE_NOOP("Action", "Find &Next"),
              QT_TRANSLATE_NOOP("Action", "Go to the next match"), "F3", false, false},
    ActionRow{FindPrevious, MenuId::Edit, "findPrevious", QT_TRANSLATE_NOOP("Action", "Find Previ&ous"),
              QT_TRANSLATE_NOOP("Action", "Go to the match before"), "Shift+F3", true, false},
    ActionRow{WatchClipboard, MenuId::Edit, "watchClipboard",
              QT_TRANSLATE_NOOP("Action", "&Watch the Clipboard"),
              QT_TRANSLATE_NOOP("Action", "Offer a token as soon as it is copied somewhere, or no longer"),
              "Ctrl+Shift+W", true, false},
    ActionRow{ClearAll, MenuId::Edit, "clear", QT_TRANSLATE_NOOP("Action", "C&lear All"),
              QT_TRANSLATE_NOOP(
                  "Action", "Forget every tab, all keys that no vault keeps, and what was copied from here"),
              "Ctrl+Shift+Del", false, true},
    ActionRow{ShowInspect, MenuId::Go, "showInspect", QT_TRANSLATE_NOOP("Action", "In&spect Page"),
              QT_TRANSLATE_NOOP("Action", "Show a token and what it says"), "Ctrl+1", false, false},
    ActionRow{ShowBuild, MenuId::Go, "showBuild", QT_TRANSLATE_NOOP("Action", "B&uild Page"),
              QT_TRANSLATE_NOOP("Action", "Make a token"), "Ctrl+2", false, false},
    ActionRow{ShowKeys, MenuId::Go, "showKeys", QT_TRANSLATE_NOOP("Action", "Keys Pa&ge"),
              QT_TRANSLATE_NOOP("Action", "Show the keys that are kept"), "Ctrl+3", false, false},
    ActionRow{ShowIssuer, MenuId::Go, "showIssuer", QT_TRANSLATE_NOOP("Action", "Issue&r Page"),
              QT_TRANSLATE_NOOP("Action", "Serve tokens to programs of this machine"), "Ctrl+4", true, false},
    ActionRow{FocusToken, MenuId::Go, "focusToken", QT_TRANSLATE_NOOP("Action", "Go to &Token"),
              QT_TRANSLATE_NOOP("Action", "Put the cursor into the encoded text"), "Ctrl+L", false, false},
    ActionRow{FocusKey, MenuId::Go, "focusKey", QT_TRANSLATE_NOOP("Action", "Go to &Key"),
              QT_TRANSLATE_NOOP("Action", "Put the cursor into the key field"), "Ctrl+K", false, false},
    ActionRow{JumpToCounterpart, MenuId::Go, "jumpToCounterpart",
              QT_TRANSLATE_NOOP("Action", "&Jump to Counterpart"),
              QT_TRANSLATE_NOOP("Action", "Select what the cursor is on in all other views of the token"),
              "F7", true, false},
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
              QT_TRANSLATE_NOOP("Action", "Look at the token as of another instant"), "F8", false, false},
    ActionRow{BackToNow, MenuId::View, "backToNow", QT_TRANSLATE_NOOP("Action", "Back to No&w"),
              QT_TRANSLATE_NOOP("Action", "Look at the token as of now again"), "Shift+F8", true, false},
    ActionRow{NextToken, MenuId::Go, "nextToken", QT_TRANSLATE_NOOP("Action", "&Next Token"),
              QT_TRANSLATE_NOOP("Action", "Show the next token of the text"), "Alt+PgDown", false, false},
    ActionRow{PreviousToken, MenuId::Go, "previousToken", QT_TRANSLATE_NOOP("Action", "&Previous Token"),
              QT_TRANSLATE_NOOP("Action", "Show the previous token of the text"), "Alt+PgUp", false, false},
    ActionRow{FilterTokens, MenuId::Go, "filterTokens", QT_TRANSLATE_NOOP("Action", "Filt&er Tokens"),
              QT_TRANSLATE_NOOP("Action", "Go to the filter of the list of tokens"), "Ctrl+Shift+I", true,
              false},
    ActionRow{NextTab, MenuId::Go, "nextTab", QT_TRANSLATE_NOOP("Action", "Ne&xt Tab"),
              QT_TRANSLATE_NOOP("Action", "Show the tab after this one"), "Ctrl+Tab; Ctrl+PgDown", false,
              false},
    ActionRow{PreviousTab, MenuId::Go, "previousTab", QT_TRANSLATE_NOOP("Action", "Pre&vious Tab"),
              QT_TRANSLATE_NOOP("Action", "Show the tab before this one"), "Ctrl+Shift+Tab; Ctrl+PgUp", false,
              false},
    ActionRow{MoveTabForward, MenuId::Go, "moveTabForward", QT_TRANSLATE_NOOP("Action", "&Move Tab Forward"),
              QT_TRANSLATE_NOOP("Action", "Let this tab and the one after it change places"),
              "Ctrl+Shift+PgDown", false, false},
    ActionRow{MoveTabBackward, MenuId::Go, "moveTabBackward",
              QT_TRANSLATE_NOOP("Action", "Move Tab &Backward"),
              QT_TRANSLATE_NOOP("Action", "Let this tab and the one before it change places"),
              "Ctrl+Shift+PgUp", true, false},
    ActionRow{NextPane, MenuId::Go, "nextPane", QT_TRANSLATE_NOOP("Action", "Next P&ane"),
              QT_TRANSLATE_NOOP("Action", "Go on to the next part of the window"), "F6", false, false},
    ActionRow{PreviousPane, MenuId::Go, "previousPane", QT_TRANSLATE_NOOP("Action", "Prev&ious Pane"),
              QT_TRANSLATE_NOOP("Action", "Go back to the part of the window before"), "Shift+F6", false,
              false},
    ActionRow{ZoomIn, MenuId::View, "zoomIn", QT_TRANSLATE_NOOP("Action", "Zoom &In"),
              QT_TRANSLATE_NOOP("Action", "Show all text of the token larger"), "Ctrl++", false, false},
    ActionRow{ZoomOut, MenuId::View, "zoomOut", QT_TRANSLATE_NOOP("Action", "Zoom &Out"),
              QT_TRANSLATE_NOOP("Action", "Show all text of the token smaller"), "Ctrl+-", false, false},
    ActionRow{ResetZoom, MenuId::View, "resetZoom", QT_TRANSLATE_NOOP("Action", "&Reset Zoom"),
              QT_TRANSLATE_NOOP("Action", "Show all text of the token in its usual size"), "Ctrl+0", true,
              false},
    ActionRow{FullScreen, MenuId::View, "fullScreen", QT_TRANSLATE_NOOP("Action", "&Full Screen"),
              QT_TRANSLATE_NOOP("Action", "Use the whole screen, or no longer"), "F11", true, false},
    ActionRow{CopyAsJson, MenuId::Export, "copyAsJson", QT_TRANSLATE_NOOP("Action", "Copy as Decoded &JSON"),
              QT_TRANSLATE_NOOP("Action", "Copy header, payload and verdicts as one JSON object"),
              "Ctrl+Alt+J", false, false},
    ActionRow{CopyAsMarkdown, MenuId::Export, "copyAsMarkdown",
              QT_TRANSLATE_NOOP("Action", "Copy as &Markdown"),
              QT_TRANSLATE_NOOP("Action", "Copy the token and what it says as Markdown"), "Ctrl+Alt+M", false,
              false},
    ActionRow{CopyAsHtml, MenuId::Export, "copyAsHtml", QT_TRANSLATE_NOOP("Action", "Copy as &HTML"),
              QT_TRANSLATE_NOOP("Action", "Copy the token and what it says with its colours"), "Ctrl+Alt+H",
              false, false},
    ActionRow{CopyAsPicture, MenuId::Export, "copyAsPicture", QT_TRANSLATE_NOOP("Action", "Copy as &Picture"),
              QT_TRANSLATE_NOOP("Action", "Copy a picture of the token and what it says"), "Ctrl+Alt+P", true,
              false},
    ActionRow{SaveToken, MenuId::Export, "saveToken", QT_TRANSLATE_NOOP("Action", "&Save Token As…"),
              QT_TRANSLATE_NOOP("Action", "Write the token and what it says into a file"), "Ctrl+S", false,
              false},
    ActionRow{PrintToken, MenuId::Export, "printToken", QT_TRANSLATE_NOOP("Action", "P&rint Token…"),
              QT_TRANSLATE_NOOP("Action", "Put the token and what it says on paper"), "Ctrl+Alt+R", true,
              false},
    ActionRow{
        RedactValues, MenuId::Export, "redactValues", QT_TRANSLATE_NOOP("Action", "Redact &Values"),
        QT_TRANSLATE_NOOP("Action", "Hide every value and the signature in what is exported, or no longer"),
        "Ctrl+Alt+V", false, false},
    ActionRow{AddKeys, MenuId::Keys, "addKeys", QT_TRANSLATE_NOOP("Action", "&Add Keys…"),
              QT_TRANSLATE_NOOP("Action", "Paste keys, or read files and folders of them"), "Ctrl+I", false,
              false},
    ActionRow{MakeKey, MenuId::Keys, "makeKey", QT_TRANSLATE_NOOP("Action", "&Make a Key…"),
              QT_TRANSLATE_NOOP("Action", "Make a new key of any kind"), "Ctrl+G", false, false},
    ActionRow{FetchKeys, MenuId::Keys, "fetchKeysFrom", QT_TRANSLATE_NOOP("Action", "&Fetch Keys…"),
              QT_TRANSLATE_NOOP("Action", "Fetch keys from a URL or an issuer that you name"), "Ctrl+Alt+F",
              false, false},
    ActionRow{SmartCards, MenuId::Keys, "smartCards", QT_TRANSLATE_NOOP("Action", "&Smart Cards…"),
              QT_TRANSLATE_NOOP("Action", "Use keys on smart cards, or no longer"), "Ctrl+Alt+S", false,
              false},
    ActionRow{KeepKeys, MenuId::Keys, "keepFieldKeys", QT_TRANSLATE_NOOP("Action", "&Keep Entered Keys"),
              QT_TRANSLATE_NOOP("Action", "Add the keys of the key field to those that are kept"),
              "Ctrl+Shift+A", true, false},
    ActionRow{
        CopyPublicKey, MenuId::Keys, "copyPublicKey", QT_TRANSLATE_NOOP("Action", "&Copy as Public JWK"),
        QT_TRANSLATE_NOOP("Action", "Copy the public half of the chosen keys"), "Ctrl+Alt+C", false, false},
    ActionRow{RenameKey, MenuId::Keys, "renameKey", QT_TRANSLATE_NOOP("Action", "Re&name"),
              QT_TRANSLATE_NOOP("Action", "Call the chosen key something else"), "Ctrl+Alt+N", false, false},
    ActionRow{GroupKeys, MenuId::Keys, "groupKeys", QT_TRANSLATE_NOOP("Action", "Move to &Group…"),
              QT_TRANSLATE_NOOP("Action", "Put the chosen keys into a group, or take them out"), "Ctrl+Alt+G",
              false, false},
    ActionRow{RemoveKeys, MenuId::Keys, "removeKeys", QT_TRANSLATE_NOOP("Action", "&Remove"),
              QT_TRANSLATE_NOOP("Action", "Remove the chosen keys; they can be brought back"), "Ctrl+Del",
              true, false},
    ActionRow{OpenVault, MenuId::Keys, "openVault", QT_TRANSLATE_NOOP("Action", "&Unlock or Make Vault…"),
              QT_TRANSLATE_NOOP("Action", "Enter the passphrase of the keys' encrypted file, or make one"),
              "Ctrl+Alt+U", false, false},
    ActionRow{LockVault, MenuId::Keys, "lockKeys", QT_TRANSLATE_NOOP("Action", "&Lock Vault"),
              QT_TRANSLATE_NOOP("Action", "Save the vault, and wipe its private keys from memory"),
              "Ctrl+Alt+L", false, false},
    ActionRow{KeySafety, MenuId::Keys, "keySafety", QT_TRANSLATE_NOOP("Action", "L&ocking and Clipboard…"),
              QT_TRANSLATE_NOOP("Action", "Set when the vault locks and a copied secret is cleared"),
              "Ctrl+Alt+K", true, false},
    ActionRow{SwitchIssuer, MenuId::Keys, "switchIssuer", QT_TRANSLATE_NOOP("Action", "Run Local &Issuer"),
              QT_TRANSLATE_NOOP("Action", "Serve tokens and public keys on this machine, or no longer"),
              "Ctrl+Alt+I", false, false},
    ActionRow{RotateIssuerKey, MenuId::Keys, "rotateIssuerKey",
              QT_TRANSLATE_NOOP("Action", "Rotat&e Issuer's Key"),
              QT_TRANSLATE_NOOP("Action", "Make the issuer a new key and sign with it from now on"),
              "Ctrl+Alt+Shift+K", false, false},
    ActionRow{CopyDiscoveryUrl, MenuId::Keys, "copyDiscoveryUrl",
              QT_TRANSLATE_NOOP("Action", "Copy &Discovery URL"),
              QT_TRANSLATE_NOOP("Action", "Copy where the issuer's metadata are"), "Ctrl+Alt+Shift+I", false,
              false},
    ActionRow{CopyTokenCommand, MenuId::Keys, "copyTokenCommand",
              QT_TRANSLATE_NOOP("Action", "Copy &Token Command"),
              QT_TRANSLATE_NOOP("Action", "Copy a command for a shell that asks the issuer for a token"),
              "Ctrl+Alt+O", false, false},
    ActionRow{InspectBuilt, MenuId::Build, "inspectBuilt", QT_TRANSLATE_NOOP("Action", "Open in &Inspect"),
              QT_TRANSLATE_NOOP("Action", "Show what the token that was built says"), "Ctrl+Return", true,
              false},
    ActionRow{SaveTemplate, MenuId::Build, "saveTemplate", QT_TRANSLATE_NOOP("Action", "Save as &Template…"),
              QT_TRANSLATE_NOOP("Action", "Keep claims, header and choices under a name, without keys"),
              "Ctrl+Alt+A", false, false},
    ActionRow{RenameTemplate, MenuId::Build, "renameTemplate",
              QT_TRANSLATE_NOOP("Action", "&Rename Template…"),
              QT_TRANSLATE_NOOP("Action", "Call a template of your own something else"), "Ctrl+Alt+E", false,
              false},
    ActionRow{DeleteTemplate, MenuId::Build, "deleteTemplate",
              QT_TRANSLATE_NOOP("Action", "&Delete Template"),
              QT_TRANSLATE_NOOP("Action", "Delete a template of your own; it can be brought back"),
              "Ctrl+Alt+X", true, false},
    ActionRow{ShowBuiltToken, MenuId::Build, "showBuiltToken", QT_TRANSLATE_NOOP("Action", "&One Token"),
              QT_TRANSLATE_NOOP("Action", "Show the token that is described"), "Ctrl+Alt+W", false, false},
    ActionRow{ShowBatch, MenuId::Build, "showBatch", QT_TRANSLATE_NOOP("Action", "Make a &Batch"),
              QT_TRANSLATE_NOOP("Action", "Make many tokens and save them"), "Ctrl+Alt+B", false, false},
    ActionRow{ShowSuite, MenuId::Build, "showSuite", QT_TRANSLATE_NOOP("Action", "Test &Suite"),
              QT_TRANSLATE_NOOP("Action", "Show tokens that a verifier must refuse, and some it must accept"),
              "Ctrl+Alt+Y", true, false},
    ActionRow{CheckApi, MenuId::Build, "checkApi", QT_TRANSLATE_NOOP("Action", "&Check an API…"),
              QT_TRANSLATE_NOOP("Action", "Send bad tokens and good ones to an API of yours, or no longer"),
              "F9", false, false},
    ActionRow{CommandPalette, MenuId::Help, "commandPalette", QT_TRANSLATE_NOOP("Action", "&Find an Action…"),
              QT_TRANSLATE_NOOP("Action", "Type a few letters of what you want to do"), "Ctrl+Shift+P", false,
              false},
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

QList<QKeySequence> shortcutsOf(const ActionRow &row)
{
    return QKeySequence::listFromString(QLatin1String(row.shortcut), QKeySequence::PortableText);
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
    case MenuId::Export:
        return QCoreApplication::translate("Action", "E&xport");
    case MenuId::Keys:
        return QCoreApplication::translate("Action", "&Keys");
    case MenuId::Build:
        return QCoreApplication::translate("Action", "&Build");
    case MenuId::Go:
        return QCoreApplication::translate("Action", "&Go");
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
