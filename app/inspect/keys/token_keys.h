#pragma once

#include "core/inspect/inspection.h"

#include <QObject>

namespace jotscope {

class AnswerPane;
class InspectSession;
class KeyChoiceLine;
class KeyField;
class KeyOfferCard;
class KeysOnHand;

/// All keys that a token is checked with: those of the page's field, then those that the program keeps. Says
/// which of them answered, lets the field's be kept, and offers to fetch those that are missing.
class TokenKeys : public QObject
{
    Q_OBJECT

public:
    TokenKeys(InspectSession &session, KeyField &field, AnswerPane &answer, QObject *parent);

    /// From now on these too. They outlive the page.
    void use(KeysOnHand &kept);
    void follow(const InspectedToken *token); ///< null where there is none
    void noteUses();                          ///< of the keys that answered for what was just inspected
    void keep();                              ///< the field's keys
    [[nodiscard]] bool canKeep() const { return m_canKeep; }

signals:
    void told(const QString &text);
    void availabilityChanged();

private:
    void publish();
    void tellKept();
    void pin(bool isPinned);

    InspectSession &m_session;
    KeyField &m_field;
    KeysOnHand *m_kept = nullptr;
    KeyChoiceLine *m_line;
    KeyOfferCard *m_offer;
    KeyPointer m_answering;
    bool m_canKeep = false;
};

} // namespace jotscope
