#include "app/inspect/inspect_page.h"

#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/answer/empty_state.h"
#include "app/inspect/causes/fix_history.h"
#include "app/inspect/causes/token_causes.h"
#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/compare/compare_pane.h"
#include "app/inspect/compare/token_comparing.h"
#include "app/inspect/content/find/token_finding.h"
#include "app/inspect/copies/token_copies.h"
#include "app/inspect/detached/detached_payload_card.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/encoded/encoded_sheet.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/export/token_export.h"
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
#include "app/inspect/verdict/verdict_banner.h"
#include "app/keys/cards/card_keys.h"
#include "app/keys/cards/pin/pin_card.h"
#include "app/widgets/layout/paint_pause.h"
#include "app/widgets/message_strip.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
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
    , m_pause(new PaintPause(*m_right))
    , m_answer(new AnswerPane(this))
    , m_empty(new EmptyState(this))
    , m_compare([this] { return makeComparePane(); })
{
    const CurrentToken current = [this] {
        return currentToken();
    };
    m_fixes = new FixHistory(*m_encoded, *m_keyField, this);
    m_editing = new TokenEditing(*m_encoded, *m_answer, CardKeys::shared(), this);
    m_keys = new TokenKeys(*m_session, *m_keyField, *m_answer, this);
    m_causes = new TokenCauses(*m_session, m_answer->causes(), *m_fixes, *m_fixStrip, current, this);
    m_trials = new TokenTrials(*m_session, *m_answer, *m_keyField, this);
    m_comparing = new TokenComparing(*m_session, m_compare, *m_right, current, this);
    m_times = new TokenTimes(*m_session, *m_answer, current, this);
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
    m_detached = new DetachedPayloadCard(m_answer);
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

InspectPage::~InspectPage() = default;

void InspectPage::showText(const QByteArray &utf8)
{
    m_scan->setCurrentRow(-1);
    takeText(utf8);
}

void InspectPage::showDetached(const QByteArray &utf8, const std::string &payload)
{
    m_scan->setCurrentRow(-1);
    take(utf8, payload);
}

void InspectPage::takeText(const QByteArray &utf8)
{
    take(utf8, std::nullopt);
}

void InspectPage::take(const QByteArray &utf8, const std::optional<std::string> &detachedPayload)
{
    m_editing->forget();
    {
        const QSignalBlocker quiet(m_detached); // the text and its payload are one question
        m_detached->setPayload(detachedPayload);
    }
    m_answer->drawing().setDetachedPayload(detachedPayload);
    m_encoded->setText(utf8);
    m_session->setText(utf8, detachedPayload);
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

bool InspectPage::isBusy() const
{
    return std::ranges::any_of(m_isBusy, [](const auto &isBusy) { return isBusy(); });
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
    if (m_compare.made())
        m_compare.get().clear();
    m_comparing->setOn(false);
    m_scan->close();
    m_times->returnToNow();
    showText({});
    focusEncoded();
}

void InspectPage::cancelWork()
{
    m_keyField->cancelReading();
    m_trials->cancel();
    if (m_compare.made())
        m_compare.get().cancel();
    m_detached->cancel();
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
    m_pause->begin();
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
    if (!m_session->isBusy())
        m_editing->follow(token, m_session->inspection(), m_session->text(), m_session->keys());
    m_keys->follow(token);
    m_trials->follow(token);
    m_trust->follow(token);
    m_detached->follow(token);
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
    m_times->show();
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
    m_empty->explain(m_session->inspection().findings, !m_session->text().trimmed().isEmpty(),
                     m_session->wasCancelled());
    if (!m_comparing->isOn())
        m_right->setCurrentWidget(m_empty);
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
