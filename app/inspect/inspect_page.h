#pragma once

#include "app/inspect/tabs/tab_title.h"
#include "app/widgets/layout/late.h"
#include "core/inspect/inspection.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace jotscope {

class AnswerPane;
class ByteLink;
class ComparePane;
class DetachedPayloadCard;
class EmptyState;
class EncodedSheet;
class EncodedView;
class FixHistory;
class InspectSession;
class KeyField;
class KeysOnHand;
class MessageStrip;
class PaintPause;
class PayloadView;
class ScanCard;
class PinCard;
class TokenCauses;
class TokenComparing;
class TokenCopies;
class TokenEditing;
class TextZoom;
class TokenExport;
class TokenFinding;
class TokenKeys;
class TokenList;
class TokenScanning;
class TokenTimes;
class TokenTrials;
class TokensInText;
class TrustCard;

/// The Inspect page: encoded text and keys on the left, the answer on the right. Widgets that show and emit,
/// around one InspectSession that works; what can be done with a token is a part of its own for each concern.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPage(QWidget *parent = nullptr);
    ~InspectPage() override;

    /// What paste, open, drop, a file argument and standard input end in.
    void showText(const QByteArray &utf8);
    /// A token with the payload that it leaves out (RFC 7515 appendix F), to be checked together.
    void showDetached(const QByteArray &utf8, const std::string &payload);
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] int tokenCount() const;
    [[nodiscard]] bool isEmpty() const; ///< neither text nor key nor file
    [[nodiscard]] TabTitle title() const;

    /// Adds the keys of a file to those on hand; read on a worker, answered in the key field.
    void addKeyFile(const QString &path);

    /// The program's keys, which every token is checked with too. They outlive the page.
    void setKeysOnHand(KeysOnHand &keys);

    /// Where "now" comes from; a fixed one makes pictures and tests repeat.
    void setClock(std::function<Instant()> clock);

    /// How the page is divided, for the settings to keep.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    /// True while a worker still owes an answer to what is shown.
    [[nodiscard]] bool isBusy() const;

    /// The parts that the page is divided into, in the order that they are read in.
    [[nodiscard]] QList<QWidget *> panes() const;

    [[nodiscard]] TokenCauses &causes() const { return *m_causes; }
    [[nodiscard]] TokenComparing &comparing() const { return *m_comparing; }
    [[nodiscard]] TokenCopies &copies() const { return *m_copies; }
    [[nodiscard]] TokenEditing &editing() const { return *m_editing; }
    [[nodiscard]] TokenKeys &keys() const { return *m_keys; }
    [[nodiscard]] TokenExport &exporting() const { return *m_export; }
    [[nodiscard]] TokenFinding &finding() const { return *m_finding; }
    [[nodiscard]] TokenScanning &scanning() const { return *m_scanning; }
    [[nodiscard]] TokenTimes &times() const { return *m_times; }
    [[nodiscard]] TokenTrials &trials() const { return *m_trials; }
    [[nodiscard]] ByteLink &link() const { return *m_link; }
    [[nodiscard]] TextZoom &zoom() const { return *m_zoom; }
    [[nodiscard]] EncodedView &encoded() const { return *m_encoded; }
    [[nodiscard]] TokenList &tokens() const { return *m_tokens; }
    [[nodiscard]] PayloadView &payload() const;

public slots:
    void undo(); ///< of a fix that was just applied, else of the encoded text
    void redo();
    void pasteFromClipboard(); ///< replaces the text
    void clear();              ///< text and keys
    void cancelWork();         ///< what a worker has not answered yet; the text stays
    void focusEncoded();
    void focusKey();

signals:
    void statusChanged(const QString &text); ///< what is selected or hovered, for the status bar
    void busyChanged(bool busy);
    void failed(const QString &text); ///< what the person asked for could not be done, and why
    void availabilityChanged();       ///< what actions could act on, or show as switched on, has changed

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    template<typename Part>
    void speakFor(Part &part);
    void connectSession();
    void connectFields();
    void connectParts();
    ComparePane *makeComparePane();
    void joinViews();
    void takeText(const QByteArray &utf8);
    void take(const QByteArray &utf8, const std::optional<std::string> &detachedPayload);
    void showSample();
    void showInspection();
    void showCurrentToken();
    void showAnswer(const InspectedToken &token);
    void showNoToken();
    void tellBusy();
    [[nodiscard]] const InspectedToken *currentToken() const; ///< null when there is none

    InspectSession *m_session;
    QSplitter *m_splitter;
    EncodedSheet *m_sheet;
    EncodedView *m_encoded;
    TokenList *m_tokens;
    TokensInText *m_tokensInText;
    ScanCard *m_scan;
    KeyField *m_keyField;
    MessageStrip *m_fixStrip;
    DetachedPayloadCard *m_detached;
    QStackedWidget *m_right;
    PaintPause *m_pause; ///< of what stands on the right
    AnswerPane *m_answer;
    EmptyState *m_empty;
    Late<ComparePane> m_compare;
    FixHistory *m_fixes;
    TokenEditing *m_editing;
    TokenKeys *m_keys;
    TokenCauses *m_causes;
    TokenTimes *m_times;
    TokenTrials *m_trials;
    TokenComparing *m_comparing;
    TokenCopies *m_copies;
    ByteLink *m_link;
    TextZoom *m_zoom;
    TokenExport *m_export;
    TokenFinding *m_finding;
    TokenScanning *m_scanning;
    TrustCard *m_trust;
    PinCard *m_pin;                              ///< of a card that is to sign
    std::vector<std::function<bool()>> m_isBusy; ///< of each part that works
};

} // namespace jotscope
