#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace jotscope {

class IssuerClientCard;
class IssuerKeysCard;
class IssuerTermsCard;
class KeysOnHand;
class LocalIssuer;
class LogTable;
class ServingCard;
class SharedIssuerChoices;
struct IssuerTerms;

/// The Issuer page: what the program's issuer on this machine shall issue, its switch, and what it was asked.
class IssuerPage : public QWidget
{
    Q_OBJECT

public:
    explicit IssuerPage(KeysOnHand &keys, QWidget *parent = nullptr);

    [[nodiscard]] const LocalIssuer &issuer() const { return m_issuer; }
    [[nodiscard]] ServingCard &serving() const { return *m_serving; }
    [[nodiscard]] bool canSwitch() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QList<QWidget *> panes() const; ///< what F6 goes through

public slots:
    void setOn(bool isOn);
    void rotate(); ///< to a new key of the same kind
    void cancelWork();
    void clearAll(); ///< stops, and forgets what was asked

signals:
    void statusChanged(const QString &text);
    void failed(const QString &text);
    void busyChanged();
    void availabilityChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeLog();
    void connectParts();
    [[nodiscard]] std::optional<IssuerTerms> terms() const;
    void keep();
    void showChoices();
    void amend();
    void followIssuer();
    void followObstacle();
    void followLog();
    void retranslate();

    LocalIssuer &m_issuer;
    SharedIssuerChoices &m_choices;
    bool m_isShowing = false; ///< what was chosen in another window, or the last time
    IssuerKeysCard *m_keysCard;
    IssuerTermsCard *m_termsCard;
    IssuerClientCard *m_clientCard;
    ServingCard *m_serving;
    QLabel *m_logTitle;
    QPushButton *m_copyLog;
    QPushButton *m_clearLog;
    QStackedWidget *m_logView; ///< the table, or that nothing was asked yet
    LogTable *m_log;
    QLabel *m_noLog;
};

} // namespace jotscope
