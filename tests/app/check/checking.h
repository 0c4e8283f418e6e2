#pragma once

#include "app/check/check_page.h"
#include "app/check/results/results_pane.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/net/sending/api_check.h"
#include "core/jose/keys/key_generation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <memory>

/// The page as a person uses it, with a key and claims as the Build page would give them.
namespace jotscope::checking {

inline KeyPointer newKey(const char *kind, const char *kid)
{
    Key::Attributes attributes;
    attributes.kid = kid;
    return *generateKey(*findKeyKind(kind), attributes, crypto::systemRandom());
}

class ShownPage
{
public:
    explicit ShownPage(SignerDraft signer, std::string claims)
    {
        m_draft.payload = std::move(claims);
        m_draft.signing = SigningDraft{.signers = {std::move(signer)}};
        m_page = std::make_unique<CheckPage>(m_keys, [this] { return m_draft; });
        m_page->resize(1400, 900);
        m_page->show();
        m_page->open();
        if (!QTest::qWaitForWindowExposed(m_page.get()))
            qFatal("the page does not come up");
        part<QSpinBox>("perSecond")->setValue(200);
        part<QSpinBox>("atOnce")->setValue(4);
    }

    CheckPage &operator*() const { return *m_page; }
    CheckPage *operator->() const { return m_page.get(); }
    [[nodiscard]] KeysOnHand &keys() { return m_keys; }
    [[nodiscard]] TokenDraft &draft() { return m_draft; }
    [[nodiscard]] const CheckRun &run() const { return m_page->check().run(); }

    template<typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void type(const char *name, const QString &text) const
    {
        auto *line = part<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void choosePlace(TokenPlace place) const { part<QComboBox>("tokenPlace")->setCurrentIndex(int(place)); }
    void press(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString text(const char *label) const { return part<QLabel>(label)->text(); }

    /// Presses the button, and waits until all is sent.
    [[nodiscard]] bool sendTo(const QString &url) const
    {
        part<QLineEdit>("apiUrl")->setText(url);
        if (!part<QPushButton>("startCheck")->isEnabled())
            return false;
        press("startCheck");
        return QTest::qWaitFor([this] { return !m_page->isBusy(); }, 120'000);
    }

    /// The ids of the cases with an outcome, in order, with blanks between.
    [[nodiscard]] QString casesThatAre(CaseOutcome outcome) const
    {
        QStringList ids;
        for (const CaseResult &one : run().cases) {
            if (one.outcome == outcome)
                ids << QString::fromUtf8(one.row->id.data(), qsizetype(one.row->id.size()));
        }
        return ids.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString stop() const
    {
        return run().stop ? QString::fromStdString(std::string(run().stop->id)) : QString();
    }

private:
    KeysOnHand m_keys;
    TokenDraft m_draft;
    std::unique_ptr<CheckPage> m_page;
};

} // namespace jotscope::checking
