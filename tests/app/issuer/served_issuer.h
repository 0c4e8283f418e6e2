#pragma once

#include "app/issuer/issuer_log_model.h"
#include "app/issuer/local_issuer.h"
#include "core/jose/keys/key_generation.h"
#include "core/jose/keys/key_import.h"

#include <QTest>

#include <memory>
#include <string>

/// The program's issuer with a key of its own, as the tests need it.
namespace jotscope::issuing {

inline KeyPointer newKey(const char *kind)
{
    return *generateKey(*findKeyKind(kind), {}, crypto::systemRandom());
}

class ServedIssuer
{
public:
    explicit ServedIssuer(const char *alg = "ES256")
        : m_alg(alg), m_keys(std::make_unique<KeysOnHand>()), m_issuer(LocalIssuer::of(*m_keys))
    {
        m_terms.audiences = {"https://api.example"};
    }

    [[nodiscard]] IssuerTerms &terms() { return m_terms; }
    [[nodiscard]] KeysOnHand &keys() const { return *m_keys; }
    LocalIssuer &operator*() const { return m_issuer; }
    LocalIssuer *operator->() const { return &m_issuer; }

    /// Whether it serves, and not why it does not.
    [[nodiscard]] bool serves(quint16 port = 0)
    {
        m_issuer.start(port, m_terms, {add(m_alg), m_alg}, {});
        return QTest::qWaitFor([this] { return m_issuer.state() != LocalIssuer::State::Starting; }) &&
               m_issuer.state() == LocalIssuer::State::Serving;
    }
    KeyPointer add(const std::string &kind) const
    {
        KeyPointer key = newKey(kind.c_str());
        KeyEntry entry;
        entry.key = key;
        m_keys->add({entry});
        return key;
    }

    [[nodiscard]] QString url(const QString &path = {}) const
    {
        return QString::fromStdString(m_issuer.terms().issuer) + path;
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(QUrl(url()).port()); }

    /// The entries of the log that are of `event`, once there are `count` of them.
    [[nodiscard]] std::vector<IssuerLogEntry> logged(IssuerEvent event, std::size_t count = 1) const
    {
        const auto found = [&] {
            std::vector<IssuerLogEntry> entries;
            for (int row = m_issuer.log().rowCount() - 1; row >= 0; --row) {
                if (m_issuer.log().entryAt(row).event == event)
                    entries.push_back(m_issuer.log().entryAt(row));
            }
            return entries;
        };
        (void)QTest::qWaitFor([&] { return found().size() >= count; });
        return found();
    }

private:
    std::string m_alg;
    std::unique_ptr<KeysOnHand> m_keys;
    LocalIssuer &m_issuer;
    IssuerTerms m_terms;
};

} // namespace jotscope::issuing
