#pragma once

#include "app/inspect/current_token.h"
#include "app/widgets/layout/late.h"

#include <QByteArray>
#include <QObject>

class QStackedWidget;

namespace jotscope {

class ComparePane;
class InspectSession;

/// Keeps the current token beside another one, in the place of the answer, until one goes back to it.
class TokenComparing : public QObject
{
    Q_OBJECT

public:
    /// `place` takes the pane and holds, first, what is shown while nothing is compared.
    TokenComparing(InspectSession &session, const Late<ComparePane> &pane, QStackedWidget &place,
                   CurrentToken current, QObject *parent);

    [[nodiscard]] bool isOn() const;
    void setOn(bool isOn);
    void compareWith(const QByteArray &text);
    void follow(); ///< the session's text and keys have changed

signals:
    void ended(bool hadFocus); ///< the answer has its place again
    void availabilityChanged();

private:
    void goBack();

    InspectSession &m_session;
    const Late<ComparePane> &m_pane;
    QStackedWidget &m_place;
    CurrentToken m_current;
};

} // namespace jotscope
