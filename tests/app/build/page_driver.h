#pragma once

#include "app/build/build_page.h"
#include "app/build/document/build_document.h"
#include "app/build/output/token_output.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "core/inspect/inspection.h"
#include "core/jose/keys/key_generation.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTest>

#include <memory>

namespace jotscope {

/// A Build page with keys of its own, and hands on it. The base of tests beside QObject.
class PageDriver
{
protected:
    static Instant now() { return *parseInstant("2026-11-24T06:18:00Z"); }

    void open()
    {
        m_keys = std::make_unique<KeysOnHand>();
        m_page = std::make_unique<BuildPage>(*m_keys);
        m_page->setClock(now);
        m_page->resize(1400, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void close()
    {
        m_page.reset();
        m_keys.reset();
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }

    void addKey(const char *kind)
    {
        KeyEntry entry;
        entry.key = *generateKey(*findKeyKind(kind), {}, crypto::systemRandom());
        m_keys->add({entry});
    }

    void choose(const char *box, const QString &text) const
    {
        auto *combo = find<QComboBox>(box);
        const int row = combo->findText(text);
        QVERIFY2(row >= 0, qPrintable(text));
        combo->setCurrentIndex(row);
        emit combo->activated(row);
    }

    /// A box wider than its text is not hit in its middle.
    void click(const char *button) const { find<QAbstractButton>(button)->click(); }

    /// In the place of what the field holds.
    void type(QWidget *field, const QString &text) const
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, text);
    }

    void typeClaim(const char *name, const QString &text) const
    {
        type(find<QWidget>(name)->focusProxy(), text);
    }

    [[nodiscard]] QByteArray token() const
    {
        if (!QTest::qWaitFor([this] { return !m_page->isBusy(); }))
            return {};
        return m_page->output().isCurrent() ? m_page->output().token() : QByteArray();
    }

    [[nodiscard]] InspectedToken inspected(const std::optional<std::string> &detachedPayload = {}) const
    {
        const Inspection inspection =
            inspect(token().toStdString(), m_keys->keys(), {}, now(), detachedPayload);
        return inspection.tokens.empty() ? InspectedToken{} : inspection.tokens.front();
    }

    [[nodiscard]] QByteArray payload() const
    {
        const InspectedToken shown = inspected();
        const auto part = shown.token ? shown.payload() : nullptr;
        return part ? QByteArray::fromStdString(std::string(part->bytes())) : QByteArray();
    }

    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<BuildPage> m_page;
};

} // namespace jotscope
