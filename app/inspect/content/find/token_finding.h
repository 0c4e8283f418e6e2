#pragma once

#include "app/inspect/current_token.h"

#include <QObject>

namespace jotscope {

class EncodedSheet;
class PayloadView;

/// Where a search goes: through the part that one is editing, the encoded text while one is in it or while it
/// holds no token, else through the payload.
class TokenFinding : public QObject
{
    Q_OBJECT

public:
    TokenFinding(EncodedSheet &text, PayloadView &payload, CurrentToken current, QObject *parent);

    [[nodiscard]] bool canFind() const; ///< there is anything to search

    void find(); ///< opens the line for what is looked for
    void findNext();
    void findPrevious();

private:
    template<typename Action>
    void go(const Action &action) const;

    EncodedSheet &m_text;
    PayloadView &m_payload;
    CurrentToken m_current;
};

} // namespace jotscope
