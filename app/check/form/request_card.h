#pragma once

#include "app/widgets/cards/card.h"
#include "core/check/check_request.h"

#include <QUrl>

#include <tl/expected.hpp>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jotscope {

/// The request that carries the tokens: method, URL, headers, body, and where in it a token goes.
class RequestCard : public Card
{
    Q_OBJECT

public:
    explicit RequestCard(QWidget *parent = nullptr);

    /// Or why it cannot be sent, and what to do about it.
    [[nodiscard]] tl::expected<CheckRequest, QString> request() const;
    [[nodiscard]] QUrl url() const; ///< empty while it is none

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void takePlace(); ///< that was chosen, with a name or a body to begin with
    void followPlace();
    void retranslate();
    [[nodiscard]] TokenPlace place() const;

    QLabel *m_title;
    QLabel *m_methodLabel;
    QComboBox *m_method;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QLabel *m_placeLabel;
    QComboBox *m_place;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_headersLabel;
    QPlainTextEdit *m_headers;
    QLabel *m_bodyLabel;
    QPlainTextEdit *m_body;
};

} // namespace jotscope
