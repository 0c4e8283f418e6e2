#include "app/window/actions/inspect_actions.h"

#include "app/inspect/causes/token_causes.h"
#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/compare/token_comparing.h"
#include "app/inspect/content/find/token_finding.h"
#include "app/inspect/copies/token_copies.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/export/token_export.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/keys/token_keys.h"
#include "app/inspect/link/byte_link.h"
#include "app/inspect/scan/token_scanning.h"
#include "app/inspect/tabs/inspect_tabs.h"
#include "app/inspect/timeline/token_times.h"
#include "app/inspect/tokens/token_list.h"
#include "app/inspect/trials/token_trials.h"

#include <QFileDialog>

#include <array>

namespace jotscope {

namespace {

using enum ActionId;
using Page = InspectPage;
using Row = ActionUseRow<InspectPage>;

bool hasToken(const Page &page)
{
    return page.tokenCount() > 0;
}

bool hasSeveralTokens(const Page &page)
{
    return page.scanning().hasSeveral();
}

bool hasDrawing(const Page &page)
{
    return page.copies().hasDrawing();
}

bool canFind(const Page &page)
{
    return page.finding().canFind();
}

template<PartName Part>
bool canEdit(const Page &page)
{
    return hasToken(page) && page.editing().canEdit(Part);
}

template<PartName Part>
bool isEditing(const Page &page)
{
    return page.editing().isOpen(Part);
}

template<ExportFormat Format>
void copyAs(Page &page, bool /*isOn*/)
{
    page.exporting().copy(Format);
}

void chooseKey(Page &page, bool /*isOn*/)
{
    const QString path = QFileDialog::getOpenFileName(&page, InspectPage::tr("Open a Key"));
    if (!path.isEmpty())
        page.addKeyFile(path);
}

void chooseWordList(Page &page, bool /*isOn*/)
{
    const QString path = QFileDialog::getOpenFileName(&page, InspectPage::tr("Open a Word List"));
    if (!path.isEmpty())
        page.trials().tryWordList(path);
}

constexpr std::array kRows = {
    Row{OpenKey, chooseKey},
    Row{TryWordList, chooseWordList, [](const Page &page) { return page.trials().canTryWordList(); }},
    Row{Undo, [](Page &page, bool) { page.undo(); }},
    Row{Redo, [](Page &page, bool) { page.redo(); }},
    Row{EditHeader, [](Page &page, bool isOn) { page.editing().setOpen(PartName::Header, isOn); },
        canEdit<PartName::Header>, isEditing<PartName::Header>},
    Row{EditUnprotectedHeader,
        [](Page &page, bool isOn) { page.editing().setOpen(PartName::UnprotectedHeader, isOn); },
        canEdit<PartName::UnprotectedHeader>, isEditing<PartName::UnprotectedHeader>},
    Row{EditPayload, [](Page &page, bool isOn) { page.editing().setOpen(PartName::Payload, isOn); },
        canEdit<PartName::Payload>, isEditing<PartName::Payload>},
    Row{SignAgain, [](Page &page, bool) { page.editing().signAgain(); },
        [](const Page &page) { return hasToken(page) && page.editing().canSign(); }},
    Row{RevertAll, [](Page &page, bool) { page.editing().revertAll(); },
        [](const Page &page) { return page.editing().isEdited(); }},
    Row{PasteToken, [](Page &page, bool) { page.pasteFromClipboard(); }},
    Row{CopyToken, [](Page &page, bool) { page.copies().copyToken(); }, hasToken},
    Row{CopyPayload, [](Page &page, bool) { page.copies().copyPayload(); }, hasToken},
    Row{ApplyFix, [](Page &page, bool) { page.causes().applyFirstFix(); },
        [](const Page &page) { return page.causes().canApplyFix(); }},
    Row{SearchLonger, [](Page &page, bool) { page.causes().searchLonger(); },
        [](const Page &page) { return page.causes().canSearchLonger(); }},
    Row{CopyDrawing, [](Page &page, bool) { page.copies().copyDrawing(); }, hasDrawing},
    Row{SaveDrawing, [](Page &page, bool) { page.copies().saveDrawing(); }, hasDrawing},
    Row{PrintDrawing, [](Page &page, bool) { page.copies().printDrawing(); }, hasDrawing},
    Row{CopyPointer, [](Page &page, bool) { page.copies().copyPointer(); }, hasToken},
    Row{CopyJqPath, [](Page &page, bool) { page.copies().copyJqPath(); }, hasToken},
    Row{CopyClaim, [](Page &page, bool) { page.copies().copyClaim(); }, hasToken},
    Row{Find, [](Page &page, bool) { page.finding().find(); }, canFind},
    Row{FindNext, [](Page &page, bool) { page.finding().findNext(); }, canFind},
    Row{FindPrevious, [](Page &page, bool) { page.finding().findPrevious(); }, canFind},
    Row{KeepKeys, [](Page &page, bool) { page.keys().keep(); },
        [](const Page &page) { return page.keys().canKeep(); }},
    Row{FocusToken, [](Page &page, bool) { page.focusEncoded(); }},
    Row{FocusKey, [](Page &page, bool) { page.focusKey(); }},
    Row{JumpToCounterpart, [](Page &page, bool) { page.link().jumpToShown(); }, hasToken},
    Row{KeyFit, [](Page &page, bool isOn) { page.trials().showKeyFit(isOn); }, hasToken,
        [](const Page &page) { return page.trials().isKeyFitShown(); }},
    Row{BindHashes, [](Page &page, bool isOn) { page.trials().showBinder(isOn); }, hasToken,
        [](const Page &page) { return page.trials().isBinderShown(); }},
    Row{CompareWith, [](Page &page, bool isOn) { page.comparing().setOn(isOn); },
        [](const Page &page) { return hasToken(page) || page.comparing().isOn(); },
        [](const Page &page) { return page.comparing().isOn(); }},
    Row{AsOf, [](Page &page, bool) { page.times().focusAsOf(); }, [](const Page &page) { return page.times().hasAny(); }},
    Row{BackToNow, [](Page &page, bool) { page.times().returnToNow(); },
        [](const Page &page) { return page.times().isAsOf(); }},
    Row{NextToken, [](Page &page, bool) { page.scanning().step(1); }, hasSeveralTokens},
    Row{PreviousToken, [](Page &page, bool) { page.scanning().step(-1); }, hasSeveralTokens},
    Row{FilterTokens, [](Page &page, bool) { page.scanning().focusFilter(); }, hasSeveralTokens},
    Row{CopyAsJson, copyAs<ExportFormat::Json>, hasToken},
    Row{CopyAsMarkdown, copyAs<ExportFormat::Markdown>, hasToken},
    Row{CopyAsHtml, copyAs<ExportFormat::Html>, hasToken},
    Row{CopyAsPicture, copyAs<ExportFormat::Png>, hasToken},
    Row{SaveToken, [](Page &page, bool) { page.exporting().chooseFile(); }, hasToken},
    Row{PrintToken, [](Page &page, bool) { page.exporting().choosePrinter(); }, hasToken},
    Row{ZoomIn, [](Page &page, bool) { page.zoom().zoomBy(1); }},
    Row{ZoomOut, [](Page &page, bool) { page.zoom().zoomBy(-1); }},
    Row{ResetZoom, [](Page &page, bool) { page.zoom().reset(); }},
};

using TabsRow = ActionUseRow<InspectTabs>;

bool hasSeveralTabs(const InspectTabs &tabs)
{
    return tabs.count() > 1;
}

constexpr std::array kTabRows = {
    TabsRow{NewTab,
            [](InspectTabs &tabs, bool) {
                tabs.openTab();
            }},
    TabsRow{ReopenTab, [](InspectTabs &tabs, bool) { tabs.reopenTab(); },
            [](const InspectTabs &tabs) {
                return tabs.canReopen();
            }},
    TabsRow{CloseTab, [](InspectTabs &tabs, bool) { tabs.closeTab(); },
            [](const InspectTabs &tabs) {
                return tabs.canClose();
            }},
    TabsRow{NextTab, [](InspectTabs &tabs, bool) { tabs.showNext(); }, hasSeveralTabs},
    TabsRow{PreviousTab, [](InspectTabs &tabs, bool) { tabs.showPrevious(); }, hasSeveralTabs},
    TabsRow{MoveTabForward, [](InspectTabs &tabs, bool) { tabs.moveForward(); }, hasSeveralTabs},
    TabsRow{MoveTabBackward, [](InspectTabs &tabs, bool) { tabs.moveBackward(); }, hasSeveralTabs},
};

} // namespace

std::span<const Row> inspectActions()
{
    return kRows;
}

std::span<const TabsRow> tabActions()
{
    return kTabRows;
}

} // namespace jotscope
