#pragma once

#include "app/inspect/word_list/word_list_session.h"
#include "app/widgets/cards/card.h"
#include "core/inspect/inspection.h"

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace jotscope {

/// The trial of a word list on the current token: how far it is, and what came of it. Closed until a file is
/// given; another token, or the same once it verifies, calls the trial off and closes it.
class WordListCard : public Card
{
    Q_OBJECT

public:
    explicit WordListCard(QWidget *parent = nullptr);

    /// Null where there is no token.
    void follow(const InspectedToken *token, const std::optional<std::string> &detachedPayload = {});
    /// Whether the token followed has an HMAC that no key on hand made.
    [[nodiscard]] bool canTry() const { return m_mac.has_value(); }

    void tryFile(const QString &path);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_session.isRunning(); }

signals:
    void busyChanged();
    void secretChosen(const jotscope::SecretFix &secret);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State : std::uint8_t { Closed, Running, Cancelled, Unreadable, NotFound, Found };

    void enter(State state);
    void take(const WordListSession::Outcome &outcome);
    void showSecret();
    void describe();
    void tellProgress();
    void retranslate();
    [[nodiscard]] QString message() const;

    WordListSession m_session;
    std::shared_ptr<const Token> m_token; ///< with the two below, what was looked at last
    std::shared_ptr<const Diagnosis> m_diagnosis;
    SignatureVerdict m_verdict = SignatureVerdict::Unverified;
    std::optional<UnverifiedMac> m_mac;

    State m_state = State::Closed;
    QString m_name;
    QString m_failure;
    quint64 m_tried = 0;
    quint64 m_overlong = 0;
    std::optional<Cause> m_cause; ///< once the secret is found
    QLabel *m_title;
    QToolButton *m_close;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_message;
    QLineEdit *m_secret;
    QToolButton *m_reveal;
    QPushButton *m_use;
};

} // namespace jotscope
