#pragma once

#include "app/inspect/current_token.h"

#include <QObject>

#include <chrono>

namespace jotscope {

class CausesCard;
class FixHistory;
class InspectSession;
class MessageStrip;

/// Why the current token does not verify: searched, shown in the card, and put right on request, each fix
/// with a strip that offers to take it back.
class TokenCauses : public QObject
{
    Q_OBJECT

public:
    TokenCauses(InspectSession &session, CausesCard &card, FixHistory &fixes, MessageStrip &strip,
                CurrentToken current, QObject *parent);

    /// Shows what is known about the current token's failure.
    void show();
    /// Drops the strip once its fix can no longer be taken back.
    void followFixes();

    /// How long is searched without being asked.
    void setMoment(std::chrono::milliseconds moment);

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool canApplyFix() const;
    [[nodiscard]] bool canSearchLonger() const;

public slots:
    void applyFirstFix(); ///< of the surest cause that has one
    void searchLonger();

signals:
    void undoWanted();
    void diagnosed(); ///< more is known about why a token does not verify
    void busyChanged();
    void availabilityChanged();

private:
    void applyFix(std::size_t cause);

    InspectSession &m_session;
    CausesCard &m_card;
    FixHistory &m_fixes;
    MessageStrip &m_strip;
    CurrentToken m_current;
};

} // namespace jotscope
