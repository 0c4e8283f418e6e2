#pragma once

#include "app/widgets/cards/card.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace jotscope {

/// What a DPoP proof is for (RFC 9449): the request, the access token that goes with it, and the server's
/// nonce. Shows and changes the claims; seen only while the header's `typ` is that of a proof.
class DpopCard : public Card
{
    Q_OBJECT

public:
    explicit DpopCard(QWidget *parent = nullptr);

    void follow(const QString &header, const QString &payload);

signals:
    /// What the claims become. `place` names the field, so that what is typed there is undone together.
    void edited(const QString &payload, const QString &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void set(const char *claim, const std::string &value);
    void tellHash();
    void retranslate();

    QString m_payload;
    QLabel *m_title;
    QLabel *m_methodLabel;
    QComboBox *m_method;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QLabel *m_accessTokenLabel;
    QLineEdit *m_accessToken;
    QLabel *m_nonceLabel;
    QLineEdit *m_nonce;
    QLabel *m_about;
};

} // namespace jotscope
