#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace jotscope {

class InspectSession;
class ScanCard;
class TokenList;

/// The way through the tokens of a text, or of a file that is too large to be shown, one after the other.
class TokenScanning : public QObject
{
    Q_OBJECT

public:
    TokenScanning(InspectSession &session, ScanCard &card, TokenList &tokens, QObject *parent);

    /// Lists the tokens of a file.
    void search(const QString &path);
    [[nodiscard]] bool hasSeveral() const;
    void step(int by); ///< in a file, from one of its tokens to the next; those inside are a click away
    void focusFilter();

signals:
    void textChosen(const QByteArray &text); ///< of a token in the file

private:
    [[nodiscard]] bool isFile() const;

    ScanCard &m_card;
    TokenList &m_tokens;
};

} // namespace jotscope
