#pragma once

#include "core/build/token_draft.h"
#include "core/claims/instant.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QSplitter;
class QTabWidget;
class QTimer;

namespace jotscope {

class BuildDocument;
class BuildSession;
class ClaimsForm;
class EncryptionCard;
class KeysOnHand;
class MessageStrip;
class PartEditor;
class SigningCard;
class TokenOutput;

/// The Build page: claims and header as a form and as JSON, which are two views of one document, algorithm
/// and key chosen together, and the token that comes of them as one types.
class BuildPage : public QWidget
{
    Q_OBJECT

public:
    explicit BuildPage(KeysOnHand &keys, QWidget *parent = nullptr);
    ~BuildPage() override;

    void setClock(std::function<Instant()> clock);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const TokenOutput &output() const { return *m_output; }
    [[nodiscard]] TokenOutput &output() { return *m_output; }
    [[nodiscard]] const BuildDocument &document() const { return *m_document; }

    /// How the page is divided, for the settings to keep.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    [[nodiscard]] QList<QWidget *> panes() const; ///< what F6 goes through

public slots:
    void useTemplate(int index); ///< of those that come with the program
    void undo();
    void redo();
    void inspect(); ///< the token, on the Inspect page

signals:
    void inspectWanted(const QByteArray &token);
    void statusChanged(const QString &text);
    void busyChanged();
    void availabilityChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDraftSide();
    [[nodiscard]] QWidget *makePart(QTabWidget &tabs, ClaimsForm *form, PartEditor *sheet);
    void connectParts();
    void followDocument();
    void build();
    void take();
    void tellFault();
    [[nodiscard]] TokenDraft draft() const;
    [[nodiscard]] QString missing() const; ///< what the draft still needs, in words
    void fillTemplates();
    void retranslate();

    MessageStrip *m_strip;
    QSplitter *m_splitter;
    QLabel *m_templateLabel;
    QComboBox *m_template;
    QLabel *m_templateAbout;
    SigningCard *m_signing;
    EncryptionCard *m_encryption;
    QLabel *m_claimsTitle;
    QTabWidget *m_claims;
    ClaimsForm *m_claimsForm;
    PartEditor *m_claimsSheet;
    QLabel *m_headerTitle;
    QTabWidget *m_header;
    ClaimsForm *m_headerForm;
    PartEditor *m_headerSheet;
    TokenOutput *m_output;
    BuildDocument *m_document;
    BuildSession *m_session;
};

} // namespace jotscope
