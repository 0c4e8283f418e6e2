#pragma once

#include "app/inspect/current_token.h"

#include <QByteArray>
#include <QObject>

namespace jotscope {

class AnswerPane;
class BinderCard;
class InspectSession;
class KeyField;
class KeyFitCard;
class WordListCard;

/// What is tried on the current token only when asked for: every key on hand, a list of words, what it came
/// with. Each is a card of the answer, closed until then.
class TokenTrials : public QObject
{
    Q_OBJECT

public:
    TokenTrials(const InspectSession &session, AnswerPane &answer, KeyField &keys, QObject *parent);

    [[nodiscard]] BinderCard &binder() const { return *m_binder; }

    void follow(const InspectedToken *token); ///< null where there is none
    void clear();
    void cancel();
    [[nodiscard]] bool isBusy() const;

    /// How every key on hand fits.
    void showKeyFit(bool isShown);
    [[nodiscard]] bool isKeyFitShown() const;

    /// Tries each line of a file as the secret.
    void tryWordList(const QString &path);
    [[nodiscard]] bool canTryWordList() const;

    /// Whether the token belongs to what came with it.
    void showBinder(bool isShown);
    [[nodiscard]] bool isBinderShown() const;
    void bindTo(const QByteArray &material);

signals:
    void failed(const QString &text); ///< a file could not be read, and why
    void busyChanged();
    void availabilityChanged();

private:
    const InspectSession &m_session;
    AnswerPane &m_answer;
    KeyFitCard *m_keyFit;
    WordListCard *m_wordList;
    BinderCard *m_binder;
};

} // namespace jotscope
