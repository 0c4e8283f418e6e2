#pragma once

#include "app/issuer/choices/issuer_choices.h"

#include <QObject>

namespace jotscope {

class KeysOnHand;

/// The choices of the program's one issuer: the same in all windows, and kept for the next time but for what
/// is secret.
class SharedIssuerChoices : public QObject
{
    Q_OBJECT

public:
    /// Those of the issuer that serves keys of `keys`, which live as long as they.
    static SharedIssuerChoices &of(KeysOnHand &keys);

    [[nodiscard]] const IssuerChoices &choices() const { return m_choices; }
    void set(IssuerChoices choices);

    /// For a client that has none yet.
    static QString newSecret();

signals:
    void changed();

private:
    explicit SharedIssuerChoices(KeysOnHand &keys);

    IssuerChoices m_choices;
};

} // namespace jotscope
