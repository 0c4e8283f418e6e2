#pragma once

#include "core/build/templates/token_template.h"
#include "core/claims/instant.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QTabWidget;

namespace jotscope {

class AssertionCard;
class BatchPane;
class BuildDocument;
class BuildFinding;
class BuildSession;
class ChoicesPane;
class DpopCard;
class KeysOnHand;
class MessageStrip;
class PartTabs;
class SuitePane;
class TemplateBar;
class TemplateShelf;
class TokenOutput;

/// The Build page: on one side what is to be built, from a template, as a form and as JSON, with algorithms
/// and keys chosen together; on the other what comes of it: one token as one types, a batch of them, or the
/// suite of tokens that a verifier must refuse.
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
    [[nodiscard]] TokenDraft draft() const;
    [[nodiscard]] BuildFinding &finding() const { return *m_finding; }
    [[nodiscard]] TemplateBar &templates() const { return *m_templates; }

    [[nodiscard]] QList<QWidget *> panes() const; ///< what F6 goes through

public slots:
    void useTemplate(int index); ///< of those that come with the program
    void undo();
    void redo();
    void inspect(); ///< the token, on the Inspect page
    void copy();
    void showToken();
    void showBatch();
    void showSuite();
    void cancelWork();

signals:
    /// `detachedPayload` is what the token leaves out, where it does.
    void inspectWanted(const QByteArray &token, const std::optional<std::string> &detachedPayload);
    void checkWanted(); ///< of an API, with the suite
    void statusChanged(const QString &text);
    void busyChanged();
    void availabilityChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDraftSide();
    void layOut();
    void connectDraft();
    void connectOutcome();
    void takeTemplate(const TokenTemplate &shape);
    void tellAbsentKeys();
    void saveTemplate(const QString &name);
    void offerUndo(const QString &name);
    void followDocument();
    void build();
    void take();
    void suggestSuite();
    void retranslate();

    KeysOnHand &m_keys;
    std::vector<KeyReference> m_meantKeys; ///< by the template
    BuildDocument *m_document;
    BuildSession *m_session;
    TemplateShelf *m_shelf;
    MessageStrip *m_strip;
    TemplateBar *m_templates;
    DpopCard *m_dpop;
    AssertionCard *m_assertion;
    ChoicesPane *m_choices;
    PartTabs *m_claims;
    PartTabs *m_header;
    QTabWidget *m_outcome;
    TokenOutput *m_output;
    BatchPane *m_batch;
    SuitePane *m_suite;
    BuildFinding *m_finding;
};

} // namespace jotscope
