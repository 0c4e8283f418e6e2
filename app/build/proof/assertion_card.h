#pragma once

#include "app/widgets/cards/card.h"

class QLabel;
class QLineEdit;

namespace jotscope {

/// Who authenticates with a client assertion and where (RFC 7523 section 3). Shows and changes the claims;
/// seen only while the header's `typ` is that of an assertion.
class AssertionCard : public Card
{
    Q_OBJECT

public:
    explicit AssertionCard(QWidget *parent = nullptr);

    void follow(const QString &header, const QString &payload);

signals:
    /// What the claims become. `place` names the field, so that what is typed there is undone together.
    void edited(const QString &payload, const QString &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setClient(const QString &client);
    void setServer(const QString &issuer);
    void retranslate();

    QString m_payload;
    QLabel *m_title;
    QLabel *m_clientLabel;
    QLineEdit *m_client;
    QLabel *m_serverLabel;
    QLineEdit *m_server;
};

} // namespace jotscope
