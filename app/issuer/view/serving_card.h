#pragma once

#include "app/keys/on_hand/secret_clipboard.h"
#include "app/widgets/cards/card.h"

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jotscope {

class LocalIssuer;

/// The switch of an issuer, how it is doing, and where what it serves is to be found.
class ServingCard : public Card
{
    Q_OBJECT

public:
    ServingCard(LocalIssuer &issuer, QWidget *parent = nullptr);

    [[nodiscard]] quint16 port() const;
    void setPort(quint16 port);
    /// What keeps it from being switched on, in words; empty: nothing.
    void setObstacle(const QString &obstacle);
    [[nodiscard]] bool canSwitch() const;
    void setRotating(bool isRotating); ///< a new key is being made
    void copyMetadataUrl();
    void copyTokenCommand();

signals:
    void portChanged();
    void switchWanted(bool isOn);
    void rotationWanted();
    void told(const QString &text); ///< what was copied

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Address
    {
        QLabel *name;
        QLineEdit *text;
        QPushButton *copy;
    };

    void layOut();
    void addAddress(QGridLayout &grid, const char *objectName);
    void copy(std::size_t address);
    void follow();
    [[nodiscard]] QString stateWords() const;
    void retranslate();

    LocalIssuer &m_issuer;
    QString m_obstacle;
    bool m_isRotating = false;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QPushButton *m_switch;
    QPushButton *m_rotate;
    QWidget *m_addressList;
    std::vector<Address> m_addresses;
    SecretClipboard m_secretClipboard;
};

} // namespace jotscope
