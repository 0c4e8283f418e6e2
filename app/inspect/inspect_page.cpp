#include "app/inspect/inspect_page.h"

#include "app/inspect/answer_pane.h"
#include "app/inspect/binder/binder_card.h"
#include "app/inspect/causes/fix_history.h"
#include "app/inspect/compare/compare_pane.h"
#include "app/inspect/content/payload_view.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/empty_state.h"
#include "app/inspect/encoded_view.h"
#include "app/inspect/inspect_session.h"
#include "app/inspect/key_field.h"
#include "app/inspect/key_fit/key_fit_card.h"
#include "app/inspect/token_list.h"
#include "app/inspect/trust/trust_card.h"
#include "app/inspect/verdict_banner.h"
#include "app/inspect/word_list/word_list_card.h"
#include "app/widgets/card.h"
#include "app/widgets/finding_text.h"
#include "app/widgets/message_strip.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kMostMarks = 1000;

} // namespace

InspectPage::InspectPage(QWidget *parent)
    : QWidget(parent)
    , m_session(new InspectSession(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_caption(new QLabel(this))
    , m_encoded(new EncodedView(this))
    , m_tokens(new TokenList(this))
    , m_keyField(new KeyField(this))
    , m_fixStrip(new MessageStrip(this))
    , m_right(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_answer(new AnswerPane(this))
    , m_fixes(new FixHistory(*m_encoded, *m_keyField, this))
    , m_keyFit(new KeyFitCard(this))
    , m_wordList(new WordListCard(this))
    , m_editing(new TokenEditing(*m_encoded, *m_answer, this))
    , m_binder(new BinderCard(this))
    , m_compare(new ComparePane(this))
    , m_trust(new TrustCard(TrustedAuthorities::shared(), this))
{
    m_encoded->setObjectName(QStringLiteral("encoded"));
    m_encoded->setFrameShape(QFrame::NoFrame);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setBuddy(m_encoded);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->addWidget(m_caption);
    auto *sheet = new Card(this);
    auto *sheetLayout = new QVBoxLayout(sheet);
    const int inset = fontMetrics().height() / 4;
    sheetLayout->setContentsMargins(inset, inset, inset, inset);
    sheetLayout->addWidget(m_encoded);
    column->addWidget(sheet, 1);
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

    connect(m_encoded, &EncodedView::textEdited, this, [this] { m_session->setText(m_encoded->text()); });
    connect(m_encoded, &EncodedView::hovered, this, &InspectPage::lightUpAround);
    connect(m_encoded, &EncodedView::selectionChanged, this, &InspectPage::tellSelection);
    connect(m_answer, &AnswerPane::hovered, this, &InspectPage::lightUp);
    connect(m_answer, &AnswerPane::placeChosen, this, [this](ByteRange range) {
        m_encoded->select(range);
        m_encoded->reveal(range);
    });
    connect(m_keyField, &KeyField::keysChanged, this, [this] {
        m_session->setKeys({m_keyField->keys(), m_keyField->repairedKeys(), m_keyField->entry().text,
                            KeyField::tr("entered key").toStdString()});
    });
    connect(m_answer, &AnswerPane::told, this, &InspectPage::statusChanged);
    connect(&m_answer->drawing(), &SignatureDrawingView::failed, this, &InspectPage::failed);
    connect(&m_answer->drawing(), &SignatureDrawingView::drawn, this, &InspectPage::availabilityChanged);
    connect(m_answer, &AnswerPane::asOfWanted, this, &InspectPage::setAsOf);
    // A token inside another is listed right below it.
    connect(m_answer, &AnswerPane::nestedWanted, this,
            [this] { m_tokens->setCurrentRow(m_tokens->currentRow() + 1); });
    connect(m_keyField, &KeyField::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(m_tokens, &TokenList::currentRowChanged, this, [this] {
        showCurrentToken();
        emit availabilityChanged();
    });
    connect(m_empty, &EmptyState::sampleWanted, this, &InspectPage::showSample);
    connect(m_session, &InspectSession::inspected, this, &InspectPage::showInspection);
    connect(m_session, &InspectSession::ticked, this, [this] {
        m_tokens->show(m_session->inspection(), m_session->now());
        showCurrentToken();
    });
    connect(m_session, &InspectSession::clockMoved, this, &InspectPage::showTimes);
    connect(m_session, &InspectSession::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    connectCauses();
    connectTrials();
    connectEditing();
    connectBinder();
    connectCompare();
    connectTrust();
    retranslate();
    showInspection();
}

/// What is tried on the current token only when asked for: every key, a list of words.
void InspectPage::connectTrials()
{
    m_answer->addBelowVerdict(m_keyFit);
    m_answer->addBelowVerdict(m_wordList);
    connect(&m_answer->banner(), &VerdictBanner::keyFitWanted, this, &InspectPage::showKeyFit);
    connect(m_keyFit, &KeyFitCard::openChanged, &m_answer->banner(), &VerdictBanner::setKeyFitShown);
    connect(m_keyFit, &KeyFitCard::openChanged, this, &InspectPage::keyFitShown);
    connect(m_keyFit, &KeyFitCard::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(m_wordList, &WordListCard::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(m_wordList, &WordListCard::secretChosen, this, [this](const SecretFix &secret) {
        m_keyField->setEntry({secret.encoding, secret.text});
    });
    connect(m_tokens, &TokenList::currentRowChanged, this, &InspectPage::availabilityChanged);
}

InspectPage::~InspectPage() = default;

void InspectPage::showText(const QByteArray &utf8)
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

void InspectPage::addKeyFile(const QString &path)
{
    m_keyField->addFile(path);
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
           m_keyFit->isBusy() || m_wordList->isBusy() || m_editing->isBusy() || m_binder->isBusy() ||
           m_compare->isBusy();
}

QByteArray InspectPage::layoutState() const
{
    return m_splitter->saveState();
}

void InspectPage::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
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

void InspectPage::copyToken()
{
    m_editing->finish();
    if (const InspectedToken *token = currentToken())
        QGuiApplication::clipboard()->setText(QString::fromStdString(token->token->text));
}

void InspectPage::copyPayload()
{
    m_editing->finish();
    const InspectedToken *token = currentToken();
    const std::shared_ptr<const TokenPart> payload = token ? token->payload() : nullptr;
    if (payload)
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(payload->bytes().data(), qsizetype(payload->bytes().size())));
}

bool InspectPage::hasDrawing() const
{
    return currentToken() && !m_answer->drawing().drawing().isEmpty();
}

void InspectPage::copyDrawing()
{
    m_answer->drawing().copySvg();
}

void InspectPage::saveDrawing()
{
    m_answer->drawing().chooseFileForSvg();
}

void InspectPage::printDrawing()
{
    m_answer->drawing().choosePrinter();
}

void InspectPage::find()
{
    m_answer->payload().find();
}

void InspectPage::findNext()
{
    m_answer->payload().findNext();
}

void InspectPage::findPrevious()
{
    m_answer->payload().findPrevious();
}

void InspectPage::copyPointer()
{
    m_answer->payload().copyPlace(ClaimCopy::Pointer);
}

void InspectPage::copyJqPath()
{
    m_answer->payload().copyPlace(ClaimCopy::JqPath);
}

void InspectPage::copyClaim()
{
    m_answer->payload().copyPlace(ClaimCopy::Json);
}

void InspectPage::clear()
{
    m_fixes->forget();
    m_keyField->clear();
    m_binder->clear();
    m_compare->clear();
    setComparing(false);
    returnToNow();
    showText({});
    focusEncoded();
}

void InspectPage::cancelWork()
{
    m_keyField->cancelReading();
    m_wordList->cancel();
    m_binder->cancel();
    m_compare->cancel();
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

void InspectPage::showKeyFit(bool isShown)
{
    m_keyFit->setOpen(isShown);
}

void InspectPage::tryWordList(const QString &path)
{
    m_wordList->tryFile(path);
}

bool InspectPage::canTryWordList() const
{
    return m_wordList->canTry();
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

void InspectPage::showNextToken()
{
    m_tokens->step(1);
}

void InspectPage::showPreviousToken()
{
    m_tokens->step(-1);
}

void InspectPage::focusTokenFilter()
{
    m_tokens->focusFilter();
}

void InspectPage::zoomIn()
{
    m_encoded->zoomIn();
}

void InspectPage::zoomOut()
{
    m_encoded->zoomOut();
}

void InspectPage::resetZoom()
{
    m_encoded->resetZoom();
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
    m_tokens->show(inspection, m_session->now());
    if (m_tokens->currentRow() < 0 && m_tokens->count() > 0)
        m_tokens->setCurrentRow(0);
    if (!m_fixes->canUndo())
        m_fixStrip->hide();
    colourEncoded();
    showCurrentToken();
    emit availabilityChanged();
}

void InspectPage::showCurrentToken()
{
    const InspectedToken *token = currentToken();
    const bool lacksKey =
        token && (token->decryption ? token->decryption->verdict == DecryptionVerdict::NoKey
                                    : token->signature.verdict == SignatureVerdict::Unverified);
    m_keyField->setWanted(!lacksKey || !m_session->keys().empty() ? KeyField::Want::Nothing
                          : token->decryption                     ? KeyField::Want::Decryption
                                                                  : KeyField::Want::Verification);
    m_wordList->follow(token);
    followEditing();
    m_trust->follow(token);
    m_binder->follow(token ? token->token : nullptr, token ? token->payload() : nullptr);
    followInComparison();
    if (token) {
        m_session->searchCauses(*token);
        m_keyFit->follow(*token, m_session->keys());
        m_answer->showToken(*token, m_session->now());
        m_answer->banner().setEdited(m_fixes->isMended(*token) || m_editing->isEdited(),
                                     m_editing->signature());
        showTimes();
        if (!isComparing())
            m_right->setCurrentWidget(m_answer);
        showCauses();
        return;
    }
    if (!m_session->wasCancelled() && m_editing->holds(m_session->text())) {
        m_answer->banner().setEdited(
            true, tr("What you typed is no token at present; the verdict is that of the last one."));
        return;
    }
    const bool isEmpty = m_session->text().trimmed().isEmpty();
    const std::vector<Finding> &findings = m_session->inspection().findings;
    if (m_session->wasCancelled())
        m_empty->setReason(tr("The text was not inspected"),
                           tr("The work was cancelled. Any change to the text or the key starts it again."));
    else if (isEmpty || findings.empty())
        m_empty->setReason({}, {});
    else
        m_empty->setReason(findingMessage(findings.front()), findingRemedy(findings.front()));
    if (!isComparing())
        m_right->setCurrentWidget(m_empty);
}

void InspectPage::showTimes()
{
    m_answer->showTimes(m_session->policy(), m_session->clock(), m_session->asOf());
}

void InspectPage::colourEncoded()
{
    std::vector<EncodedView::Span> spans;
    std::vector<EncodedView::Mark> marks;
    for (const InspectedToken &token : m_session->inspection().tokens) {
        for (const TokenPart &part : token.token->parts) {
            if (!part.range.isEmpty())
                spans.push_back({part.range, part.name});
        }
        for (const Finding &finding : token.token->findings) {
            if (finding.severity != Severity::Info && !finding.where.isEmpty() && marks.size() < kMostMarks)
                marks.push_back({finding.where, finding.severity});
        }
    }
    m_encoded->setSpans(std::move(spans));
    m_encoded->setMarks(std::move(marks));
    tellSize();
}

void InspectPage::tellSize()
{
    const qsizetype size = m_session->text().size();
    m_caption->setText(size == 0 ? tr("Encoded")
                                 : tr("Encoded · %n character(s)", nullptr, static_cast<int>(size)));
}

void InspectPage::lightUp(ByteRange range)
{
    m_encoded->setHighlight(range);
    m_answer->setHighlight(range);
    m_binder->setHighlight(range);
}

/// A single character of the paste stands for the whole claim, or header parameter, that it carries.
void InspectPage::lightUpAround(ByteRange character)
{
    const InspectedToken *token = currentToken();
    ByteRange range;
    if (token && !character.isEmpty()) {
        const auto look = [&](const TokenPart &part) {
            if (part.json && part.range.contains(character.begin))
                range = memberAround(part, part.decodedFrom(character));
            else if (part.name == PartName::Signature && part.range.contains(character.begin))
                range = character; // the drawing knows the field
        };
        std::ranges::for_each(token->token->parts, look);
        if (token->decryption && token->decryption->payload)
            look(*token->decryption->payload);
    }
    lightUp(range);
}

ByteRange InspectPage::memberAround(const TokenPart &part, ByteRange decoded) const
{
    const JsonMembers members = part.json->root().members();
    for (const JsonMember member : members) {
        const ByteRange whole{member.name.range().begin, member.value.range().end};
        if (decoded.begin < whole.end && whole.begin < decoded.end)
            return part.sourceOf(whole);
    }
    return {};
}

void InspectPage::tellSelection(ByteRange range)
{
    if (range.isEmpty()) {
        emit statusChanged({});
        return;
    }
    emit statusChanged(tr("Characters %1 to %2, %n selected", nullptr, static_cast<int>(range.size()))
                           .arg(range.begin)
                           .arg(range.end));
}

void InspectPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showInspection();
    }
}

void InspectPage::retranslate()
{
    m_encoded->setAccessibleName(tr("Encoded token"));
    m_encoded->setPlaceholderText(tr("Paste a token, or anything that holds one"));
    tellSize();
}

} // namespace jotscope
