#pragma once

#include "core/build/token_draft.h"
#include "core/claims/instant.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace jotscope {

class ApiCheck;
class KeysOnHand;
class MessageStrip;
class RequestCard;
class ResultsPane;
class RulesCard;
class SendCard;

/// Checks an API with the suite of bad and good tokens: the request, what is sent, and what came of it. The
/// good token is the one that the Build page describes.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    /// What the good token is made of; nothing while no key can sign it.
    using Source = std::function<std::optional<TokenDraft>()>;

    CheckPage(KeysOnHand &keys, Source source, QWidget *parent = nullptr);
    ~CheckPage() override;

    void setClock(std::function<Instant()> clock);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const ApiCheck &check() const { return *m_check; }
    [[nodiscard]] ResultsPane &results() const { return *m_results; }
    [[nodiscard]] QList<QWidget *> panes() const; ///< what F6 goes through
    /// Every host that a token was sent to, in order.
    [[nodiscard]] const QStringList &sentHosts() const { return m_sentHosts; }

public slots:
    void open(); ///< with the draft as it is now
    void start();
    void cancel();

signals:
    void closeWanted();
    void inspectWanted(const QByteArray &token);
    void statusChanged(const QString &text);
    void busyChanged();
    void sentHostsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void follow();
    [[nodiscard]] QString needOfKey() const;
    void followRun();
    void retranslate();
    [[nodiscard]] int mostRequests() const;

    KeysOnHand &m_keys;
    Source m_source;
    MessageStrip *m_strip;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_about;
    RequestCard *m_request;
    RulesCard *m_rules;
    SendCard *m_send;
    ResultsPane *m_results;
    ApiCheck *m_check;
    QTimer m_following; ///< answers come faster than they can be read
    QStringList m_sentHosts;
};

} // namespace jotscope
