#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/answer/empty_state.h"
#include "app/inspect/binder/binder_card.h"
#include "app/inspect/causes/fix_history.h"
#include "app/inspect/causes/token_causes.h"
#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/compare/compare_pane.h"
#include "app/inspect/compare/token_comparing.h"
#include "app/inspect/copies/token_copies.h"
#include "app/inspect/detached/detached_payload_card.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/encoded/encoded_sheet.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/export/token_export.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/inspect_session.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/keys/token_keys.h"
#include "app/inspect/link/byte_link.h"
#include "app/inspect/scan/scan_card.h"
#include "app/inspect/scan/token_scanning.h"
#include "app/inspect/timeline/token_times.h"
#include "app/inspect/tokens/token_list.h"
#include "app/inspect/tokens/tokens_in_text.h"
#include "app/inspect/trials/token_trials.h"
#include "app/inspect/trust/trust_card.h"
#include "app/keys/cards/pin/pin_card.h"
#include "app/widgets/message_strip.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

/// How the page's parts are laid out, and what they hear of each other.
namespace jotscope {

/// Whatever a part has to say that concerns the page as a whole.
template<typename Part>
void InspectPage::speakFor(Part &part)
{
    if constexpr (requires { &Part::told; })
        connect(&part, &Part::told, this, &InspectPage::statusChanged);
    if constexpr (requires { &Part::failed; })
        connect(&part, &Part::failed, this, &InspectPage::failed);
    if constexpr (requires { &Part::availabilityChanged; })
        connect(&part, &Part::availabilityChanged, this, &InspectPage::availabilityChanged);
    if constexpr (requires { &Part::busyChanged; }) {
        connect(&part, &Part::busyChanged, this, &InspectPage::tellBusy);
        m_isBusy.push_back([&part] { return part.isBusy(); });
    }
}

void InspectPage::layOut()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_scan);
    column->addWidget(m_tokens);
    column->addWidget(m_keyField);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_answer);
    m_splitter->addWidget(left);
    auto *right = new QWidget(this);
    auto *answers = new QVBoxLayout(right);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(0);
    answers->addWidget(m_fixStrip);
    answers->addWidget(m_right, 1);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void InspectPage::connectSession()
{
    speakFor(*m_session);
    connect(m_session, &InspectSession::inspected, this, &InspectPage::showInspection);
    connect(m_session, &InspectSession::inspected, m_keys, &TokenKeys::noteUses);
    connect(m_session, &InspectSession::ticked, this, [this] {
        m_tokens->show(m_session->inspection(), m_session->now());
        showCurrentToken();
    });
    connect(m_session, &InspectSession::tickedInPart, this, [this] {
        m_session->askAnewAbout(m_tokens->outermostOf(m_tokens->currentRow()));
        m_tokens->tick(m_session->now(), m_session->policy().leeway);
        showCurrentToken();
    });
}

void InspectPage::connectFields()
{
    const auto takeText = [this] {
        m_session->setText(m_encoded->text());
    };
    connect(m_encoded, &EncodedView::textEdited, this, takeText);
    connect(m_fixes, &FixHistory::textReplaced, this, takeText);
    connect(m_editing, &TokenEditing::textReplaced, this, takeText);
    connect(m_scanning, &TokenScanning::textChosen, this, &InspectPage::takeText);
    connect(m_scan, &ScanCard::countChanged, this, &InspectPage::availabilityChanged);
    connect(m_tokens, &TokenList::currentRowChanged, this, [this] {
        showCurrentToken();
        emit availabilityChanged();
    });
    connect(m_detached, &DetachedPayloadCard::payloadChanged, this, [this] {
        m_answer->drawing().setDetachedPayload(m_detached->payload());
        m_session->setDetachedPayload(m_detached->payload());
    });
    connect(m_empty, &EmptyState::sampleWanted, this, &InspectPage::showSample);
    // A token inside another is listed right below it.
    connect(m_answer, &AnswerPane::nestedWanted, this,
            [this] { m_tokens->setCurrentRow(m_tokens->currentRow() + 1); });
}

void InspectPage::connectParts()
{
    speakFor(*m_answer);
    speakFor(*m_causes);
    speakFor(*m_comparing);
    speakFor(*m_copies);
    speakFor(*m_detached);
    speakFor(*m_editing);
    speakFor(*m_export);
    speakFor(*m_keyField);
    speakFor(*m_keys);
    speakFor(*m_scan);
    speakFor(*m_times);
    speakFor(*m_tokensInText);
    speakFor(*m_trials);
    speakFor(*m_trust);
    connect(m_comparing, &TokenComparing::ended, this, [this](bool hadFocus) {
        showCurrentToken();
        if (hadFocus)
            focusEncoded();
    });
    connect(m_editing, &TokenEditing::undoWanted, this, &InspectPage::undo);
    connect(m_editing, &TokenEditing::redoWanted, this, &InspectPage::redo);
    connect(m_causes, &TokenCauses::diagnosed, this, &InspectPage::showCurrentToken);
    connect(m_causes, &TokenCauses::undoWanted, this, &InspectPage::undo);
    m_answer->addBelowVerdict(m_detached);
    m_answer->addBelowVerdict(m_pin);
    m_answer->addBelowVerdict(m_trust);
    connect(m_pin, &PinCard::asked, m_answer, [this] { m_answer->reveal(*m_pin); });
    connect(m_trust, &TrustCard::anchorsChanged, m_session, &InspectSession::setAnchors);
}

ComparePane *InspectPage::makeComparePane()
{
    auto *pane = new ComparePane(this);
    m_right->addWidget(pane);
    speakFor(*pane);
    connect(pane, &ComparePane::hovered, m_link, &ByteLink::pointAtPlace);
    pane->joinTo(*m_zoom);
    return pane;
}

/// What one view points at, all others show, in one size.
void InspectPage::joinViews()
{
    m_link->joinText(*m_encoded);
    m_link->join(m_trials->binder());
    connect(m_trust, &TrustCard::hovered, m_link, &ByteLink::pointAtPlace);
    m_answer->joinTo(*m_link);
    connect(m_link, &ByteLink::told, m_tokensInText, &TokensInText::tell);
    connect(m_answer, &AnswerPane::placeChosen, this, [this](ByteRange place) {
        m_encoded->select(place);
        m_encoded->reveal(place);
    });
    m_zoom->join(*m_encoded);
    m_zoom->join(*m_keyField);
    m_answer->joinTo(*m_zoom);
    m_editing->joinTo(*m_zoom);
}

} // namespace jotscope
