#include "app/inspect/inspect_page.h"

#include "app/inspect/answer_pane.h"
#include "app/inspect/binder/binder_card.h"
#include "app/inspect/causes/fix_history.h"
#include "app/inspect/causes/token_causes.h"
#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/compare/compare_pane.h"
#include "app/inspect/compare/token_comparing.h"
#include "app/inspect/content/find/token_finding.h"
#include "app/inspect/copies/token_copies.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/empty_state.h"
#include "app/inspect/encoded/encoded_sheet.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/export/token_export.h"
#include "app/inspect/inspect_session.h"
#include "app/inspect/key_field.h"
#include "app/inspect/keys/token_keys.h"
#include "app/inspect/link/byte_link.h"
#include "app/inspect/scan/scan_card.h"
#include "app/inspect/scan/token_scanning.h"
#include "app/inspect/token_list.h"
#include "app/inspect/tokens/tokens_in_text.h"
#include "app/inspect/trials/token_trials.h"
#include "app/inspect/trust/trust_card.h"
#include "app/inspect/verdict_banner.h"
#include "app/keys/cards/card_keys.h"
#include "app/keys/cards/pin/pin_card.h"
#include "app/widgets/card.h"
#include "app/widgets/finding_text.h"
#include "app/widgets/message_strip.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace jotscope {

InspectPage::InspectPage(QWidget *parent)
    : QWidget(parent)
    , m_session(new InspectSession(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sheet(new EncodedSheet(this))
    , m_encoded(&m_sheet->view())
    , m_tokens(new TokenList(this))
    , m_tokensInText(new TokensInText(*m_encoded, *m_tokens, this))
    , m_scan(new ScanCard(this))
    , m_keyField(new KeyField(this))
    , m_fixStrip(new MessageStrip(this))
    , m_right(new QStackedWidget(this))
    , m_answer(new AnswerPane(this))
    , m_empty(new EmptyState(this))
    , m_compare(new ComparePane(this))
{
    const CurrentToken current = [this] {
        return currentToken();
    };
    m_fixes = new FixHistory(*m_encoded, *m_keyField, this);
    m_editing = new TokenEditing(*m_encoded, *m_answer, CardKeys::shared(), this);
    m_keys = new TokenKeys(*m_session, *m_keyField, *m_answer, this);
    m_causes = new TokenCauses(*m_session, m_answer->causes(), *m_fixes, *m_fixStrip, current, this);
    m_trials = new TokenTrials(*m_session, *m_answer, *m_keyField, this);
    m_comparing = new TokenComparing(*m_session, *m_compare, *m_right, current, this);
    m_copies = new TokenCopies(*m_answer, *m_editing, current, this);
    m_link = new ByteLink(this);
    m_zoom = new TextZoom(this);
    m_export = new TokenExport(
        [this] {
            m_editing->finish();
            return std::pair(currentToken(), m_session->now());
        },
        this);
    m_finding = new TokenFinding(*m_sheet, payload(), current, this);
    m_scanning = new TokenScanning(*m_session, *m_scan, *m_tokens, this);
    m_pin = new PinCard(CardKeys::shared(), m_answer);
    m_trust = new TrustCard(TrustedAuthorities::shared(), m_answer);
    layOut();
    connectSession();
    connectFields();
    connectParts();
    joinViews();
    // Read for another window; else the first certificate will have them read.
    m_session->setAnchors(m_trust->authorities().anchors());
    showInspection();
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
    m_right->addWidget(m_compare);
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
    connect(m_session, &InspectSession::inspected, this, &InspectPage::showInspection);
    connect(m_session, &InspectSession::inspected, m_keys, &TokenKeys::noteUses);
    connect(m_keys, &TokenKeys::availabilityChanged, this, &InspectPage::availabilityChanged);
    connect(m_keys, &TokenKeys::told, this, &InspectPage::statusChanged);
    connect(m_session, &InspectSession::ticked, this, [this] {
        m_tokens->show(m_session->inspection(), m_session->now());
        showCurrentToken();
    });
    connect(m_session, &InspectSession::tickedInPart, this, [this] {
        m_session->askAnewAbout(m_tokens->outermostOf(m_tokens->currentRow()));
        m_tokens->tick(m_session->now(), m_session->policy().leeway);
        showCurrentToken();
    });
    connect(m_session, &InspectSession::clockMoved, this, &InspectPage::showTimes);
    connect(m_session, &InspectSession::busyChanged, this, &InspectPage::tellBusy);
}

void InspectPage::connectFields()
{
    const auto takeText = [this] {
        m_session->setText(m_encoded->text());
    };
    connect(m_encoded, &EncodedView::textEdited, this, takeText);
    connect(m_fixes, &FixHistory::textReplaced, this, takeText);
    connect(m_editing, &TokenEditing::textReplaced, this, takeText);
    connect(m_keyField, &KeyField::busyChanged, this, &InspectPage::tellBusy);
    connect(m_tokens, &TokenList::currentRowChanged, this, [this] {
        showCurrentToken();
        emit availabilityChanged();
    });
    connect(m_empty, &EmptyState::sampleWanted, this, &InspectPage::showSample);
    connect(m_answer, &AnswerPane::asOfWanted, this, &InspectPage::setAsOf);
    // A token inside another is listed right below it.
    connect(m_answer, &AnswerPane::nestedWanted, this,
            [this] { m_tokens->setCurrentRow(m_tokens->currentRow() + 1); });
}

void InspectPage::connectParts()
{
    connect(m_compare, &ComparePane::failed, this, &InspectPage::failed);
    connect(m_compare, &ComparePane::busyChanged, this, &InspectPage::tellBusy);
    connect(m_comparing, &TokenComparing::ended, this, [this](bool hadFocus) {
        showCurrentToken();
        if (hadFocus)
            focusEncoded();
    });
    connect(m_comparing, &TokenComparing::availabilityChanged, this, &InspectPage::availabilityChanged);
    connect(m_editing, &TokenEditing::busyChanged, this, &InspectPage::tellBusy);
    connect(m_editing, &TokenEditing::openChanged, this, &InspectPage::availabilityChanged);
    connect(m_editing, &TokenEditing::undoWanted, this, &InspectPage::undo);
    connect(m_editing, &TokenEditing::redoWanted, this, &InspectPage::redo);
    connect(m_causes, &TokenCauses::diagnosed, this, &InspectPage::showCurrentToken);
    connect(m_causes, &TokenCauses::undoWanted, this, &InspectPage::undo);
    connect(m_causes, &TokenCauses::busyChanged, this, &InspectPage::tellBusy);
    connect(m_causes, &TokenCauses::availabilityChanged, this, &InspectPage::availabilityChanged);
    connect(m_trials, &TokenTrials::failed, this, &InspectPage::failed);
    connect(m_trials, &TokenTrials::busyChanged, this, &InspectPage::tellBusy);
    connect(m_trials, &TokenTrials::availabilityChanged, this, &InspectPage::availabilityChanged);
    connect(m_export, &TokenExport::told, this, &InspectPage::statusChanged);
    connect(m_export, &TokenExport::failed, this, &InspectPage::failed);
    connect(m_export, &TokenExport::busyChanged, this, &InspectPage::tellBusy);
    connect(m_scanning, &TokenScanning::textChosen, this, &InspectPage::takeText);
    connect(m_scan, &ScanCard::failed, this, &InspectPage::failed);
    connect(m_scan, &ScanCard::busyChanged, this, &InspectPage::tellBusy);
    connect(m_scan, &ScanCard::countChanged, this, &InspectPage::availabilityChanged);
    m_answer->addBelowVerdict(m_pin);
    m_answer->addBelowVerdict(m_trust);
    connect(m_pin, &PinCard::asked, m_answer, [this] { m_answer->reveal(*m_pin); });
    connect(m_editing, &TokenEditing::failed, this, &InspectPage::failed);
    connect(m_editing, &TokenEditing::signersChanged, this, &InspectPage::availabilityChanged);
    connect(m_trust, &TrustCard::failed, this, &InspectPage::failed);
    connect(m_trust, &TrustCard::anchorsChanged, m_session, &InspectSession::setAnchors);
    connect(m_copies, &TokenCopies::failed, this, &InspectPage::failed);
    connect(m_copies, &TokenCopies::availabilityChanged, this, &InspectPage::availabilityChanged);
}

/// What one view points at, all others show, in one size.
void InspectPage::joinViews()
{
    m_link->joinText(*m_encoded);
    m_link->join(m_trials->binder());
    connect(m_trust, &TrustCard::hovered, m_link, &ByteLink::pointAtPlace);
    m_answer->joinTo(*m_link);
    connect(m_compare, &ComparePane::hovered, m_link, &ByteLink::pointAtPlace);
    connect(m_link, &ByteLink::told, m_tokensInText, &TokensInText::tell);
    connect(m_tokensInText, &TokensInText::told, this, &InspectPage::statusChanged);
    connect(m_answer, &AnswerPane::told, this, &InspectPage::statusChanged);
    connect(m_answer, &AnswerPane::placeChosen, this, [this](ByteRange place) {
        m_encoded->select(place);
        m_encoded->reveal(place);
    });
    m_zoom->join(*m_encoded);
    m_answer->joinTo(*m_zoom);
    m_editing->joinTo(*m_zoom);
    m_compare->joinTo(*m_zoom);
}

InspectPage::~InspectPage() = default;

void InspectPage::showText(const QByteArray &utf8)
{
    m_scan->setCurrentRow(-1);
    takeText(utf8);
}

void InspectPage::takeText(const QByteArray &utf8)
{
    m_editing->forget();
    m_encoded->setText(utf8);
    m_session->setText(utf8);
}

QByteArray InspectPage::text() const
{
    return m_encoded->text();
}

int InspectPage::tokenCount() const
{
    return m_tokens->count();
}

bool InspectPage::isEmpty() const
{
    return m_session->text().isEmpty() && m_keyField->isEmpty() && m_scan->isHidden();
}

TabTitle InspectPage::title() const
{
    return tabTitle(m_session->inspection(), m_session->text().isEmpty());
}

PayloadView &InspectPage::payload() const
{
    return m_answer->payload();
}

void InspectPage::addKeyFile(const QString &path)
{
    m_keyField->addFile(path);
}

void InspectPage::setKeysOnHand(KeysOnHand &keys)
{
    m_keys->use(keys);
}

void InspectPage::setClock(std::function<Instant()> clock)
{
    m_session->setClock(std::move(clock));
}

bool InspectPage::isAsOf() const
{
    return m_session->asOf().has_value();
}

bool InspectPage::hasTimes() const
{
    return currentToken() && m_answer->hasTimes();
}

bool InspectPage::isBusy() const
{
    return m_session->isBusy() || m_session->causes().isRunning() || m_keyField->isBusy() ||
           m_trials->isBusy() || m_editing->isBusy() || m_compare->isBusy() || m_scan->isBusy() ||
           m_export->isBusy();
}

QByteArray InspectPage::layoutState() const
{
    return m_splitter->saveState();
}

void InspectPage::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

QList<QWidget *> InspectPage::panes() const
{
    return {m_sheet, m_scan, m_tokens, m_keyField, m_fixStrip, m_right};
}

void InspectPage::undo()
{
    m_editing->finish();
    if (!m_fixes->undo())
        m_encoded->undo();
}

void InspectPage::redo()
{
    m_editing->finish();
    if (!m_fixes->redo())
        m_encoded->redo();
}

void InspectPage::pasteFromClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        showText(text.toUtf8());
}

void InspectPage::clear()
{
    m_fixes->forget();
    m_keyField->clear();
    m_trials->clear();
    m_compare->clear();
    m_comparing->setOn(false);
    m_scan->close();
    returnToNow();
    showText({});
    focusEncoded();
}

void InspectPage::cancelWork()
{
    m_keyField->cancelReading();
    m_trials->cancel();
    m_compare->cancel();
    m_scan->cancel();
    m_session->cancel();
}

void InspectPage::focusEncoded()
{
    m_encoded->setFocus(Qt::ShortcutFocusReason);
}

void InspectPage::focusKey()
{
    m_keyField->findChild<QWidget *>(QStringLiteral("keyText"))->setFocus(Qt::ShortcutFocusReason);
}

void InspectPage::focusAsOf()
{
    m_answer->focusAsOf();
}

void InspectPage::setAsOf(std::optional<Instant> asOf)
{
    m_session->setAsOf(asOf);
    emit availabilityChanged();
}

void InspectPage::returnToNow()
{
    setAsOf(std::nullopt);
}

void InspectPage::showSample()
{
    QFile sample(QStringLiteral(":/sample-token.txt"));
    if (sample.open(QFile::ReadOnly))
        showText(sample.readAll());
    m_keyField->addFile(QStringLiteral(":/sample-key.jwk"));
}

const InspectedToken *InspectPage::currentToken() const
{
    return TokenList::tokenAt(m_session->inspection(), m_tokens->currentRow());
}

void InspectPage::showInspection()
{
    const Inspection &inspection = m_session->inspection();
    m_tokensInText->show(inspection, m_session->now());
    m_causes->followFixes();
    m_sheet->showParts(inspection, m_session->text().size());
    showCurrentToken();
    emit availabilityChanged();
}

void InspectPage::showCurrentToken()
{
    const InspectedToken *token = currentToken();
    m_link->setToken(token);
    const bool lacksKey =
        token && (token->decryption ? token->decryption->verdict == DecryptionVerdict::NoKey
                                    : token->signature.verdict == SignatureVerdict::Unverified);
    m_keyField->setWanted(!lacksKey || !m_session->keys().empty() ? KeyField::Want::Nothing
                          : token->decryption                     ? KeyField::Want::Decryption
                                                                  : KeyField::Want::Verification);
    if (!m_session->isBusy())
        m_editing->follow(token, m_session->inspection(), m_session->text(), m_session->keys());
    m_keys->follow(token);
    m_trials->follow(token);
    m_trust->follow(token);
    m_comparing->follow();
    if (token)
        showAnswer(*token);
    else
        showNoToken();
}

void InspectPage::showAnswer(const InspectedToken &token)
{
    m_session->searchCauses(token);
    m_answer->showToken(token, m_session->now());
    m_answer->banner().setEdited(m_fixes->isMended(token) || m_editing->isEdited(), m_editing->signature());
    showTimes();
    if (!m_comparing->isOn())
        m_right->setCurrentWidget(m_answer);
    m_causes->show();
}

void InspectPage::showNoToken()
{
    if (!m_session->wasCancelled() && m_editing->holds(m_session->text())) {
        m_answer->banner().setEdited(
            true, tr("What you typed is no token at present; the verdict is that of the last one."));
        return;
    }
    const std::vector<Finding> &findings = m_session->inspection().findings;
    if (m_session->wasCancelled())
        m_empty->setReason(tr("The text was not inspected"),
                           tr("The work was cancelled. Any change to the text or the key starts it again."));
    else if (m_session->text().trimmed().isEmpty() || findings.empty())
        m_empty->setReason({}, {});
    else
        m_empty->setReason(findingMessage(findings.front()), findingRemedy(findings.front()));
    if (!m_comparing->isOn())
        m_right->setCurrentWidget(m_empty);
}

void InspectPage::showTimes()
{
    m_answer->showTimes(m_session->policy(), m_session->clock(), m_session->asOf());
}

void InspectPage::tellBusy()
{
    emit busyChanged(isBusy());
}

void InspectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_comparing->isOn())
        return QWidget::keyPressEvent(event);
    m_comparing->setOn(false);
}

void InspectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_session->setAwake(true);
}

void InspectPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_session->setAwake(false);
}

void InspectPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showInspection();
}

} // namespace jotscope
